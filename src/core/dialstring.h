// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace dnc {

/// What can be dialled of a text cleaned with Fold::Number: digits and the signs that people put between
/// them, without labels, remarks and extension, and with a spreadsheet's number undone where no digit was
/// lost. The Issue says why nothing can: several numbers, letters, lost digits, or no number at all (also a
/// date).
[[nodiscard]] Result<std::string, Issue> dialString(std::string_view clean);

} // namespace dnc
