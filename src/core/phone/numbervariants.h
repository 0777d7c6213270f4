// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether the plan of the country gives the line of `number` (E.164) two spellings: national variants and
/// renumberings from which both forms are still in lists. Some 10 ns for a number of another country.
[[nodiscard]] bool mayHaveVariant(std::string_view number);

/// One text for all forms of the line of `number` (E.164), which itself need not be a valid number.
[[nodiscard]] std::string foldedNumber(std::string_view number);

/// The other form of the line of `number` (E.164); empty if there is none, or more than one is possible.
[[nodiscard]] std::string otherForm(std::string_view number);

} // namespace dnc
