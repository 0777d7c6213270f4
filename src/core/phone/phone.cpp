// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/phone.h"

#include "core/parsedidentifier.h"
#include "core/phone/dialstring.h"
#include "core/phone/lineend.h"
#include "core/phone/newerplans.h"
#include "core/phone/numbervariants.h"
#include "core/phone/phonelink.h"
#include "core/phone/phonenumber.h"
#include "core/result.h"
#include "core/text/charset.h"
#include "core/text/listmark.h"
#include "core/text/text.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

constexpr size_t fewestPhoneDigits = 7;
constexpr size_t fewestWithCountry = 11; // as far as one would be taken for such
constexpr size_t mostPhoneDigits = 15; // ITU-T E.164, country code included
constexpr size_t mostLocalDigits = 8; // of a number within a town
constexpr size_t mostEmergencyDigits = 6;
constexpr size_t fewestVanityLetters = 3;

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

std::string digitsOf(std::string_view text)
{
    std::string digits(text);
    std::erase_if(digits, [](char c) { return !isDigit(c); });
    return digits;
}

// `text` with `prefix`, which is dialed in place of a plus, replaced by one; nothing if it does not begin
// with it.
std::string withPlusFor(std::string_view prefix, std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of("+( "), text.size()));
    return text.starts_with(prefix) ? '+' + std::string(text.substr(prefix.size())) : std::string{};
}

// Europe's 00 for +, and the (0) that is dialed only nationally, where the library by itself fails.
PhoneResult parseRepaired(const std::string &text, const std::string &region)
{
    PhoneResult number = parsePhoneNumber(text, region);
    if (number)
        return number;
    const std::string zeros = withPlusFor("00", text);
    const std::string abroad = zeros.empty() ? text : zeros;
    // Only after a country code: elsewhere the rest would be read as a number of the default region, a
    // stranger's.
    const std::string trunkless = abroad.starts_with('+') ? without(abroad, "(0)") : abroad;
    for (const std::string &repaired : {abroad, trunkless}) {
        if (repaired == text)
            continue;
        if (PhoneResult read = parsePhoneNumber(repaired, region))
            return read;
    }
    return number;
}

ParsedIdentifier problem(Issue issue, std::string suggestion = {})
{
    return unexpected(Problem{issue, std::move(suggestion)});
}

// The value of `text`, or empty; also if the library would read that value as yet another number, as it does
// after some prefixes.
std::string valueOf(const std::string &text, const std::string &region)
{
    const PhoneResult once = parsePhoneNumber(text, region);
    if (!once || once->value == text)
        return once ? once->value : std::string{};
    const PhoneResult twice = parsePhoneNumber(once->value, region);
    return twice && twice->value == once->value ? once->value : std::string{};
}

// (415) 555-0123: three groups in the American style.
bool hasAmericanForm(std::string_view text)
{
    std::string groups;
    size_t size = 0;
    for (const char c : text) {
        if (!isDigit(c) && size > 0)
            groups += char('0' + std::exchange(size, 0));
        size += isDigit(c) ? 1 : 0;
    }
    return groups == "33" && size == 4;
}

// A suggestion for an invalid number: it lacks a plus, as in 14155550123, which a spreadsheet takes for an
// integer; its plus precedes no country code; or it has the North American 011 in place of a plus. None of
// this is certain, so it is only suggested.
std::string suggestedNumber(const std::string &text, const std::string &region)
{
    if (const std::string abroad = withPlusFor("011", text); !abroad.empty())
        return valueOf(abroad, region);
    if (const size_t plus = text.find('+'); plus != text.npos)
        return valueOf(text.substr(plus + 1), region);
    const size_t digits = countDigits(text);
    const bool mayLackPlus = digits >= fewestWithCountry && digits <= mostPhoneDigits
        && text[text.find_first_of("0123456789")] != '0';
    return mayLackPlus ? valueOf('+' + text, region) : std::string{};
}

// 415-555-0143-4 and 415-555-0143/4: a number, and the end of another that differs in its last digits only.
// The first number, or empty.
std::string firstLineIn(std::string_view text, const std::string &region)
{
    const std::string_view end = lineEndIn(text);
    if (end.empty())
        return {};
    const std::string first = valueOf(std::string(text.substr(0, text.size() - end.size() - 1)), region);
    const std::string second = first.empty() ? first : valueOf(otherLine(text, first), region);
    return second.empty() || second == first ? std::string() : first;
}

// The same line under a plan that the library knows.
std::string renumbered(const std::string &text, const std::string &region)
{
    const std::string other = otherForm('+' + digitsOf(text));
    return other.empty() ? other : valueOf(other, region);
}

