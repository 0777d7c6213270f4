// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "import/mapping/mapping.h"
#include "import/vocabulary/headerwords.h"

namespace dnc {

/// Where a sheet's header stands.
struct HeaderRows {
    quint32 firstDataRow = 0; ///< index of the row below it
    quint32 count = 0; ///< 0: there is no header
};

/// Finds the header: behind title lines, of one row or of two. Rows that hold an identifier are never taken
/// for titles or header, nor is a wrong first value of a list of one column. A `wish` is followed as it is.
[[nodiscard]] HeaderRows findHeader(const Sheet &sheet, const RuleContext &context,
                                    const HeaderOverride &wish);

/// What the header says of each column: that of two rows is read as one, a group over several columns as
/// belonging to each.
[[nodiscard]] std::vector<HeaderWord> readHeaders(const Sheet &sheet, const HeaderRows &rows);

} // namespace dnc
