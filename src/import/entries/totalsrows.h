// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"

namespace dnc {

/// The index of the first of the totals rows at the end of the sheet, such as `Total;;1204`; the number of
/// rows if there are none. The sum of a column of phone numbers may look like a phone number.
[[nodiscard]] quint32 firstTotalsRow(const Sheet &sheet, const Mapping &mapping);

} // namespace dnc
