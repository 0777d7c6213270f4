// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/emailwrapping.h"

#include "core/address/email.h"
#include "core/address/quotedstring.h"
#include "core/issue.h"
#include "core/text/charset.h"
#include "core/text/cleantext.h"
#include "core/text/text.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr std::array signsForAt{std::string_view{"(at)"}, std::string_view{"[at]"}, std::string_view{"{at}"}};

// Takes a word such as mailto: off the front. Only of a mailto: link are the rest a query and
// percent-encoded.
std::string withoutScheme(std::string_view text)
{
    for (const std::string_view word :
         {"mailto:", "smtp:", "email:", "e-mail:", "mail:", "to:", "cc:", "bcc:", "from:"}) {
        if (!startsWith(text, word))
            continue;
        text.remove_prefix(word.size());
        if (word != "mailto:")
            return std::string(withoutSpaces(text));
        text = text.substr(0, text.find('?'));
        const QByteArray plain = QByteArray::fromPercentEncoding({text.data(), qsizetype(text.size())});
        const CleanText clean({plain.constData(), size_t(plain.size())});
        return clean.issue() == Issue::None ? std::string(clean.view()) : std::string(withoutSpaces(text));
    }
    return std::string(text);
}

// `Name <a@b.com>` and Outlook's form, `Name [SMTP:a@b.com]`.
std::string_view insideBrackets(std::string_view text)
{
    const size_t open = text.rfind('[');
    if (open != text.npos && text.ends_with(']')) {
        const std::string_view inner = text.substr(open + 1, text.size() - open - 2);
        if (startsWith(inner, "smtp:") || startsWith(inner, "mailto:"))
            return inner;
    }
    return insideAngles(text);
}

void replaceAll(std::string &text, std::string_view word, char sign)
{
    for (size_t found = toLower(text).find(word); found != text.npos; found = toLower(text).find(word)) {
        size_t end = found + word.size();
        while (found > 0 && text[found - 1] == ' ')
            --found;
        while (end < text.size() && text[end] == ' ')
            ++end;
        text.replace(found, end - found, 1, sign);
    }
}

void deobfuscate(std::string &text)
{
    if (!isObfuscated(text))
        return;
    for (const std::string_view word : signsForAt)
        replaceAll(text, word, '@');
    for (const std::string_view word : {"(dot)", "[dot]", "{dot}"})
        replaceAll(text, word, '.');
}

// The end of the comment that begins at `start` (RFC 5322 3.2.2), after its parenthesis; npos if it is never
// closed.
size_t commentEnd(std::string_view text, size_t start)
{
    size_t depth = 0;
    for (size_t i = start; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '(')
            ++depth;
        else if (text[i] == ')' && --depth == 0)
            return i + 1;
    }
    return text.npos;
}

// Parentheses inside a word may be part of that word instead of a comment.
bool splitsWord(std::string_view before, std::string_view after)
{
    constexpr std::string_view edges = " @.<>:\"";
    return !before.empty() && !after.empty() && edges.find(before.back()) == edges.npos
        && edges.find(after.front()) == edges.npos;
}

std::string withoutComments(std::string_view text)
{
    std::string rest;
    for (size_t i = 0; i < text.size();) {
        size_t end = i + 1;
        if (text[i] == '"')
            end = i + std::min(quotedEnd(text.substr(i)), text.size() - i);
        else if (text[i] == '(')
            end = commentEnd(text, i);
        if (end == text.npos || (text[i] == '(' && splitsWord(rest, text.substr(end))))
            return std::string(text);
        if (text[i] != '(')
            rest += text.substr(i, end - i);
        i = end;
    }
    return rest;
}

} // namespace

bool isObfuscated(std::string_view text)
{
    static constexpr CharSet brackets{"([{"};
    if (text.size() > longestAddress || text.find('@') != text.npos || !brackets.hasAnyOf(text))
        return false;
    const std::string lower = toLower(text);
    return std::any_of(signsForAt.begin(), signsForAt.end(),
                       [&lower](std::string_view sign) { return lower.find(sign) != lower.npos; });
}

std::string_view withoutPunctuation(std::string_view text)
{
    static constexpr CharSet before{",;:<> "};
    static constexpr CharSet behind{".,;:!?<>\"' "};
    text.remove_prefix(before.firstNotIn(text));
    return behind.cutFromEnd(text);
}

std::string unwrapped(std::string_view clean)
{
    std::string text(clean);
    for (size_t before = 0; before != text.size();) {
        before = text.size();
        text = withoutScheme(insideBrackets(text));
        deobfuscate(text);
        text = withoutComments(text);
        if (const size_t at = text.find(" @ "); at != text.npos)
            text.replace(at, 3, "@");
        text = CleanText(std::string(withoutPunctuation(text))).view();
    }
    return text;
}

} // namespace dnc
