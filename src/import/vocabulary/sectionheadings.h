// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

class Sheet;

/// Finds rows that say of the rows below them whether these people opted out, such as `Unsubscribed` and
/// `Still active:`, alone in their rows. Such a sheet gets a column with the heading of each row, which is
/// then read like any column about consent. Other sheets stay as they are. Any thread.
void readSections(Sheet &sheet);

} // namespace dnc
