// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>

namespace dnc {

class Sheet;

/// The header of the column that readSections() adds, with words by which it is read as one of states.
inline constexpr std::string_view sectionHeader = "Section status";

/// Finds rows that say of the rows below them whether these people opted out, such as `Unsubscribed` and
/// `Still active:`, alone in their rows. Such a sheet gets a column with the heading of each row, which is
/// then read like any column about consent. Other sheets stay as they are. Any thread.
void readSections(Sheet &sheet);

} // namespace dnc
