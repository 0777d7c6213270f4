// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

// A spreadsheet runs a cell of a CSV file as a formula if it begins with one of a few characters (OWASP, CSV
// Injection). An apostrophe before that character makes it text; reading our own file removes it again.
//
// A cell may also begin inside a text: after a semicolon or line break, in a spreadsheet whose locale
// separates cells by semicolons, because it does not honor our quotes there.

/// Adds an apostrophe wherever a cell may begin with `=`, `@`, TAB, with `+` or `-` unless only a number
/// follows, or with the full-width forms of these characters; leading spaces are ignored. Also before a
/// leading CR or LF. A phone number such as +1415… is harmless and kept. Where apostrophes precede the
/// character already, one more is added. Nothing if `text` is harmless as it is.
[[nodiscard]] std::optional<std::string> withFormulaGuard(std::string_view text);

/// Removes exactly what withFormulaGuard() adds.
[[nodiscard]] std::string withoutFormulaGuard(std::string_view text);

} // namespace dnc
