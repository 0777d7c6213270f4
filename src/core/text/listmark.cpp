// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/text/listmark.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <QChar>

#include <algorithm>

namespace dnc {

namespace {

bool isSign(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Other:
        return true;
    default:
        return c == 0x00B4 || c == 0xFE0F; // an acute accent alone, and what makes a symbol an emoji
    }
}

} // namespace

std::string_view withoutLeadingSigns(std::string_view text)
{
    while (!text.empty() && !isAscii(text.front())) {
        const CodePoint c = codePointAt(text, 0);
        if (c.size == 0 || !isSign(c.value))
            break;
        text = withoutSpaces(text.substr(c.size));
    }
    return text;
}

std::string_view withoutTrailingSigns(std::string_view text)
{
    while (!text.empty() && !isAscii(text.back())) {
        size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
            --start;
        if (!isSign(codePointAt(text, start).value))
            break;
        text = trimmed(text.substr(0, start));
    }
    return text;
}

std::string_view withoutListMark(std::string_view text)
{
    static constexpr CharSet marks{"-*+>"};
    const size_t digits = asciiDigits.firstNotIn(text);
    size_t mark = !text.empty() && marks.has(text.front()) ? 1 : 0;
    if (digits > 0 && digits < 4 && digits < text.size() && (text[digits] == '.' || text[digits] == ')'))
        mark = digits + 1;
    if (mark == 0 || mark >= text.size() || (text[mark] != ' ' && text[mark] != '\t'))
        return text;
    text = withoutSpaces(text.substr(mark));
    const bool isTask = text.size() > 3 && text[0] == '[' && text[2] == ']';
    return isTask ? withoutSpaces(text.substr(3)) : text;
}

size_t numberingSize(std::string_view text)
{
    constexpr size_t mostDigits = 4;
    const size_t begin = text.starts_with('#') ? 1 : 0;
    const size_t digits = std::min(asciiDigits.firstNotIn(text, begin), text.size()) - begin;
    const bool isLetterAlone = begin == 0 && digits == 0 && !text.empty() && isLetter(text.front());
    const size_t sign = begin + (isLetterAlone ? 1 : digits);
    if (sign == begin || digits > mostDigits || sign >= text.size())
        return 0;
    const bool isMarked = CharSet(".):").has(text[sign]);
    const size_t space = isMarked ? sign + 1 : sign;
    const bool isNumbering = (isMarked || begin > 0) && space < text.size() && text[space] == ' ';
    return isNumbering ? text.find_first_not_of(' ', space) : 0;
}

} // namespace dnc
