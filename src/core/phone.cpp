// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone.h"

#include "core/dialstring.h"
#include "core/phonereading.h"
#include "core/text.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr size_t fewestDigits = 7;
constexpr size_t mostDigits = 15; // ITU-T E.164, country code included

// The number in E.164 as the library reads it, or why it is none.
Result<std::string, Issue> readNumber(const std::string &text, const std::string &region)
{
    return readPhone(text, region).map([](PhoneReading reading) { return reading.value; });
}

std::string without(std::string_view text, std::string_view part)
{
    std::string rest(text);
    if (const size_t found = rest.find(part); found != rest.npos)
        rest.erase(found, part.size());
    return rest;
}

std::string upperCase(std::string_view region)
{
    std::string upper(region);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : c; });
    return upper;
}

// Europe's 00 for +, and the (0) that is dialled only at home, where the library alone makes nothing of them.
Result<std::string, Issue> readRepaired(const std::string &text, const std::string &region)
{
    Result<std::string, Issue> number = readNumber(text, region);
    if (number)
        return number;
    const size_t start = std::min(text.find_first_not_of("+( "), text.size());
    const std::string abroad = text.compare(start, 2, "00") == 0 ? '+' + text.substr(start + 2) : text;
    // Only behind a country code: elsewhere the rest would be read as a number of the default region, a
    // stranger's.
    const std::string trunkless = abroad.starts_with('+') ? without(abroad, "(0)") : abroad;
    for (const std::string &repaired : {abroad, trunkless}) {
        if (repaired == text)
            continue;
        if (Result<std::string, Issue> read = readNumber(repaired, region))
            return read;
    }
    return number;
}

Judged problem(Issue issue, std::string suggestion = {})
{
    return unexpected(Problem{issue, std::move(suggestion)});
}

// A spreadsheet takes 14155550123 for an integer and drops its plus. Nobody can tell for sure, so it is only
// proposed.
Judged judgeFailed(Issue issue, const std::string &text, const std::string &region)
{
    const size_t digits = countDigits(text);
    const size_t first = text.find_first_of("0123456789");
    const bool mayLackPlus =
        text.find('+') == text.npos && digits >= 11 && digits <= mostDigits && text[first] != '0';
    if (mayLackPlus) {
        if (Result<std::string, Issue> withPlus = readNumber('+' + text, region))
            return problem(Issue::PhoneNoCountry, *std::move(withPlus));
    }
    return problem(issue);
}

// The letters of a vanity number are on its keys; whether they were meant so is the person's to say.
Judged judgeLetters(std::string_view clean, const std::string &region)
{
    if (clean.empty() || isLetter(clean.front()))
        return problem(Issue::PhoneHasLetters);
    return problem(Issue::PhoneHasLetters, readNumber(std::string(clean), region).value_or(std::string{}));
}

// Ten or thirteen digits that begin with 1 count the seconds or milliseconds of our years.
bool isTimeStamp(std::string_view clean)
{
    return (clean.size() == 10 || clean.size() == 13) && clean[0] == '1'
        && countDigits(clean) == clean.size();
}

bool isIpAddress(std::string_view clean)
{
    return clean.find_first_not_of("0123456789.") == clean.npos
        && std::count(clean.begin(), clean.end(), '.') == 3 && clean.substr(clean.rfind('.') + 1).size() <= 3
        && clean.find('.') <= 3;
}

} // namespace

Judged parsePhone(IdentifierType type, std::string_view clean, const RuleContext &context)
{
    const std::string region = upperCase(context.region);
    const Result<std::string, Issue> text = dialString(clean);
    if (!text)
        return text.error() == Issue::PhoneHasLetters ? judgeLetters(clean, region) : problem(text.error());
    Result<std::string, Issue> number = readRepaired(*text, region);
    if (!number)
        return judgeFailed(number.error(), *text, region);
    return Identifier{type, *std::move(number)};
}

std::optional<Judged> recognisePhone(std::string_view clean, const RuleContext &context)
{
    if (hasPhoneForm(clean))
        return parsePhone(IdentifierType::Phone, clean, context);
    const Result<std::string, Issue> text = dialString(clean);
    if (!text && (text.error() == Issue::PhoneDigitsLost || text.error() == Issue::SeveralValues))
        return problem(text.error());
    if (!text && text.error() != Issue::PhoneHasLetters)
        return {};
    const size_t digits = countDigits(clean);
    const bool isBare = digits == clean.size();
    if (text && (digits < (isBare ? 10 : fewestDigits) || isTimeStamp(clean) || isIpAddress(clean)))
        return {};
    Judged judged = parsePhone(IdentifierType::Phone, clean, context);
    if (!judged && judged.error().suggestion.empty())
        return {};
    return judged;
}

bool hasPhoneForm(std::string_view clean)
{
    const bool isUri = startsWith(clean, "tel:") || startsWith(clean, "callto:");
    if (!isUri && !clean.starts_with('+') && !clean.starts_with('('))
        return false;
    const size_t digits = countDigits(clean);
    return digits >= 5 && clean.find('@') == clean.npos && dialString(clean).has_value();
}

bool looksLikePhone(std::string_view clean)
{
    const Result<std::string, Issue> text = dialString(clean);
    const size_t digits = text ? countDigits(*text) : 0;
    return digits >= fewestDigits && digits <= mostDigits;
}

} // namespace dnc
