// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/options.h"

#include <vector>

namespace dnc {

/// The options about files besides reports, about evidence, and about proofs that outlive the rows, in the
/// order of --help.
[[nodiscard]] std::vector<Option> proofOptions();

} // namespace dnc
