// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/emailmarkup.h"

#include "core/address/mailto.h"
#include "core/text/charset.h"
#include "core/text/listmark.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct Code {
    std::string_view code; ///< in lower case
    std::string_view plain;
};

/// Codes of characters that cannot begin or end an address.
constexpr std::array edgeCodes{
    std::string_view{"=20"},     std::string_view{"=09"},     std::string_view{"=3d"},
    std::string_view{"=3c"},     std::string_view{"=3e"},     std::string_view{"=22"},
    std::string_view{"=27"},     std::string_view{"%20"},     std::string_view{"%09"},
    std::string_view{"%3c"},     std::string_view{"%3e"},     std::string_view{"%22"},
    std::string_view{"%27"},     std::string_view{"%0a"},     std::string_view{"%0d"},
    std::string_view{"\\u003c"}, std::string_view{"\\u003e"}, std::string_view{"\\u0022"},
    std::string_view{"u003c"},   std::string_view{"u003e"},   std::string_view{"\\n"},
    std::string_view{"\\r"},     std::string_view{"\\t"},     std::string_view{"`"},
    std::string_view{"**"},      std::string_view{"~~"},      std::string_view{"mailto:"},
    std::string_view{"email="},  std::string_view{"e-mail="}, std::string_view{"mail="}};
constexpr size_t firstOfFront = edgeCodes.size() - 4; ///< from here on only at the front

constexpr std::array entities{Code{"&lt;", "<"},     Code{"&gt;", ">"},     Code{"&quot;", "\""},
                              Code{"&apos;", "'"},   Code{"&nbsp;", " "},   Code{"&#64;", "@"},
                              Code{"&#x40;", "@"},   Code{"&commat;", "@"}, Code{"&#46;", "."},
                              Code{"&period;", "."}, Code{"&#160;", " "},   Code{"&#39;", "'"},
                              Code{"&amp;", "&"}};
constexpr std::array codesOfAt{Code{"=40", "@"}, Code{"\\u0040", "@"}, Code{"u0040", "@"}};

void replaceCode(std::string &text, const Code &code)
{
    for (size_t at = toLower(text).find(code.code); at != text.npos; at = toLower(text).find(code.code, at))
        text.replace(at, code.code.size(), code.plain);
}

std::string_view withoutEdgeCodes(std::string_view text)
{
    for (size_t i = 0; i < edgeCodes.size(); ++i) {
        const std::string_view code = edgeCodes[i];
        if (startsWith(text, code))
            return text.substr(code.size());
        if (i < firstOfFront && text.size() > code.size()
            && startsWith(text.substr(text.size() - code.size()), code))
            return text.substr(0, text.size() - code.size());
    }
    const size_t at = text.rfind('@');
    const bool endsInSoftBreak = text.ends_with('=') && at != text.npos;
    return endsInSoftBreak ? text.substr(0, text.size() - 1) : text;
}

/// `[text](target)` of Markdown and `<target|text>` of Slack.
std::string_view insideLink(std::string_view text)
{
    const size_t middle = text.find("](");
    if (text.starts_with('[') && text.ends_with(')') && middle != text.npos)
        return text.substr(middle + 2, text.size() - middle - 3);
    const size_t bar = text.find('|');
    if (startsWith(text, "<mailto:") && text.ends_with('>') && bar != text.npos)
        return text.substr(1, bar - 1);
    return text;
}

/// Tags such as `<a href="…">` and `</a>`; an address in angle brackets is none.
void removeTags(std::string &text)
{
    for (size_t open = text.find('<'); open != text.npos; open = text.find('<', open)) {
        const size_t close = text.find('>', open);
        const std::string_view tag = std::string_view(text).substr(open + 1, close - open - 1);
        const bool isTag = close != text.npos && !tag.empty() && (isLetter(tag[0]) || tag[0] == '/')
            && (tag.find('@') == tag.npos || tag.find('=') != tag.npos) && tag.find("mailto:") != 0;
        if (isTag)
            text.erase(open, close - open + 1);
        else
            ++open;
    }
}

std::string once(std::string text)
{
    while (text.ends_with("&amp;"))
        text.resize(text.size() - std::string_view("&amp;").size());
    if (text.find('&') != text.npos) {
        for (const Code &entity : entities)
            replaceCode(text, entity);
    }
    if (text.find("</") != text.npos)
        removeTags(text);
    if (hasEncodedAt(text)) {
        for (const Code &code : codesOfAt)
            replaceCode(text, code);
    }
    std::string_view rest = insideLink(trimmed(text));
    if (startsWith(rest, "mailto:")) {
        const std::vector<std::string> addresses = mailtoAddresses(rest);
        return addresses.size() == 1 ? addresses.front() : std::string(rest);
    }
    rest = withoutListMark(rest);
    rest = withoutTrailingSigns(withoutLeadingSigns(rest));
    rest = trimmed(withoutEdgeCodes(rest));
    if (rest.size() > 2 && rest.starts_with('{') && rest.ends_with('}'))
        rest = rest.substr(1, rest.size() - 2);
    return std::string(rest);
}

/// Whether there is certainly no markup: most addresses show it at one look.
bool isBare(std::string_view text)
{
    static constexpr CharSet bareSigns =
        (asciiLetters | asciiDigits | CharSet("@._-+")).withBytes(0x80, 0xFF);
    constexpr std::string_view code = "u003c"; // or u003e, at either end
    const bool hasCode = text.size() > code.size()
        && (startsWith(text, code.substr(0, 4))
            || startsWith(text.substr(text.size() - code.size()), code.substr(0, 4)));
    return bareSigns.hasAllOf(text) && !hasCode && text.find('@') != text.npos
        && isLetterOrDigit(text.front()) && isLetterOrDigit(text.back());
}

} // namespace

std::string withoutMarkup(std::string_view text)
{
    constexpr int mostRounds = 8;
    std::string before(text);
    if (isBare(text))
        return before;
    for (int round = 0; round < mostRounds; ++round) {
        std::string after = once(before);
        if (after == before)
            break;
        before = std::move(after);
    }
    return before;
}

bool hasEncodedAt(std::string_view text)
{
    static constexpr CharSet firstSigns{"=&uU"}; // of all codes: most values have none
    if (!firstSigns.hasAnyOf(text) || text.find('@') != text.npos)
        return false;
    const std::string lower = toLower(text);
    return std::ranges::any_of(codesOfAt,
                               [&](const Code &code) { return lower.find(code.code) != lower.npos; })
        || lower.find("&#64;") != lower.npos || lower.find("&#x40;") != lower.npos
        || lower.find("&commat;") != lower.npos;
}

} // namespace dnc
