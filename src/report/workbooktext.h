// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Converts `text` (UTF-8) for a cell of a workbook. Characters that XML cannot contain are written as
/// `_xHHHH_` (ECMA-376 Part 1, 22.9.2.19), and so is the underscore of a text that merely looks like that.
/// Invalid UTF-8 becomes U+FFFD. A text over 32,767 characters, the limit of spreadsheets, is truncated and
/// ends in a note that says so.
[[nodiscard]] std::string workbookText(std::string_view text);

} // namespace dnc
