// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

namespace dnc {

class Sheet;

/// Finds lists whose lines say beside an identifier whether this person opted out, such as
/// `jane@x.com - unsubscribed`, `jane@x.com (still active)` and `STOP: +1 415 555 0123`. Such a sheet of one
/// column gets a second one with what stands beside the identifiers, which is then read like any column about
/// consent. Other sheets stay as they are. Any thread.
void readRemarks(Sheet &sheet);

} // namespace dnc
