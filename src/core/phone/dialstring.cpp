// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/dialstring.h"

#include "core/phone/notaphone.h"
#include "core/phone/phonelink.h"
#include "core/text/charset.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace dnc {

namespace {

using Dial = Result<Dialable, Issue>;

constexpr size_t fewestDigits = 7; // of a number with its area
constexpr size_t mostDigits = 15; // ITU-T E.164
constexpr size_t mostOfAbroad = 4; // 0011, which is dialed in place of a plus
constexpr size_t mostOfExtension = 7;
constexpr size_t fewestRounded = 10;
constexpr size_t longestText = 250; // what libphonenumber reads at most

// Labels before or after a number that say whose or which it is. Lower case.
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
constexpr std::array extensionWords{
    std::string_view{"#"},           std::string_view{"anexo"},     std::string_view{"app"},
    std::string_view{"dw"},          std::string_view{"durchwahl"}, std::string_view{"ext"},
    std::string_view{"extension"},   std::string_view{"extn"},      std::string_view{"interno"},
    std::string_view{"nebenstelle"}, std::string_view{"p"},         std::string_view{"poste"},
    std::string_view{"ramal"},       std::string_view{"w"},         std::string_view{"x"},
    std::string_view{"xt"},
};

constexpr CharSet exponentMarks{"eE"};
constexpr CharSet points{".,"};
constexpr CharSet groupMarks{",'"};
constexpr CharSet labelEnds{".:/ "};
constexpr CharSet remarkStarts{" -:,"};
constexpr CharSet extensionStarts{" ;,-("};
constexpr CharSet extensionMarks{".:= "};
constexpr CharSet partingSigns{"/,;|&~"};

bool areDigits(std::string_view text)
{
    return !text.empty() && asciiDigits.hasAllOf(text);
}

// 1.4155550123E+10 and the like. Intact if the mantissa shows every digit of the integer; otherwise digits
// are lost.
std::optional<Dial> scientific(std::string_view text)
{
    const std::string_view sign = text.starts_with('+') ? text.substr(0, 1) : std::string_view{};
    text.remove_prefix(sign.size());
    const size_t mark = exponentMarks.firstIn(text);
    const size_t point = std::min(points.firstIn(text), mark);
    if (mark == text.size() || !areDigits(text.substr(0, point)))
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
    return Dialable{std::string(sign).append(text.substr(0, point)).append(fraction), false, true};
}

// 4,155,550,123 and, as the Swiss write it, 4'155'550'123
bool isGrouped(std::string_view text)
{
    const size_t first = groupMarks.firstIn(text);
    if (first == text.size() || first == 0 || first > 3)
        return false;
    for (size_t i = first; i < text.size(); i += 4) {
        if (text[i] != text[first] || text.size() - i < 4 || !areDigits(text.substr(i + 1, 3)))
            return false;
    }
    return true;
}

// 415551000000 is what a program makes of 4.15551E+11 when it takes that for the number: six digits and
// zeros.
bool isRounded(std::string_view text)
{
    const size_t last = std::min(text.find_last_not_of('0'), text.size());
    return areDigits(text) && text.size() >= fewestRounded && last < 6 && text.size() - last > 5;
}

// 14155550123.0
std::string_view withoutDecimals(std::string_view text)
{
    const size_t point = text.find_last_of(".,");
    if (point == text.npos || text.size() - point > 3 || text.size() - point < 2)
        return text;
    const std::string_view whole = text.substr(0, point);
    const std::string_view digits = whole.starts_with('+') ? whole.substr(1) : whole;
    const bool isInteger = (areDigits(digits) && digits.size() >= fewestDigits) || isGrouped(digits);
    return isInteger && text.find_first_not_of('0', point + 1) == text.npos ? whole : text;
}

std::string_view withoutLabels(std::string_view text)
{
    for (;;) {
        size_t end = 0;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        const size_t next = labelEnds.firstNotIn(text, end);
        if (end == 0 || next == text.size() || !isAmong(labels, text.substr(0, end)))
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
    return remarkStarts.cutFromEnd(rest);
}

// `... x45`, `...;ext=5`, `... #45`, `... (ext. 45)`: only after what may be a complete number.
std::string_view withoutExtension(std::string_view text)
{
    const auto isWord = [](char c) { return isLetter(c) || c == '#'; };
    const auto start = size_t(std::find_if(text.begin(), text.end(), isWord) - text.begin());
    const auto end = size_t(std::find_if_not(text.begin() + start, text.end(), isWord) - text.begin());
    std::string_view digits = text.substr(extensionMarks.firstNotIn(text, end));
    const std::string_view number = extensionStarts.cutFromEnd(text.substr(0, start));
    if (digits.ends_with(')') && text.substr(number.size(), start).find('(') != text.npos)
        digits.remove_suffix(1);
    const bool isExtension = countDigits(number) >= fewestDigits
        && isAmong(extensionWords, text.substr(start, end - start)) && areDigits(digits)
        && digits.size() <= mostOfExtension;
    return isExtension ? number : text;
}

// The position of a word that separates two numbers; npos if there is none.
size_t firstWordBetween(std::string_view text)
{
    for (size_t space = text.find(' '); space != text.npos; space = text.find(' ', space + 1)) {
        for (const std::string_view word : {"or ", "and ", "und ", "oder ", "et ", "ou "}) {
            if (text.substr(space + 1).starts_with(word))
                return space;
        }
    }
    return text.npos;
}

// Two numbers in one place. A slash after only a few digits separates area and number: 0171/1234567.
bool isSeveral(std::string_view text)
{
    const size_t firstDigit = asciiDigits.firstIn(text);
    if (firstDigit == text.size())
        return false;
    if (text.find('+', firstDigit) != text.npos)
        return true;
    const size_t mark = std::min(partingSigns.firstIn(text, firstDigit), firstWordBetween(text));
    if (mark == text.size())
        return false;
    const size_t ofCountry = text[0] == '+' || text.starts_with("00") ? 2 : 0;
    return countDigits(text.substr(0, mark)) >= fewestDigits + ofCountry
        && countDigits(text.substr(mark)) > 0;
}

// Numbers separated by a space only: more digits than one number can have, in two halves that are each long
// enough.
bool isSeveralBySpace(std::string_view text)
{
    const size_t total = countDigits(text);
    const bool isFromAbroad = text.starts_with("00") || text.starts_with("011");
    if (total <= mostDigits + (isFromAbroad ? mostOfAbroad : 0))
        return false;
    for (size_t space = text.find(' '); space != text.npos; space = text.find(' ', space + 1)) {
        const size_t before = countDigits(text.substr(0, space));
        if (before >= fewestDigits && total - before >= fewestDigits)
            return true;
    }
    return false;
}

Issue issueOfDigits(std::string_view text)
{
    const size_t digits = countDigits(text);
    if (digits == 0)
        return Issue::PhoneNotANumber;
    if (isSeveral(text) || isSeveralBySpace(text))
        return Issue::SeveralValues;
    static constexpr CharSet allowed = asciiDigits | CharSet(" -.()[]/+~");
    static constexpr CharSet spelled = allowed | asciiLetters;
    if (allowed.hasAllOf(text))
        return Issue::None;
    return spelled.hasAllOf(text) && digits >= 3 ? Issue::PhoneHasLetters : Issue::PhoneNotANumber;
}

// The wave dash joins two numbers or, in East Asia, the parts of one; the library would take it for an
// extension.
std::string withHyphens(std::string_view text)
{
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), '~', '-');
    return plain;
}

