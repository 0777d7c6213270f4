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

/// Finds the header: below title lines, one or two rows. A header is a row of words that look unlike the
/// columns below. A row with an identifier is never one, and a title only if it is a comment line or mentions
/// the identifier in a text. Nor is an invalid first value of a list of one column. An override in `header`
/// is followed as it is.
[[nodiscard]] HeaderRows findHeader(const Sheet &sheet, const RuleContext &context,
                                    const HeaderOverride &header);

/// Whether the first row of a list without a header may be one after all: a word over values that do not show
/// their type and look different.
[[nodiscard]] bool isHeaderUncertain(const Sheet &sheet, const Mapping &mapping, const RuleContext &context);

/// What the header says about each column: two rows are read as one, with a group over several columns
/// applied to each.
[[nodiscard]] std::vector<HeaderWord> readHeaders(const Sheet &sheet, const HeaderRows &rows);

} // namespace dnc
