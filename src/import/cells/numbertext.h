// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/numberformat.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// A number as the digits that it is: at most 15 significant ones, as spreadsheets keep them, and no exponent
/// unless it has more than 21 digits before or 9 zeros behind the point. `441612345678`, not 4.41612E+11.
[[nodiscard]] std::string numberText(double number);

/// Of which day a workbook's serial numbers count from.
enum class DateSystem {
    From1900, ///< 1 is 1900-01-01, and 60 the day that never was, 1900-02-29
    From1904, ///< 0 is 1904-01-01: workbooks of old Macs
};

/// A serial number as `2024-03-01`, `2024-03-01 13:45:00` or `13:45:00`; nothing for one that is no date.
[[nodiscard]] std::optional<std::string> dateText(double serial, NumberFormat::Kind kind, DateSystem system);

/// The number that `text` writes, as XML writes numbers; nothing when it is none.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// A number as its format shows it, as far as that changes which digits a person reads: dates, leading zeros,
/// a leading plus.
[[nodiscard]] std::string formattedNumber(double number, const NumberFormat &format, DateSystem system);

/// `2024-03-01T13:45:00` as `2024-03-01 13:45:00`, and without a time of midnight.
[[nodiscard]] std::string isoDateText(std::string_view iso);

} // namespace dnc
