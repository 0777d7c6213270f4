// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"
#include "import/sheet/cancellation.h"
#include "import/vocabulary/datetext.h"

#include <limits>

namespace dnc {

/// What the cells of a column with dates of requests show, in the rows about people.
struct DateFacts {
    static constexpr quint32 noRow = std::numeric_limits<quint32>::max();

    quint32 ambiguous = 0; ///< cells that can be read in two ways
    quint32 unreadable = 0; ///< cells with a text that is no date
    quint32 firstAmbiguous = noRow; ///< index of the first such row
    bool showsDayFirst = false; ///< some cell has no other reading
    bool showsMonthFirst = false;

    /// What the column shows by itself; Open if nothing, or both.
    [[nodiscard]] DateOrder order() const;
    DateFacts &operator+=(const DateFacts &next);
};

/// Reads the column in all rows, on all cores; if canceled, in some of them.
[[nodiscard]] DateFacts dateFacts(const Sheet &sheet, const Mapping &mapping, quint32 column,
                                  const Cancellation &cancellation = {});

/// The order in which ambiguous dates of the column are read: what it shows, or else the person's answer.
[[nodiscard]] DateOrder dateOrderOf(const DateFacts &facts, const Mapping &mapping);

} // namespace dnc
