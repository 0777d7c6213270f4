// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"
#include "import/sheet/cancellation.h"

#include <string>
#include <vector>

namespace dnc {

/// A value of a consent column, the number of rows that have it, and what it says.
struct ConsentCount {
    std::string value; ///< in its first spelling; empty for empty cells; anyValue for all others together
    quint32 rows = 0;
    Consent says = Consent::Open;

    bool operator==(const ConsentCount &) const = default;
};

/// The values of a consent column that a person judges, most frequent first. Reads all rows on all cores; if
/// canceled, counts cover only some of them.
[[nodiscard]] std::vector<ConsentCount> countConsent(const Sheet &sheet, const Mapping &mapping,
                                                     const ConsentColumn &column,
                                                     const Cancellation &cancellation = {});

} // namespace dnc
