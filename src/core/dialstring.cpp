// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/dialstring.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace dnc {

namespace {

using Dial = Result<std::string, Issue>;

constexpr size_t fewestDigits = 7; // of a number with its area
constexpr size_t longestText = 250; // what libphonenumber reads at most

// What stands before or behind a number to tell whose or which it is. In lower case.
constexpr std::array labels{
    std::string_view{"c"},       std::string_view{"callto"},
    std::string_view{"cell"},    std::string_view{"cellphone"},
    std::string_view{"direct"},  std::string_view{"h"},
    std::string_view{"handy"},   std::string_view{"home"},
    std::string_view{"m"},       std::string_view{"main"},
    std::string_view{"mob"},     std::string_view{"mobil"},
    std::string_view{"mobile"},  std::string_view{"mobiltelefon"},
    std::string_view{"o"},       std::string_view{"office"},
    std::string_view{"p"},       std::string_view{"ph"},
    std::string_view{"phone"},   std::string_view{"portable"},
    std::string_view{"private"}, std::string_view{"sms"},
    std::string_view{"t"},       std::string_view{"tel"},
    std::string_view{"telefon"}, std::string_view{"telephone"},
    std::string_view{"text"},    std::string_view{"w"},
    std::string_view{"wa"},      std::string_view{"whatsapp"},
    std::string_view{"work"},
};
constexpr std::array whatsAppLinks{std::string_view{"wa.me/"},
                                   std::string_view{"api.whatsapp.com/send?phone="}};
constexpr std::array extensionWords{
    std::string_view{"#"},     std::string_view{"dw"},        std::string_view{"durchwahl"},
    std::string_view{"ext"},   std::string_view{"extension"}, std::string_view{"extn"},
    std::string_view{"poste"}, std::string_view{"x"},         std::string_view{"xt"},
};

template <typename Words>
bool isAmong(const Words &words, std::string_view text)
{
    return std::find(words.begin(), words.end(), toLower(text)) != words.end();
}

size_t digitsFrom(std::string_view text, size_t start)
{
    return std::min(text.find_first_not_of("0123456789", start), text.size());
}

bool areDigits(std::string_view text)
{
    return !text.empty() && digitsFrom(text, 0) == text.size();
}

// 1.4155550123E+10 and its like. Whole where the mantissa shows every digit of the integer, else the digits
// are gone.
std::optional<Dial> scientific(std::string_view text)
{
    const std::string_view sign = text.starts_with('+') ? text.substr(0, 1) : std::string_view{};
    text.remove_prefix(sign.size());
    const size_t mark = text.find_first_of("eE");
    const size_t point = std::min(text.find_first_of(".,"), mark);
    if (mark == text.npos || !areDigits(text.substr(0, point)))
        return {};
    std::string_view exponent = text.substr(mark + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    const std::string_view fraction =
        point < mark ? text.substr(point + 1, mark - point - 1) : std::string_view{};
    if (!areDigits(exponent) || exponent.size() > 3 || (!fraction.empty() && !areDigits(fraction)))
        return {};
    size_t shift = 0;
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), shift);
    if (fraction.size() > shift || shift < fewestDigits - 1)
        return {};
    if (fraction.size() < shift)
        return unexpected(Issue::PhoneDigitsLost);
    return std::string(sign).append(text.substr(0, point)).append(fraction);
}

// 4,155,550,123
bool isGrouped(std::string_view text)
{
    const size_t first = text.find(',');
    if (first == text.npos || first == 0 || first > 3)
        return false;
    for (size_t i = first; i < text.size(); i += 4) {
        if (text[i] != ',' || text.size() - i < 4 || !areDigits(text.substr(i + 1, 3)))
            return false;
    }
    return true;
}

// 14155550123.0
std::string_view withoutDecimals(std::string_view text)
{
    const size_t point = text.find_last_of(".,");
    if (point == text.npos || text.size() - point > 3 || text.size() - point < 2)
        return text;
    const std::string_view whole = text.substr(0, point);
    const bool isInteger = (areDigits(whole) && whole.size() >= fewestDigits) || isGrouped(whole);
    return isInteger && text.find_first_not_of('0', point + 1) == text.npos ? whole : text;
}

std::string_view withoutLink(std::string_view text)
{
    std::string_view rest = text;
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (startsWith(rest, scheme))
            rest.remove_prefix(scheme.size());
    }
    for (const std::string_view link : whatsAppLinks) {
        if (startsWith(rest, link))
            return rest.substr(link.size(), rest.find_first_of("?&/", link.size()) - link.size());
    }
    return text;
}

std::string_view withoutLabels(std::string_view text)
{
    for (;;) {
        size_t end = 0;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        const size_t next = text.find_first_not_of(".:/ ", end);
        if (end == 0 || next == text.npos || !isAmong(labels, text.substr(0, end)))
            return text;
        text.remove_prefix(next);
    }
}

