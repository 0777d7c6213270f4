// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"

namespace dnc {

/// The index from which on the rows at the end of the sheet are totals, such as `Total;;1204`; the number of
/// rows where there are none. The sum of a column of phone numbers may look like one.
[[nodiscard]] quint32 firstTotalsRow(const Sheet &sheet, const Mapping &mapping);

} // namespace dnc
