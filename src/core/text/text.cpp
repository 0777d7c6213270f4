// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/text/text.h"

#include "core/text/charset.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr char32_t combiningGraphemeJoiner = 0x34F;
constexpr char32_t replacementCharacter = 0xFFFD;

constexpr CharSet blanks{" \t\r\n"};

} // namespace

CodePoint codePointAt(std::string_view text, size_t position)
{
    static constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (position >= text.size())
        return {};
    const auto first = static_cast<unsigned char>(text[position]);
    if (first < 0x80)
        return {first, 1};
    const size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC0 || first > 0xF4 || text.size() - position < size)
        return {};
    char32_t value = first & (0x7FU >> size);
    for (size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[position + i]);
        if ((next & 0xC0U) != 0x80U)
            return {};
        value = (value << 6) | (next & 0x3FU);
    }
    if (value < smallest[size] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, size};
}

bool isUnsendable(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_PrivateUse
        || character == replacementCharacter || QChar::isNonCharacter(character);
}

bool isInvisible(char32_t character)
{
    return character == combiningGraphemeJoiner || QChar::category(character) == QChar::Other_Format;
}

std::string_view trimmedThoroughly(std::string_view text)
{
    const auto isEdge = [](CodePoint point) {
        return point.size > 0 && (QChar::isSpace(point.value) || isInvisible(point.value));
    };
    for (CodePoint point = codePointAt(text, 0); isEdge(point); point = codePointAt(text, 0))
        text.remove_prefix(point.size);
    while (!text.empty()) {
        size_t start = text.size() - 1;
        while (start > 0 && text.size() - start < 4
               && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
            --start;
        const CodePoint point = codePointAt(text, start);
        if (!isEdge(point) || start + point.size != text.size())
            break;
        text.remove_suffix(point.size);
    }
    return text;
}

bool isBlankThroughout(std::string_view text)
{
    return blanks.hasAllOf(text);
}

std::string_view insideAngles(std::string_view text)
{
    const size_t open = text.rfind('<');
    if (open == text.npos || !text.ends_with('>'))
        return text;
    return withoutSpaces(text.substr(open + 1, text.size() - open - 2));
}

std::string toLower(std::string_view ascii)
{
    std::string lower(ascii);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return toLower(c); });
    return lower;
}

size_t countDigits(std::string_view text)
{
    return size_t(std::count_if(text.begin(), text.end(), isDigit));
}

std::string_view withoutSpaces(std::string_view text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

} // namespace dnc
