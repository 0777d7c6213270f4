// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/requestday.h"

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace dnc {

/// The order of day and month in dates such as 03/04/2026.
enum class DateOrder : quint8 {
    Open, ///< not known
    DayFirst,
    MonthFirst,
};

/// A date in one or both of its possible readings.
struct DateText {
    std::optional<RequestDay> dayFirst;
    std::optional<RequestDay> monthFirst;

    /// Whether it is a date at all.
    [[nodiscard]] bool isDate() const { return dayFirst || monthFirst; }
    [[nodiscard]] bool isAmbiguous() const { return dayFirst && monthFirst && *dayFirst != *monthFirst; }
    /// Which order it must have; Open if it has no order or may have either.
    [[nodiscard]] DateOrder order() const;
    /// Nothing if it is ambiguous and `order` is Open, or if it is no date.
    [[nodiscard]] std::optional<RequestDay> in(DateOrder order) const;

    bool operator==(const DateText &) const = default;
};

/// Reads the day from a cell (UTF-8) under a header about dates: ISO 8601, three numbers in any usual order,
/// a month in words in the eleven languages, a spreadsheet's serial number from 1900, or a Unix time in
/// seconds or milliseconds (UTC). A time of day and its zone are skipped: the day stays as written. Two-digit
/// years are those from 1970 to 2069. Thread-safe.
[[nodiscard]] DateText readDate(std::string_view cell);

} // namespace dnc
