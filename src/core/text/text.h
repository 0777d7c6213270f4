// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <string>
#include <string_view>

namespace dnc {

/// A character of a UTF-8 text. Size 0: malformed bytes, or the end of the text.
struct CodePoint {
    char32_t value = 0;
    size_t size = 0;
};

[[nodiscard]] CodePoint codePointAt(std::string_view text, size_t position);

/// Whether the character has no glyph and no place in an identifier: controls, private use, U+FFFD.
[[nodiscard]] bool isUnsendable(char32_t character);

/// Whether the character is invisible: format characters and the combining grapheme joiner.
[[nodiscard]] bool isInvisible(char32_t character);

/// The text in trailing angle brackets, as in `Jane <linkedin.com/in/jane>`; without such the whole text.
[[nodiscard]] std::string_view insideAngles(std::string_view text);

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}
[[nodiscard]] constexpr bool isAscii(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) == 0;
}
/// Whether `c` is printable ASCII other than the space.
[[nodiscard]] constexpr bool isGraphic(char c)
{
    return c > ' ' && c <= '~';
}
[[nodiscard]] constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}
[[nodiscard]] std::string toLower(std::string_view ascii);
[[nodiscard]] size_t countDigits(std::string_view text);

/// Whether `text` begins with `prefix` (lower case), ignoring case.
[[nodiscard]] constexpr bool startsWith(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size()
        && std::equal(prefix.begin(), prefix.end(), text.begin(),
                      [](char a, char b) { return a == toLower(b); });
}

/// Whether `text` is one of `words` (lower case), ignoring case.
template <typename Words>
[[nodiscard]] bool isAmong(const Words &words, std::string_view text)
{
    return std::ranges::any_of(words, [text](std::string_view word) {
        return word.size() == text.size() && startsWith(text, word);
    });
}

/// Whether `part` is a view into `whole`.
[[nodiscard]] inline bool isWithin(std::string_view whole, std::string_view part)
{
    const quintptr place = std::bit_cast<quintptr>(part.data()) - std::bit_cast<quintptr>(whole.data());
    return place <= whole.size() && part.size() <= whole.size() - place;
}

/// trimmed() and isBlank() for texts that do not show the answer at their ends.
[[nodiscard]] std::string_view trimmedThoroughly(std::string_view text);
[[nodiscard]] bool isBlankThroughout(std::string_view text);

/// `text` without leading and trailing Unicode white space and invisible characters. Accepts any bytes.
/// Inline, like isBlank(), because it is called for each cell.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    const bool isTrimmed = text.empty() || (isGraphic(text.front()) && isGraphic(text.back()));
    return isTrimmed ? text : trimmedThoroughly(text);
}

/// Whether `text` consists of spaces and line breaks only.
[[nodiscard]] inline bool isBlank(std::string_view text)
{
    return text.empty() || (!isGraphic(text.front()) && isBlankThroughout(text));
}

/// `text` without leading and trailing spaces.
[[nodiscard]] std::string_view withoutSpaces(std::string_view text);

} // namespace dnc
