// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"
#include "import/sheet/cancellation.h"

namespace dnc {

/// A value of a column, and in how many rows it stands.
struct ValueCount {
    std::string value; ///< as it is written first; empty for empty cells; anyValue for all others together
    quint32 rows = 0;

    bool operator==(const ValueCount &) const = default;
};

/// What a filter could keep: those of `keep`, and so many of the values in the data rows as a person can
/// choose from, the most frequent first; blanks around and letter case ignored. Where `keep` takes any:
/// anyValue and the empty one. Reads all rows; what is given up has counted some of them.
[[nodiscard]] std::vector<ValueCount> countValues(const Sheet &sheet, const Mapping &mapping, quint32 column,
                                                  const std::vector<std::string> &keep,
                                                  const Cancellation &cancellation = {});

} // namespace dnc