ParsedIdentifier parseInvalid(Issue issue, const std::string &text, const std::string &region)
{
    if (std::string line = firstLineIn(text, region); !line.empty())
        return problem(Issue::PhoneTwoLines, std::move(line));
    const std::string digits = digitsOf(text);
    const bool isShort = digits.size() <= mostEmergencyDigits;
    if (isShort && text.find('+') == text.npos && isEmergencyNumber(digits, region))
        return problem(Issue::PhoneIsEmergency);
    const bool hasCountry = text.find('+') != text.npos && issue != Issue::PhoneNoCountry;
    if (hasCountry)
        return problem(issue, renumbered(text, region));
    std::string proposed = suggestedNumber(text, region);
    if (proposed.empty())
        return problem(issue);
    return problem(Issue::PhoneNoCountry, std::move(proposed));
}

// (31) 8888-3193: North American areas have three digits, so the number is one of another country.
bool hasForeignArea(std::string_view text, std::string_view value)
{
    const size_t open = text.find('(');
    const size_t close = open == text.npos ? open : text.find(')', open);
    if (close == text.npos || !value.starts_with("+1"))
        return false;
    const std::string_view area = text.substr(open + 1, close - open - 1);
    const size_t digits = countDigits(area);
    return digits == 2 || ((digits == 4 || digits == 5) && !area.starts_with('1'));
}

// Whether a number without a plus, which is `value` in `region`, may still be another.
bool isAmbiguous(const std::string &value, const std::string &text, const std::string &region)
{
    const std::string digits = digitsOf(text);
    if (text.find('+') != text.npos)
        return false;
    if (hasForeignArea(text, value))
        return true;
    if (digits.starts_with("00")) {
        const std::string abroad = valueOf('+' + digits.substr(2), region);
        return !abroad.empty() && abroad != value;
    }
    const bool isAsTyped = value.ends_with(digits) && value.size() > digits.size() + 1;
    if (!isAsTyped)
        return false;
    // Its 0 is gone, or its area, or its plus, or its country.
    const bool isAmerican = hasAmericanForm(text) && !valueOf("+1" + digits, region).empty();
    return (isAmerican || digits.size() <= mostLocalDigits || !valueOf('+' + digits, region).empty())
        && isWrittenWithTrunkPrefix(value, region);
}

// A vanity number has its letters on the keys; only the person knows whether they were meant that way.
ParsedIdentifier parseVanityNumber(std::string_view clean, const std::string &region)
{
    const auto letters = size_t(std::count_if(clean.begin(), clean.end(), isLetter));
    if (clean.empty() || isLetter(clean.front()) || letters < fewestVanityLetters)
        return problem(Issue::PhoneHasLetters);
    return problem(Issue::PhoneHasLetters, valueOf(std::string(clean), region));
}

// Ten or thirteen digits that begin with 1 are seconds or milliseconds of the current decades.
bool isTimeStamp(std::string_view clean)
{
    return (clean.size() == 10 || clean.size() == 13) && clean[0] == '1'
        && countDigits(clean) == clean.size();
}

// The text that was made of `clean`.
using DialResult = Result<Dialable, Issue>;

ParsedIdentifier parseUndialable(Issue issue, std::string_view clean, const std::string &region)
{
    if (issue == Issue::PhoneHasLetters)
        return parseVanityNumber(clean, region);
    std::string line = issue == Issue::SeveralValues ? firstLineIn(clean, region) : std::string();
    return line.empty() ? problem(issue) : problem(Issue::PhoneTwoLines, std::move(line));
}

ParsedIdentifier parseDialed(IdentifierType type, std::string_view clean, const DialResult &dialable,
                             const RuleContext &context)
{
    const std::string region = upperCase(context.region);
    if (!dialable)
        return parseUndialable(dialable.error(), clean, region);
    PhoneResult number = parseRepaired(dialable->text, region);
    if (!number) {
        std::string plain = '+' + digitsOf(dialable->text);
        // Only with its country, so that nothing is guessed.
        if (dialable->text.starts_with('+') && !dialable->hasExtension && mayBeOfNewerPlan(plain))
            return Identifier{type, std::move(plain)};
        return parseInvalid(number.error(), dialable->text, region);
    }
    if (std::string steady = valueOf(number->value, region); steady != number->value)
        return problem(Issue::PhoneAmbiguous, std::move(steady));
    if (isAmbiguous(number->value, dialable->text, region))
        return problem(Issue::PhoneAmbiguous, std::move(number->value));
    if (dialable->hasExtension)
        return problem(Issue::PhoneHasExtension, std::move(number->value));
    // Written in full E.164 form the intent is clear, so that is how a person can confirm it.
    if (number->isCostly && dialable->text != number->value)
        return problem(Issue::PhoneIsCostly, std::move(number->value));
    return Identifier{type, std::move(number->value)};
}