std::string withoutGroups(std::string_view text)
{
    std::string digits(text);
    std::erase_if(digits, [](char c) { return !isDigit(c); });
    return digits;
}

// Only digits, one leading plus, and separators without meaning: most numbers, which skip the search for
// words, links and spreadsheet formats.
bool isPlain(std::string_view clean)
{
    if (clean.empty() || !isDigit(clean.back()))
        return false;
    return std::all_of(clean.begin() + (clean.front() == '+' ? 1 : 0), clean.end(),
                       [](char c) { return isDigit(c) || c == ' ' || c == '-' || c == '(' || c == ')'; });
}

Dial dialStringOfPlain(std::string_view clean)
{
    if (isRounded(clean))
        return unexpected(Issue::PhoneDigitsLost);
    if (const Issue issue = notAPhoneIssue(clean); issue != Issue::None)
        return unexpected(issue);
    if (isSeveralBySpace(clean))
        return unexpected(Issue::SeveralValues);
    return Dialable{std::string(clean)};
}

Dial dialStringOf(std::string_view clean)
{
    if (std::optional<Dial> number = scientific(clean))
        return *std::move(number);
    if (isMaskedNumber(clean))
        return unexpected(Issue::ValueMasked);
    const std::string_view whole = withoutDecimals(clean);
    if (isRounded(whole))
        return unexpected(Issue::PhoneDigitsLost);
    if (isGrouped(whole))
        return Dialable{withoutGroups(whole), false, true};
    const std::string_view number = withoutRemark(whole);
    const std::string_view line = withoutExtension(number);
    const std::string_view text = withoutRemark(line);
    Issue issue = notAPhoneIssue(text);
    if (issue == Issue::None)
        issue = issueOfDigits(text);
    if (issue != Issue::None)
        return unexpected(issue);
    return Dialable{withHyphens(text), line.size() < number.size(), whole.size() < clean.size()};
}

} // namespace

Result<Dialable, Issue> dialString(std::string_view clean)
{
    if (clean.size() > longestText)
        return unexpected(countDigits(clean) > 0 ? Issue::PhoneTooLong : Issue::PhoneNotANumber);
    if (isPlain(clean))
        return dialStringOfPlain(clean);
    clean = insideAngles(clean);
    if (const std::optional<std::string> number = numberInLink(clean))
        return dialStringOf(withoutSpaces(*number));
    return dialStringOf(withoutLabels(clean));
}

} // namespace dnc
