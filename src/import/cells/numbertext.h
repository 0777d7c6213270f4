// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/numberformat.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// A number as decimal digits: at most 15 significant ones, as spreadsheets keep them, without exponent
/// unless it has more than 21 digits before the point or 9 zeros after it. `441612345678`, not 4.41612E+11.
[[nodiscard]] std::string numberText(double number);

/// The day from which a workbook's serial numbers count.
enum class DateSystem {
    From1900, ///< 1 is 1900-01-01; 60 is 1900-02-29, which did not exist
    From1904, ///< 0 is 1904-01-01: workbooks of old Macs
};

/// A serial number as `2024-03-01`, `2024-03-01 13:45:00` or `13:45:00`; nothing if it is not a date.
[[nodiscard]] std::optional<std::string> dateText(double serial, NumberFormat::Kind kind, DateSystem system);

/// Parses a number in XML notation; nothing if `text` is not one.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// A number as its format shows it, as far as that changes the digits: dates, leading zeros, a leading plus.
[[nodiscard]] std::string formattedNumber(double number, const NumberFormat &format, DateSystem system);

/// `2024-03-01T13:45:00` as `2024-03-01 13:45:00`; a time of midnight is dropped.
[[nodiscard]] std::string isoDateText(std::string_view iso);

} // namespace dnc
