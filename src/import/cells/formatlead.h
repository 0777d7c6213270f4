// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text/text.h"
#include "import/cells/numberformat.h"

#include <string>
#include <string_view>

namespace dnc {

/// Collects what a number format itself shows before the digits of a number, which belongs to it: `\+1 `,
/// `"+44 "`,
/// `"00"`. Digits among words, such as `"Room 4-"`, do not, unless a plus says so.
class FormatLead {
public:
    void add(std::string_view literal)
    {
        constexpr size_t mostDigits = 6; // of a country code, or of what is dialed in place of a plus
        for (const char c : literal) {
            if (c == '+') {
                m_plus = true;
                m_digits.clear();
            }
            m_words = m_words || isLetter(c) || !isAscii(c);
            if (isDigit(c) && m_digits.size() < mostDigits)
                m_digits += c;
        }
    }

    void applyTo(NumberFormat &format) const
    {
        format.plus = m_plus;
        format.lead = m_plus || !m_words ? m_digits : std::string();
    }

private:
    bool m_plus = false;
    bool m_words = false;
    std::string m_digits;
};

} // namespace dnc
