// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// `text` (UTF-8) as a cell of a workbook can hold it. What XML cannot hold is written `_xHHHH_`, as ECMA-376
/// Part 1, 22.9.2.19 has it, and so is the underscore of a text that merely looks like that. Bytes that are
/// no UTF-8 become U+FFFD. A text over 32,767 characters, which is all that spreadsheets take, is cut and
/// ends in words that say so.
[[nodiscard]] std::string workbookText(std::string_view text);

} // namespace dnc
