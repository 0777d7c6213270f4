// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "import/mapping/mapping.h"
#include "import/vocabulary/headerwords.h"

namespace dnc {

/// The position of a sheet's header.
struct HeaderRows {
    quint32 firstDataRow = 0; ///< index of the row below it
    quint32 count = 0; ///< 0: there is no header
};

/// Finds the header: below title lines, one or two rows. Rows with an identifier are never titles or header,
/// nor is an invalid first value of a list of one column. An override in `header` is followed as it is.
[[nodiscard]] HeaderRows findHeader(const Sheet &sheet, const RuleContext &context,
                                    const HeaderOverride &header);

/// What the header says about each column: two rows are read as one, with a group over several columns
/// applied to each.
[[nodiscard]] std::vector<HeaderWord> readHeaders(const Sheet &sheet, const HeaderRows &rows);

} // namespace dnc
