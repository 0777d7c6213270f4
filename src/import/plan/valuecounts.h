// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"
#include "import/sheet/cancellation.h"

namespace dnc {

/// A value of a column, and the number of rows that have it.
struct ValueCount {
    std::string value; ///< in its first spelling; empty for empty cells; anyValue for all others together
    quint32 rows = 0;

    bool operator==(const ValueCount &) const = default;
};

/// The choices for a filter: the values of `keep`, and as many values of the data rows as a person can choose
/// from, most frequent first, ignoring case and surrounding space. If `keep` accepts any value: anyValue and
/// the empty one. Reads all rows; if canceled, counts cover only some of them.
[[nodiscard]] std::vector<ValueCount> countValues(const Sheet &sheet, const Mapping &mapping, quint32 column,
                                                  const std::vector<std::string> &keep,
                                                  const Cancellation &cancellation = {});

} // namespace dnc
