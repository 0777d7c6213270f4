// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <tl/expected.hpp>

namespace dnc {

/// The return type of functions that may fail: the value, or the error that says why.
template <typename T, typename E>
using Result = tl::expected<T, E>;

using tl::unexpected;

} // namespace dnc
