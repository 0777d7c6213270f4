// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/notaphone.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dnc {

namespace {

constexpr CharSet dayEnds{" T,"};
constexpr CharSet dateMarks{"-./"};
constexpr int firstYear = 1900;
constexpr int lastYear = 2099;
constexpr size_t fewestWholeDigits = 5; // of an amount that could be taken for a number

// The beginnings of months in English, German, French, Spanish and Italian.
constexpr std::array months{
    std::string_view{"jan"}, std::string_view{"jän"}, std::string_view{"feb"}, std::string_view{"fév"},
    std::string_view{"mar"}, std::string_view{"mär"}, std::string_view{"apr"}, std::string_view{"avr"},
    std::string_view{"may"}, std::string_view{"mai"}, std::string_view{"jun"}, std::string_view{"jui"},
    std::string_view{"jul"}, std::string_view{"aug"}, std::string_view{"aoû"}, std::string_view{"ago"},
    std::string_view{"sep"}, std::string_view{"oct"}, std::string_view{"okt"}, std::string_view{"ott"},
    std::string_view{"nov"}, std::string_view{"dec"}, std::string_view{"dez"}, std::string_view{"déc"},
    std::string_view{"dic"}, std::string_view{"ene"}, std::string_view{"gen"}, std::string_view{"mag"},
};
constexpr std::array recordWords{
    std::string_view{"#"},        std::string_view{"acct"},    std::string_view{"account"},
    std::string_view{"case"},     std::string_view{"crm"},     std::string_view{"cust"},
    std::string_view{"customer"}, std::string_view{"iban"},    std::string_view{"id"},
    std::string_view{"inv"},      std::string_view{"invoice"}, std::string_view{"kdnr"},
    std::string_view{"kunde"},    std::string_view{"lead"},    std::string_view{"order"},
    std::string_view{"rec"},      std::string_view{"record"},  std::string_view{"ref"},
    std::string_view{"rg"},       std::string_view{"sku"},     std::string_view{"ticket"},
    std::string_view{"user"},     std::string_view{"uid"},     std::string_view{"vat"},
};
constexpr std::array betweenDigits{std::string_view{"x"}, std::string_view{"ext"}, std::string_view{"w"},
                                   std::string_view{"p"}, std::string_view{"e"},   std::string_view{"t"}};

bool isAllDigits(std::string_view text)
{
    return !text.empty() && asciiDigits.hasAllOf(text);
}

bool isBetween(std::string_view digits, int least, int most)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return isAllDigits(digits) && value >= least && value <= most;
}

bool isYear(std::string_view text)
{
    return text.size() == 4 && isBetween(text, firstYear, lastYear);
}

bool isDayOfMonth(std::string_view day, std::string_view month)
{
    return day.size() <= 2 && month.size() <= 2 && isBetween(day, 1, 31) && isBetween(month, 1, 12);
}

// 2024-01-31, 31.01.2024, 1/31/2024, 1/31/24, with or without a time.
bool isWrittenDate(std::string_view text)
{
    const std::string_view day = text.substr(0, dayEnds.firstIn(text));
    if (day.size() < text.size() && text.find(':') == text.npos)
        return false;
    const size_t first = dateMarks.firstIn(day);
    const size_t second = first < day.size() ? day.find(day[first], first + 1) : day.npos;
    if (second == day.npos)
        return false;
    const std::string_view a = day.substr(0, first);
    const std::string_view b = day.substr(first + 1, second - first - 1);
    const std::string_view c = day.substr(second + 1);
    if (isYear(a))
        return isDayOfMonth(c, b);
    // 20.12.34 is also how some write the six digits of a number
    const bool endsInShortYear = c.size() == 2 && isAllDigits(c) && day[first] != '.';
    const bool endsInYear = isYear(c) || endsInShortYear;
    return endsInYear && (isDayOfMonth(a, b) || isDayOfMonth(b, a));
}

// 20240131, 31012024, 20240131101500: this form is more often a date than a number.
bool isCompactDate(std::string_view text)
{
    if (!isAllDigits(text) || (text.size() != 8 && text.size() != 12 && text.size() != 14))
        return false;
    const bool beginsInYear = isYear(text.substr(0, 4)) && isDayOfMonth(text.substr(6, 2), text.substr(4, 2));
    if (text.size() > 8)
        return beginsInYear && isBetween(text.substr(8, 2), 0, 23) && isBetween(text.substr(10, 2), 0, 59);
    return beginsInYear || (isYear(text.substr(4)) && isDayOfMonth(text.substr(0, 2), text.substr(2, 2)));
}

