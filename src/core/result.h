// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <tl/expected.hpp>

namespace dnc {

/// What a function returns that may be unable to do its work: the value, or the error that says why not.
template <typename T, typename E>
using Result = tl::expected<T, E>;

using tl::unexpected;

} // namespace dnc
