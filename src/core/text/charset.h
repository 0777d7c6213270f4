// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace dnc {

/// A set of bytes with constant-time lookup; std::string_view's searches for one of several characters
/// compare each byte of the text with all of them.
class CharSet {
public:
    constexpr explicit CharSet(std::string_view signs)
    {
        for (const char sign : signs)
            m_has[static_cast<unsigned char>(sign)] = true;
    }

    [[nodiscard]] constexpr CharSet operator|(const CharSet &other) const
    {
        CharSet both = *this;
        for (size_t i = 0; i < m_has.size(); ++i)
            both.m_has[i] = m_has[i] || other.m_has[i];
        return both;
    }

    /// This set plus the bytes from `first` to `last`, inclusive.
    [[nodiscard]] constexpr CharSet withBytes(unsigned char first, unsigned char last) const
    {
        CharSet wider = *this;
        std::fill(wider.m_has.begin() + first, wider.m_has.begin() + last + 1, true);
        return wider;
    }

    [[nodiscard]] constexpr bool has(char sign) const { return m_has[static_cast<unsigned char>(sign)]; }

    [[nodiscard]] constexpr bool hasAllOf(std::string_view text) const
    {
        return firstNotIn(text) == text.size();
    }
    [[nodiscard]] constexpr bool hasAnyOf(std::string_view text) const { return firstIn(text) < text.size(); }

    /// The first position in `text`, from `start` on, of a character in the set, or not in the set; the size
    /// of the text if there is none.
    [[nodiscard]] constexpr size_t firstIn(std::string_view text, size_t start = 0) const
    {
        while (start < text.size() && !has(text[start]))
            ++start;
        return std::min(start, text.size());
    }
    [[nodiscard]] constexpr size_t firstNotIn(std::string_view text, size_t start = 0) const
    {
        while (start < text.size() && has(text[start]))
            ++start;
        return std::min(start, text.size());
    }

    /// `text` without trailing characters of the set.
    [[nodiscard]] constexpr std::string_view cutFromEnd(std::string_view text) const
    {
        while (!text.empty() && has(text.back()))
            text.remove_suffix(1);
        return text;
    }

private:
    std::array<bool, 256> m_has{};
};

inline constexpr CharSet smallLetters = CharSet("").withBytes('a', 'z');
inline constexpr CharSet asciiLetters = smallLetters.withBytes('A', 'Z');
inline constexpr CharSet asciiDigits = CharSet("").withBytes('0', '9');

} // namespace dnc