// 31 Jan 2024, January 31st, 2024, 31. März 2024
bool isSpelledDate(std::string_view text)
{
    const size_t digits = countDigits(text);
    if (digits < 3 || digits > 8 || std::none_of(text.begin(), text.end(), isLetter))
        return false;
    const auto beginsMonth = [text](size_t at) {
        return std::ranges::any_of(
            months, [&](std::string_view month) { return startsWith(text.substr(at), month); });
    };
    bool hasMonth = false;
    for (size_t at = 0; at < text.size() && !hasMonth; ++at)
        hasMonth = isLetter(text[at]) && (at == 0 || !isLetter(text[at - 1])) && beginsMonth(at);
    if (!hasMonth)
        return false;
    bool hasYear = false;
    for (size_t at = 0; at + 4 <= text.size(); ++at)
        hasYear = hasYear || isYear(text.substr(at, 4));
    return hasYear || digits <= 4;
}

bool isNetworkAddress(std::string_view text)
{
    static constexpr CharSet signs = asciiDigits | CharSet(".");
    if (!signs.hasAllOf(text) || std::count(text.begin(), text.end(), '.') != 3)
        return false;
    for (size_t start = 0; start <= text.size();) {
        const size_t end = std::min(text.find('.', start), text.size());
        if (end - start > 3 || !isBetween(text.substr(start, end - start), 0, 255))
            return false;
        start = end + 1;
    }
    return true;
}

// 4155550.12: one separator, and two digits after it, which are more than the decimals a spreadsheet adds to
// an integer.
bool isAmount(std::string_view text)
{
    const size_t point = asciiDigits.firstNotIn(text);
    if (point == text.size() || (text[point] != '.' && text[point] != ',') || point < fewestWholeDigits)
        return false;
    const std::string_view decimals = text.substr(point + 1);
    return isAllDigits(decimals) && decimals.size() <= 2 && decimals.find_first_not_of('0') != decimals.npos;
}

// #10023, ID 4155550123, INV-2024-00012
bool isMarked(std::string_view text)
{
    size_t end = 0;
    while (end < text.size() && (isLetter(text[end]) || text[end] == '#'))
        ++end;
    return end > 0 && countDigits(text) >= 3 && isAmong(recordWords, text.substr(0, end));
}

// 0031U00002ABCde, 550e8400-e29b: letters within a run of digits, and not for an extension.
bool isMixed(std::string_view text)
{
    for (size_t start = 0; start < text.size();) {
        size_t end = start;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        const bool isWithin =
            end > start && start > 0 && end < text.size() && isDigit(text[start - 1]) && isDigit(text[end]);
        if (isWithin && !isAmong(betweenDigits, text.substr(start, end - start)))
            return true;
        start = std::max(end, start + 1);
    }
    return false;
}

/// The size in bytes of the mask character at the start of `text`; 0 if there is none.
size_t maskSize(std::string_view text)
{
    static constexpr CharSet masks{"*xX_?"};
    if (masks.has(text.front()))
        return 1;
    constexpr std::array wide{std::string_view{"\u2022"}, std::string_view{"\u25CF"},
                              std::string_view{"\u2026"}, std::string_view{"\u2217"},
                              std::string_view{"\u2588"}, std::string_view{"\u00B7"}};
    const auto *const found = std::ranges::find_if(wide, [&](auto mask) { return text.starts_with(mask); });
    return found == wide.end() ? 0 : found->size();
}

bool isPadded(std::string_view text)
{
    return isAllDigits(text) && text.size() >= 6 && text.starts_with("000");
}

} // namespace

Issue notAPhoneIssue(std::string_view clean)
{
    if (clean.starts_with('+') || clean.find('+') != clean.npos || countDigits(clean) == 0)
        return Issue::None;
    if (isWrittenDate(clean) || isCompactDate(clean) || isSpelledDate(clean))
        return Issue::PhoneIsDate;
    if (isNetworkAddress(clean) || isAmount(clean) || isMarked(clean) || isMixed(clean) || isPadded(clean))
        return Issue::PhoneIsRecord;
    return Issue::None;
}

bool isMaskedNumber(std::string_view clean)
{
    static constexpr CharSet numberSigns = asciiDigits | CharSet("+-./() ");
    constexpr size_t mostVisible = 11; // of a number whose other digits are hidden
    constexpr size_t wholeNumber = 7;
    const size_t digits = countDigits(clean);
    const bool isBold = clean.starts_with("**") && clean.ends_with("**");
    if (digits < 2 || digits > mostVisible || isBold)
        return false;
    size_t run = 0;
    size_t longest = 0;
    bool followsDigit = false; // the longest run, which before the number would be the mark of a list
    for (size_t i = 0; i < clean.size();) {
        const size_t mask = maskSize(clean.substr(i));
        if (mask == 0 && !numberSigns.has(clean[i]))
            return false;
        run = mask == 0 ? 0 : run + (clean.substr(i).starts_with("\u2026") ? 2 : 1);
        if (run > longest) {
            longest = run;
            followsDigit = countDigits(clean.substr(0, i)) > 0;
        }
        i += std::max<size_t>(mask, 1);
    }
    const bool hasDots = clean.find("...") != clean.npos; // or bullets, which cleaning makes dots
    return hasDots || (longest >= 2 && (followsDigit || digits < wholeNumber));
}

} // namespace dnc
