// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/mentions.h"

#include "core/address/email.h"
#include "core/address/linkedin.h"
#include "core/phone/phone.h"
#include "core/text/charset.h"
#include "core/text/cleantext.h"
#include "core/text/text.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr CharSet linkEnds{" \t\r\n<>\"|"};
constexpr CharSet numberSigns = asciiDigits | CharSet(" ().-/");
constexpr CharSet numberEnds{" ().-/"};
constexpr CharSet proseSigns = asciiLetters | asciiDigits;
constexpr size_t fewestDigits = 8; // of a number with its country code
constexpr size_t mostDigits = 15; // ITU-T E.164

void addAddresses(std::string_view text, std::vector<Mention> &mentions)
{
    if (text.find('@') == text.npos)
        return;
    for (const std::string_view address : addressesIn(text))
        mentions.push_back({address, IdentifierType::Email});
}

/// The start of a link to LinkedIn that has its host at `host`.
size_t linkStart(std::string_view text, size_t host)
{
    size_t start = host;
    while (start > 0 && !linkEnds.has(text[start - 1]) && text[start - 1] != '(' && text[start - 1] != ',')
        --start;
    return start;
}

void addLinks(std::string_view text, std::vector<Mention> &mentions)
{
    constexpr std::string_view host = "linkedin.com/";
    static constexpr CharSet punctuation{".,;:!?)"};
    if (text.find('/') == text.npos)
        return;
    const std::string lower = toLower(text);
    for (size_t at = lower.find(host); at != lower.npos;) {
        const size_t start = linkStart(text, at);
        const size_t end = linkEnds.firstIn(text, at);
        const std::string_view link = punctuation.cutFromEnd(text.substr(start, end - start));
        if (isLinkedInLink(link))
            mentions.push_back({link, IdentifierType::LinkedIn});
        at = lower.find(host, end);
    }
}

/// A number that begins with the + at `plus`; empty if it is none.
std::string_view numberAt(std::string_view text, size_t plus)
{
    static constexpr CharSet glue = (asciiLetters | asciiDigits | CharSet("@_")).withBytes(0x80, 0xFF);
    if (plus > 0 && glue.has(text[plus - 1]))
        return {};
    const size_t end = numberSigns.firstNotIn(text, plus + 1);
    const std::string_view number = numberEnds.cutFromEnd(text.substr(plus, end - plus));
    const size_t after = plus + number.size();
    const bool continues = after < text.size() && glue.has(text[after]);
    const size_t digits = countDigits(number);
    return continues || digits < fewestDigits || digits > mostDigits ? std::string_view() : number;
}

void addNumbers(std::string_view text, std::vector<Mention> &mentions)
{
    for (size_t plus = text.find('+'); plus != text.npos; plus = text.find('+', plus + 1)) {
        const std::string_view number = numberAt(text, plus);
        const bool isInOther = std::ranges::any_of(
            mentions, [&](const Mention &other) { return isWithin(other.text, text.substr(plus, 1)); });
        if (!number.empty() && !isInOther)
            mentions.push_back({number, IdentifierType::Phone});
    }
}

} // namespace

std::vector<Mention> mentionsIn(std::string_view text)
{
    std::vector<Mention> mentions;
    addLinks(text, mentions);
    if (mentions.empty() || text.find('@') != text.npos)
        addAddresses(text, mentions);
    addNumbers(text, mentions);
    std::ranges::sort(mentions, {}, [](const Mention &mention) { return mention.text.data(); });
    return mentions;
}

bool hasProse(std::string_view text, const std::vector<Mention> &mentions)
{
    size_t at = 0;
    const auto isProse = [](std::string_view between) { return proseSigns.hasAnyOf(between); };
    for (const Mention &mention : mentions) {
        const auto begin = size_t(mention.text.data() - text.data());
        if (begin > at && isProse(text.substr(at, begin - at)))
            return true;
        at = std::max(at, begin + mention.text.size());
    }
    return isProse(text.substr(at));
}

} // namespace dnc
