// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/requestday.h"

#include "core/text/text.h"

#include <algorithm>
#include <charconv>

namespace dnc {

namespace {

constexpr size_t isoSize = 10;

/// `number` with leading zeros.
void appendPadded(std::string &text, unsigned number, size_t digits)
{
    const std::string plain = std::to_string(number);
    text.append(digits - std::min(digits, plain.size()), '0').append(plain);
}

/// Of digits only.
int numberIn(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

std::string isoDate(RequestDay day)
{
    const std::chrono::year_month_day date(day);
    std::string text;
    appendPadded(text, unsigned(int(date.year())), 4);
    text += '-';
    appendPadded(text, unsigned(date.month()), 2);
    text += '-';
    appendPadded(text, unsigned(date.day()), 2);
    return text;
}

std::optional<RequestDay> dayFromIso(std::string_view text)
{
    if (text.size() != isoSize || text[4] != '-' || text[7] != '-' || countDigits(text) != isoSize - 2)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(numberIn(text.substr(0, 4))),
                                           std::chrono::month(unsigned(numberIn(text.substr(5, 2)))),
                                           std::chrono::day(unsigned(numberIn(text.substr(8, 2))))};
    return date.ok() ? std::optional(RequestDay(date)) : std::nullopt;
}

int businessDaysBetween(RequestDay from, RequestDay to)
{
    if (to <= from)
        return 0;
    constexpr int daysAWeek = 7;
    constexpr int workdays = 5;
    const int days = int((to - from).count());
    int count = days / daysAWeek * workdays;
    for (RequestDay day = to; day > to - std::chrono::days(days % daysAWeek); day -= std::chrono::days(1))
        count += std::chrono::weekday(day).iso_encoding() <= workdays ? 1 : 0;
    return count;
}

} // namespace dnc
