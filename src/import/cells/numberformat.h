// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <string_view>

namespace dnc {

/// What of a number's format changes what a person reads.
struct NumberFormat {
    enum class Kind : quint8 {
        Number,
        Date, ///< perhaps with a time
        Time,
        Duration, ///< hours that do not wrap at 24
    };
    Kind kind = Kind::Number;
    bool plus = false; ///< a plus stands before the digits
    quint8 minDigits = 1; ///< digits before the point, filled with zeros
};

/// Of a format code such as `yyyy\-mm\-dd` or `00000` (ECMA-376 part 1, 18.8.31), the same in XLSX and XLS.
[[nodiscard]] NumberFormat numberFormat(std::string_view code);

/// Of a number that stands for a code which every program knows (18.8.30).
[[nodiscard]] NumberFormat builtInNumberFormat(quint32 id);

} // namespace dnc
