// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// The properties of a number format that change what a person reads.
struct NumberFormat {
    enum class Kind : quint8 {
        Number,
        Date, ///< with or without a time
        Time,
        Duration, ///< hours that do not wrap at 24
    };
    Kind kind = Kind::Number;
    bool plus = false; ///< a plus precedes the digits
    quint16 countryCode = 0; ///< the digits that the format itself shows between plus and number; 0: none
    quint8 minDigits = 1; ///< digits before the point, padded with zeros
};

/// Parses a format code such as `yyyy\-mm\-dd` or `00000` (ECMA-376 part 1, 18.8.31); the syntax is the same
/// in XLSX and XLS.
[[nodiscard]] NumberFormat numberFormat(std::string_view code);

/// The format with a built-in number (18.8.30).
[[nodiscard]] NumberFormat builtInNumberFormat(quint32 id);

} // namespace dnc
