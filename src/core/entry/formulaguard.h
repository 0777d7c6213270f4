// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

// A spreadsheet runs a cell of a CSV file as a formula where it begins with one of a few signs (OWASP, CSV
// Injection). An apostrophe before the sign makes it text, and is taken off when our own file is read again.
//
// A cell may also begin within a text: behind a semicolon or a line break for a spreadsheet whose language
// separates cells by semicolons, because it does not know our quotes there.

/// `text` with an apostrophe wherever a cell may begin with `=`, `@`, TAB, with `+` or `-` and more than a
/// number behind it, or with the full-width forms of these signs; spaces before the sign do not matter. Also
/// before a CR or LF that the text begins with. A phone number such as +1415… is harmless and stays as it is.
/// Where apostrophes stand before the sign already, one is added. Nothing where `text` is harmless as it is.
[[nodiscard]] std::optional<std::string> withFormulaGuard(std::string_view text);

/// Takes off exactly what withFormulaGuard() puts on.
[[nodiscard]] std::string withoutFormulaGuard(std::string_view text);

} // namespace dnc
