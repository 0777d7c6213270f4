// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/options.h"

#include <vector>

namespace dnc {

/// The options of `sandbox` alone, in the order of --help.
[[nodiscard]] std::vector<Option> sandboxOptions();

} // namespace dnc
