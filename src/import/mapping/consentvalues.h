// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

#include <string>
#include <vector>

namespace dnc {

/// The most values of a column that a person can judge one by one.
inline constexpr size_t mostConsentValues = 24;

/// The most distinct values that are read. One that says something may be behind many others.
inline constexpr size_t mostValuesRead = 256;

/// The distinct values of a column in the rows that hold people.
struct ConsentValues {
    std::vector<std::string> distinct; ///< in their first spelling, at most mostValuesRead; without dates
    bool hasEmpty = false;
    bool hasDates = false;
    bool hasMore = false; ///< other values than these
    quint32 rows = 0; ///< with a value

    [[nodiscard]] bool isEmpty() const { return distinct.empty() && !hasDates && !hasMore; }
    /// Whether a person can judge them one by one.
    [[nodiscard]] bool areFew() const { return !hasMore && distinct.size() <= mostConsentValues; }
};

/// Reads all rows, or with `mayStop` only as many as it takes to see that there are too many values. A
/// repeated header, and a text in rows without anything like an identifier, such as a footer, is no value.
[[nodiscard]] ConsentValues consentValues(const Sheet &sheet, const Mapping &mapping, quint32 column,
                                          bool mayStop);

} // namespace dnc
