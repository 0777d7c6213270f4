// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/options.h"

namespace dnc {

/// The options that control how a list is read.
[[nodiscard]] std::vector<Option> importOptions();

} // namespace dnc