// A label at the end, with or without parentheses: `... (home)`, `... - mobile`.
std::string_view withoutRemark(std::string_view text)
{
    std::string_view rest = text;
    if (rest.ends_with(')')) {
        const size_t open = rest.rfind('(');
        if (open == rest.npos || countDigits(rest.substr(open)) > 0 || open + 2 == rest.size())
            return text;
        return withoutSpaces(rest.substr(0, open));
    }
    while (!rest.empty() && isLetter(rest.back()))
        rest.remove_suffix(1);
    if (rest.size() == text.size() || !isAmong(labels, text.substr(rest.size())))
        return text;
    return rest.substr(0, rest.find_last_not_of(" -:,") + 1);
}

// `... x45`, `...;ext=5`, `... #45`: only behind what may be a whole number.
std::string_view withoutExtension(std::string_view text)
{
    size_t start = 0;
    while (start < text.size() && !isLetter(text[start]) && text[start] != '#')
        ++start;
    size_t end = start;
    while (end < text.size() && (isLetter(text[end]) || text[end] == '#'))
        ++end;
    const size_t digits = std::min(text.find_first_not_of(".:= ", end), text.size());
    const bool isExtension = countDigits(text.substr(0, start)) >= fewestDigits
        && isAmong(extensionWords, text.substr(start, end - start)) && areDigits(text.substr(digits))
        && text.size() - digits <= fewestDigits;
    return isExtension ? text.substr(0, text.substr(0, start).find_last_not_of(" ;,-") + 1) : text;
}

bool isBetween(std::string_view digits, int least, int most)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return areDigits(digits) && value >= least && value <= most;
}

// 2024-01-31, 31.01.2024, 1/31/2024, with or without a time.
bool isDate(std::string_view text)
{
    const std::string_view day = text.substr(0, text.find_first_of(" T"));
    if (day.size() < text.size() && text.find(':') == text.npos)
        return false;
    const size_t first = std::min(day.find_first_of("-./"), day.size());
    const size_t second = first < day.size() ? day.find(day[first], first + 1) : day.npos;
    if (second == day.npos)
        return false;
    const std::string_view a = day.substr(0, first);
    const std::string_view b = day.substr(first + 1, second - first - 1);
    const std::string_view c = day.substr(second + 1);
    if (a.size() == 4)
        return isBetween(a, 1900, 2099) && isBetween(b, 1, 12) && isBetween(c, 1, 31);
    return c.size() == 4 && isBetween(c, 1900, 2099)
        && ((isBetween(a, 1, 31) && isBetween(b, 1, 12)) || (isBetween(a, 1, 12) && isBetween(b, 1, 31)));
}

// Two numbers in one place. A slash behind a few digits only parts the area from the rest: 0171/1234567.
bool isSeveral(std::string_view text)
{
    const size_t firstDigit = text.find_first_of("0123456789");
    if (firstDigit == text.npos)
        return false;
    if (text.find('+', firstDigit) != text.npos)
        return true;
    size_t mark = text.find_first_of("/,;|&", firstDigit);
    for (const std::string_view word : {" or ", " and ", " und ", " oder ", " et ", " ou "})
        mark = std::min(mark, text.find(word));
    if (mark == text.npos)
        return false;
    const size_t ofCountry = text[0] == '+' || text.starts_with("00") ? 2 : 0;
    return countDigits(text.substr(0, mark)) >= fewestDigits + ofCountry
        && countDigits(text.substr(mark)) > 0;
}

// Numbers with nothing but a space between them: more digits than one can have, in two halves that each
// suffice.
bool isSeveralBySpace(std::string_view text)
{
    const size_t total = countDigits(text);
    if (total <= 15)
        return false;
    for (size_t space = text.find(' '); space != text.npos; space = text.find(' ', space + 1)) {
        const size_t before = countDigits(text.substr(0, space));
        if (before >= fewestDigits && total - before >= fewestDigits)
            return true;
    }
    return false;
}

Issue issueOf(std::string_view text)
{
    const size_t digits = countDigits(text);
    if (digits == 0 || isDate(text))
        return Issue::PhoneNotANumber;
    if (isSeveral(text) || isSeveralBySpace(text))
        return Issue::SeveralValues;
    static constexpr std::string_view allowed = "0123456789 -.()[]/+~";
    if (text.find_first_not_of(allowed) == text.npos)
        return Issue::None;
    const bool spellsOnly = std::all_of(
        text.begin(), text.end(), [](char c) { return isLetter(c) || allowed.find(c) != allowed.npos; });
    return spellsOnly && digits >= 3 ? Issue::PhoneHasLetters : Issue::PhoneNotANumber;
}

} // namespace

Result<std::string, Issue> dialString(std::string_view clean)
{
    if (clean.size() > longestText)
        return unexpected(countDigits(clean) > 0 ? Issue::PhoneTooLong : Issue::PhoneNotANumber);
    if (std::optional<Dial> number = scientific(clean))
        return *std::move(number);
    std::string_view text = withoutDecimals(withoutLabels(withoutLink(insideAngles(clean))));
    if (isGrouped(text)) {
        std::string digits(text);
        std::erase(digits, ',');
        return digits;
    }
    text = withoutExtension(withoutRemark(text));
    const Issue issue = issueOf(text);
    if (issue != Issue::None)
        return unexpected(issue);
    return std::string(text);
}

} // namespace dnc
