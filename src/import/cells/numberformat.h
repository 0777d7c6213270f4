// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <memory>
#include <string>
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
    std::string lead; ///< the digits that the format itself shows before the number, such as a country code
    quint8 minDigits = 1; ///< digits before the point, padded with zeros

    /// What the numbers of this section have to be, such as `[<=9999999]`.
    enum class Condition : quint8 { None, Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };
    Condition condition = Condition::None;
    double bound = 0; ///< of the condition
    std::shared_ptr<const NumberFormat> otherwise; ///< the section for other numbers; null: there is none
};

/// Sets the condition of `format` to one such as `<=9999999`; other text changes nothing.
void setCondition(NumberFormat &format, std::string_view text);

/// The section of `format` that shows `number`.
[[nodiscard]] const NumberFormat &sectionFor(const NumberFormat &format, double number);

/// Parses a format code such as `yyyy\-mm\-dd` or `00000` (ECMA-376 part 1, 18.8.31); the syntax is the same
/// in XLSX and XLS.
[[nodiscard]] NumberFormat numberFormat(std::string_view code);

/// The format with a built-in number (18.8.30).
[[nodiscard]] NumberFormat builtInNumberFormat(quint32 id);

} // namespace dnc
