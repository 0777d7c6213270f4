// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/spellings.h"

#include "core/parsedidentifier.h"
#include "core/text/text.h"

#include <algorithm>

namespace dnc {

namespace {

bool same(char a, char b)
{
    return toLower(a) == toLower(b);
}

bool isWord(char c)
{
    return isLetter(c) || isDigit(c) || !isAscii(c);
}

bool continues(char c)
{
    return isWord(c) || std::string_view("@_+-%").find(c) != std::string_view::npos;
}

/// A trailing full stop may end a sentence; if text follows, it continues a domain.
bool endsWord(std::string_view rest)
{
    if (rest.empty())
        return true;
    return rest[0] == '.' ? rest.size() == 1 || !isWord(rest[1]) : !continues(rest[0]);
}

bool startsWord(std::string_view before)
{
    return before.empty() || !(continues(before.back()) || before.back() == '.');
}

bool names(std::string_view text, const std::string &spelling)
{
    if (spelling.size() < shortestMention)
        return text == spelling;
    auto from = text.begin();
    for (;;) {
        const auto found = std::search(from, text.end(), spelling.begin(), spelling.end(), same);
        if (found == text.end())
            return false;
        const auto at = size_t(found - text.begin());
        if (startsWord(text.substr(0, at)) && endsWord(text.substr(at + spelling.size())))
            return true;
        from = found + 1;
    }
}

} // namespace

Spellings spellingsOf(std::string_view text, const RuleContext &context)
{
    Spellings spellings;
    const auto add = [&spellings](std::string_view spelling) {
        if (!spelling.empty() && std::ranges::find(spellings, spelling) == spellings.end())
            spellings.emplace_back(spelling);
    };
    add(trimmed(text));
    if (const ParsedIdentifier parsed = parseAnyIdentifier(text, context))
        add(parsed->value);
    return spellings;
}

bool concerns(const Spellings &spellings, std::string_view identifier,
              std::initializer_list<std::string_view> texts)
{
    return std::ranges::any_of(spellings, [&](const std::string &spelling) {
        return identifier == spelling
            || std::ranges::any_of(texts, [&](std::string_view text) { return names(text, spelling); });
    });
}

} // namespace dnc
