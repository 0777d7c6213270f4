// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/numbertext.h"

#include <QByteArray>
#include <QDate>
#include <QTime>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dnc {

namespace {

constexpr int significantDigits = 15;
constexpr int maxPlainExponent = 20;
constexpr int minPlainExponent = -10;
constexpr qint64 secondsPerDay = 86'400;

/// `digits` begin with the digit before the point of 1.5E+3.
std::string plainText(std::string digits, int exponent)
{
    if (exponent < 0)
        return "0." + std::string(size_t(-exponent - 1), '0') + digits;
    const size_t whole = size_t(exponent) + 1;
    if (digits.size() <= whole)
        return digits.append(whole - digits.size(), '0');
    return digits.insert(whole, 1, '.');
}

std::string scientificText(std::string digits, int exponent)
{
    if (digits.size() > 1)
        digits.insert(1, 1, '.');
    return digits + 'E' + (exponent < 0 ? '-' : '+') + std::to_string(std::abs(exponent));
}

/// The day of a serial number. Excel counts a February 29, 1900, number 60.
std::string dayText(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate).toStdString();
    if (day == 60)
        return "1900-02-29";
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate).toStdString();
}

std::string timeText(qint64 seconds)
{
    std::string hours = std::to_string(seconds / 3600);
    if (hours.size() < 2)
        hours.insert(0, 1, '0');
    return hours + QTime(0, 0).addSecs(int(seconds % 3600)).toString(u":mm:ss").toStdString();
}

std::string padded(std::string digits, const NumberFormat &format)
{
    const bool whole = digits.find_first_not_of("0123456789") == digits.npos;
    if (!whole)
        return digits;
    if (digits.size() < format.minDigits)
        digits.insert(0, format.minDigits - digits.size(), '0');
    digits.insert(0, format.lead);
    return format.plus ? '+' + digits : digits;
}

} // namespace

std::string numberText(double number)
{
    if (!std::isfinite(number) || number == 0)
        return std::isfinite(number) ? "0" : "#NUM!";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number),
                                   std::chars_format::scientific, significantDigits - 1)
                         .ptr;
    const std::string_view text(buffer.data(), size_t(end - buffer.data())); // d.dddde+XX
    const size_t mark = text.find('e');
    int exponent = 0;
    std::from_chars(text.data() + mark + (text[mark + 1] == '+' ? 2 : 1), end, exponent);
    std::string digits(text.substr(0, 1));
    digits += text.substr(2, mark - 2);
    digits.erase(digits.find_last_not_of('0') + 1);
    const bool plain = exponent >= minPlainExponent && exponent <= maxPlainExponent;
    std::string shown =
        plain ? plainText(std::move(digits), exponent) : scientificText(std::move(digits), exponent);
    return number < 0 ? '-' + shown : shown;
}

std::optional<std::string> dateText(double serial, NumberFormat::Kind kind, DateSystem system)
{
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (!(serial >= 0 && serial < lastDay + 1))
        return {};
    const qint64 seconds = std::llround(serial * double(secondsPerDay));
    const qint64 day = seconds / secondsPerDay;
    const qint64 time = seconds % secondsPerDay;
    if (kind == NumberFormat::Kind::Duration)
        return timeText(seconds);
    if (kind == NumberFormat::Kind::Time && day == 0)
        return timeText(time);
    return time == 0 ? dayText(day, system) : dayText(day, system) + ' ' + timeText(time);
}

std::optional<double> parseNumber(std::string_view text)
{
    bool isNumber = false;
    // from_chars for double is missing on some systems; this one does not depend on the locale either.
    const double number = QByteArray::fromRawData(text.data(), qsizetype(text.size())).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::string formattedNumber(double number, const NumberFormat &format, DateSystem system)
{
    const NumberFormat &section = sectionFor(format, number);
    if (section.kind == NumberFormat::Kind::Number)
        return padded(numberText(number), section);
    return dateText(number, section.kind, system).value_or(numberText(number));
}

std::string isoDateText(std::string_view iso)
{
    std::string text(iso);
    const size_t mark = text.find('T');
    if (mark == text.npos)
        return text;
    const std::string_view time = std::string_view(text).substr(mark + 1);
    if (time.substr(0, 8) == "00:00:00" && time.find_first_not_of(".0Z", 8) == time.npos)
        return text.substr(0, mark);
    text[mark] = ' ';
    return text;
}

} // namespace dnc