struct ListItem {
    std::string_view number;
    bool isCertain = false; ///< no number begins as it does
};

/// `* (415) 555-0123`, `[x] 415…`, `1. +1 415…`; nothing for a text without the mark of a list.
std::optional<ListItem> listItem(std::string_view clean)
{
    if (const size_t size = numberingSize(clean); size > 0 && size < clean.size())
        return ListItem{clean.substr(size), clean[size] == '+'};
    const size_t close = clean.find(") +");
    if (clean.starts_with('(') && close != clean.npos && asciiDigits.hasAllOf(clean.substr(1, close - 1)))
        return ListItem{clean.substr(close + 2), true};
    static constexpr CharSet marks{"*>["};
    if (clean.empty() || (isAscii(clean.front()) && !marks.has(clean.front())))
        return {};
    const bool isBox = clean.size() > 3 && clean[0] == '[' && clean.substr(2).starts_with("] ");
    const std::string_view rest =
        isBox ? withoutSpaces(clean.substr(3)) : withoutListMark(withoutLeadingSigns(clean));
    return rest.size() == clean.size() ? std::optional<ListItem>() : ListItem{rest, true};
}

/// The digit of numbering may be that of a number: 4. 030 1234567 is one of Hamburg if it is read as a whole.
ParsedIdentifier parseNumbered(ParsedIdentifier whole, ParsedIdentifier item)
{
    if (!item || (whole && whole->value == item->value))
        return whole;
    return problem(Issue::PhoneAmbiguous, std::move(item->value));
}

bool hasPhoneForm(std::string_view clean, const DialResult &dialable)
{
    if (!dialable || countDigits(dialable->text) < 5 || clean.find('@') != clean.npos)
        return false;
    return clean.starts_with('+') || clean.starts_with('(') || dialable->hasExtension
        || numberInLink(clean).has_value();
}

} // namespace

ParsedIdentifier parsePhone(IdentifierType type, std::string_view clean, const RuleContext &context)
{
    const auto item = listItem(clean);
    if (item && item->isCertain)
        return parsePhone(type, item->number, context);
    ParsedIdentifier parsed = parseDialed(type, clean, dialString(clean), context);
    return item ? parseNumbered(std::move(parsed), parsePhone(type, item->number, context)) : parsed;
}

bool isNormalizedNumber(std::string_view text)
{
    return text.starts_with('+') && text.size() > fewestPhoneDigits && text.size() <= mostPhoneDigits + 1
        && asciiDigits.hasAllOf(text.substr(1)) && isKnownNumber(text);
}

static std::optional<ParsedIdentifier> recognizeUnmarked(std::string_view clean, const RuleContext &context)
{
    const DialResult dialable = dialString(clean);
    if (hasPhoneForm(clean, dialable))
        return parseDialed(IdentifierType::Phone, clean, dialable, context);
    if (isTimeStamp(clean))
        return {};
    const Issue issue = dialable ? Issue::None : dialable.error();
    if (issue == Issue::PhoneDigitsLost || issue == Issue::SeveralValues || issue == Issue::ValueMasked)
        return parseUndialable(issue, clean, upperCase(context.region));
    if (!dialable && issue != Issue::PhoneHasLetters)
        return {};
    const size_t digits = countDigits(clean);
    const bool isBare = digits == clean.size();
    if (dialable && digits < (isBare ? 10 : fewestPhoneDigits))
        return {};
    ParsedIdentifier parsed = parseDialed(IdentifierType::Phone, clean, dialable, context);
    if (!parsed && parsed.error().suggestion.empty())
        return {};
    return parsed;
}

std::optional<ParsedIdentifier> recognizePhone(std::string_view clean, const RuleContext &context)
{
    const auto item = listItem(clean);
    std::optional<ParsedIdentifier> marked =
        item ? recognizeUnmarked(item->number, context) : std::optional<ParsedIdentifier>();
    if (!marked || !*marked)
        return recognizeUnmarked(clean, context);
    if (item->isCertain)
        return marked;
    return parseNumbered(parsePhone(IdentifierType::Phone, clean, context), *std::move(marked));
}

bool hasPhoneForm(std::string_view clean)
{
    return hasPhoneForm(clean, dialString(clean));
}

bool looksLikePhone(std::string_view clean)
{
    const DialResult dialable = dialString(clean);
    const size_t digits = dialable ? countDigits(dialable->text) : 0;
    return digits >= fewestPhoneDigits && digits <= mostPhoneDigits;
}

} // namespace dnc
