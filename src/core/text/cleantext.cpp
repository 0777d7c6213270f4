// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/text/cleantext.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr int virama = 9; // canonical combining class

// In lower case and in order, for a binary search.
constexpr std::array placeholders{
    std::string_view{"blank"},
    std::string_view{"dnc"},
    std::string_view{"email protected"},
    std::string_view{"empty"},
    std::string_view{"k. a."},
    std::string_view{"k.a"},
    std::string_view{"keine"},
    std::string_view{"n.a"},
    std::string_view{"n/a"},
    std::string_view{"n/v"},
    std::string_view{"na"},
    std::string_view{"nan"},
    std::string_view{"nil"},
    std::string_view{"no email"},
    std::string_view{"no phone"},
    std::string_view{"none"},
    std::string_view{"not available"},
    std::string_view{"not known"},
    std::string_view{"not provided"},
    std::string_view{"null"},
    std::string_view{"tba"},
    std::string_view{"tbd"},
    std::string_view{"unbekannt"},
    std::string_view{"undefined"},
    std::string_view{"unknown"},
};
static_assert(std::is_sorted(placeholders.begin(), placeholders.end()));
constexpr size_t longestPlaceholder = 16;

// What emptyTextIssue() finds no value in.
constexpr CharSet punctuation{"-_.?*/~#!:;,'\"+=()<> "};

constexpr bool isPrintable(char c)
{
    return c >= ' ' && c <= '~';
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isPrintable(c); });
}

char32_t foldedForText(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms are in the order of ASCII
        return c - 0xFF01 + U'!';
    switch (c) {
    case 0x2018: // curly quotes
    case 0x2019:
    case 0x201A:
    case 0x201B:
        return U'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return U'"';
    case 0x2010: // hyphens that differ only in appearance or line breaking
    case 0x2011:
        return U'-';
    case 0x3002: // full stops that IDNA takes as the dot
    case 0xFF61:
        return U'.';
    default:
        return c;
    }
}

char32_t foldedForNumber(char32_t c)
{
    if (const int digit = QChar::digitValue(c);
        digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return U'0' + char32_t(digit);
    switch (c) {
    case 0x2012: // dashes of all lengths, the minus, and the long vowel mark that Japanese keyboards produce
                 // for it
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0xFE58:
    case 0xFE63:
    case 0x30FC:
    case 0xFF70:
        return U'-';
    case 0x207A: // raised, lowered, small, heavy and Hebrew plus signs
    case 0x208A:
    case 0x2795:
    case 0xFB29:
    case 0xFE62:
        return U'+';
    case 0x00B7: // middle dots
    case 0x2022:
    case 0x2024:
    case 0x2219:
    case 0x30FB:
    case 0xFF65:
        return U'.';
    case 0x2044: // slashes of fractions
    case 0x2215:
        return U'/';
    case 0x223C: // waves
    case 0x301C:
        return U'~';
    default:
        return c;
    }
}

void append(std::string &text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xC0 | (c >> 6));
        text += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += char(0xE0 | (c >> 12));
        text += char(0x80 | ((c >> 6) & 0x3F));
        text += char(0x80 | (c & 0x3F));
    } else {
        text += char(0xF0 | (c >> 18));
        text += char(0x80 | ((c >> 12) & 0x3F));
        text += char(0x80 | ((c >> 6) & 0x3F));
        text += char(0x80 | (c & 0x3F));
    }
}

// Persian and the scripts of India write words with joiners, which are part of a name there and are kept
// where RFC 5892 A.1 and A.2 allow them.
bool isJoinerWithin(char32_t joiner, char32_t before, CodePoint after)
{
    constexpr char32_t nonJoiner = 0x200C;
    if (joiner != nonJoiner && joiner != nonJoiner + 1)
        return false;
    if (QChar::combiningClass(before) == virama)
        return after.size > 0 && !QChar::isSpace(after.value) && !isInvisible(after.value);
    const QChar::JoiningType type = QChar::joiningType(before);
    const bool joins = type == QChar::Joining_Dual || type == QChar::Joining_Left;
    return joiner == nonJoiner && joins && QChar::isLetter(after.value);
}

// Letters and their accents as one character, where there is one (RFC 6532 3.1).
void compose(std::string &text)
{
    constexpr unsigned char firstByte = 0xCC; // of U+0300, before which nothing is composed
    const bool mayHold = std::any_of(text.begin(), text.end(),
                                     [](char c) { return static_cast<unsigned char>(c) >= firstByte; });
    if (mayHold)
        text = QString::fromStdString(text).normalized(QString::NormalizationForm_C).toStdString();
}

Issue foldInto(std::string &folded, std::string_view text, Fold fold)
{
    folded.reserve(text.size());
    char32_t before = 0;
    for (size_t i = 0; i < text.size();) {
        const size_t start = i;
        while (i < text.size() && isGraphic(text[i])) // most are, and need no Unicode lookup
            ++i;
        if (i > start) {
            before = static_cast<unsigned char>(text[i - 1]);
            folded.append(text, start, i - start);
            continue;
        }
        const CodePoint point = codePointAt(text, i);
        if (point.size == 0)
            return Issue::ControlCharacter;
        i += point.size;
        if (QChar::isSpace(point.value)) {
            folded += ' ';
            before = 0;
            continue;
        }
        if (isInvisible(point.value) && !isJoinerWithin(point.value, before, codePointAt(text, i)))
            continue;
        if (QChar::joiningType(point.value) != QChar::Joining_Transparent
            || QChar::combiningClass(point.value) == virama)
            before = point.value;
        if (isUnsendable(point.value))
            return Issue::ControlCharacter;
        const char32_t plain = foldedForText(point.value);
        append(folded, fold == Fold::Number ? foldedForNumber(plain) : plain);
    }
    return Issue::None;
}

bool isQuoted(std::string_view text)
{
    const char quote = text.front();
    if ((quote != '"' && quote != '\'') || text.back() != quote)
        return false;
    const std::string_view inner = text.substr(1, text.size() - 2);
    return inner.find(quote) == inner.npos
        || (inner.size() >= 2 && inner.front() == quote && inner.back() == quote);
}

// A sign of quoted-printable before an address, such as =20, is no formula.
bool isQuotedPrintable(std::string_view text)
{
    constexpr std::array codes{std::string_view{"20"}, std::string_view{"09"}, std::string_view{"3D"},
                               std::string_view{"3C"}, std::string_view{"22"}, std::string_view{"27"}};
    return std::ranges::count(codes, text.substr(1, 2)) > 0 && text.find('@') != text.npos;
}

// Spreadsheets mark text by a leading apostrophe or ="...", and turn a leading plus into a formula.
std::string_view withoutSpreadsheetMarks(std::string_view text)
{
    for (;;) {
        text = withoutSpaces(text);
        if (text.size() < 2)
            return text;
        if (isQuoted(text))
            text = text.substr(1, text.size() - 2);
        else if (text[0] == '\''
                 || (text[0] == '='
                     && (text[1] == '"' || text[1] == '+' || (isDigit(text[1]) && !isQuotedPrintable(text)))))
            text.remove_prefix(1);
        else
            return text;
    }
}

// Such as #REF!, #DIV/0!, #NAME?, the German #NV, or ##### where a column was too narrow.
bool isSpreadsheetError(std::string_view text)
{
    if (startsWith(text, "err:"))
        return countDigits(text) == text.size() - 4;
    if (text.size() < 2 || text[0] != '#')
        return false;
    const std::string_view word = text.substr(1);
    if (word.find_first_not_of('#') == word.npos)
        return true;
    const std::string lower = toLower(word);
    if (lower == "n/a" || lower == "nv" || lower == "n/d" || lower == "getting_data")
        return true;
    return (word.back() == '!' || word.back() == '?') && word.find(' ') == word.npos;
}

} // namespace

CleanText::CleanText(std::string_view text, Fold fold)
    : m_view(text)
{
    if (!isPrintable(text)) {
        m_issue = foldInto(m_folded, text, fold);
        if (fold == Fold::Text && m_issue == Issue::None)
            compose(m_folded);
        m_view = m_folded;
    }
    m_view = withoutSpreadsheetMarks(m_view);
    if (m_issue == Issue::None)
        m_issue = emptyTextIssue(m_view);
}

Issue emptyTextIssue(std::string_view text)
{
    if (text.size() > 32 || text.find('@') != text.npos)
        return Issue::None;
    if (isSpreadsheetError(text))
        return Issue::SpreadsheetError;
    if (punctuation.hasAllOf(text) || text == "\u2013" || text == "\u2014")
        return Issue::Empty;
    static constexpr CharSet brackets{"([<{"};
    const bool isBracketed = text.size() > 2 && brackets.has(text.front()) && punctuation.has(text.back());
    if (isBracketed || (text.starts_with('[') && text.ends_with(']')))
        text = text.substr(1, text.size() - 2);
    while (text.back() == '!' || text.back() == '.')
        text.remove_suffix(1);
    const bool standsIn = text.size() <= longestPlaceholder
        && std::binary_search(placeholders.begin(), placeholders.end(), std::string_view(toLower(text)));
    return standsIn ? Issue::Empty : Issue::None;
}

} // namespace dnc
