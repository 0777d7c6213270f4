// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/digitpattern.h"

#include "core/text/text.h"

#include <algorithm>
#include <charconv>

namespace dnc {

namespace {

constexpr size_t mostPositions = 20'000;
constexpr quint16 anyDigit = (1U << 10U) - 1;

// A part of the expression: the positions where it may begin and end.
struct Part {
    bool mayBeEmpty = true;
    std::vector<quint16> firsts;
    std::vector<quint16> lasts;
};

struct Count {
    int least = 1;
    int most = 1;
};

quint16 bitOf(char digit)
{
    return quint16(1U << unsigned(digit - '0'));
}

void append(std::vector<quint16> &all, const std::vector<quint16> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

class Parser {
public:
    explicit Parser(std::string_view expression)
        : m_text(expression)
    {
        m_pattern.positions.emplace_back(); // the start
    }

    std::optional<DigitPattern> parse()
    {
        const Part start{false, {}, {0}};
        const Part whole = joined(start, alternatives());
        if (m_failed || m_at != m_text.size())
            return {};
        for (const quint16 last : whole.lasts)
            m_pattern.positions[last].isLast = true;
        for (DigitPattern::Position &position : m_pattern.positions) {
            std::sort(position.next.begin(), position.next.end());
            position.next.erase(std::unique(position.next.begin(), position.next.end()), position.next.end());
        }
        return std::move(m_pattern);
    }

private:
    [[nodiscard]] char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    bool take(std::string_view sign)
    {
        if (!m_text.substr(m_at).starts_with(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    Part fail()
    {
        m_failed = true;
        m_at = m_text.size();
        return {};
    }

    Part alternatives()
    {
        Part all = sequence();
        while (take("|")) {
            const Part other = sequence();
            all.mayBeEmpty = all.mayBeEmpty || other.mayBeEmpty;
            append(all.firsts, other.firsts);
            append(all.lasts, other.lasts);
        }
        return all;
    }

    Part sequence()
    {
        Part all;
        while (!m_failed && m_at < m_text.size() && peek() != '|' && peek() != ')')
            all = joined(all, repeated());
        return all;
    }

    Part joined(const Part &left, const Part &right)
    {
        for (const quint16 last : left.lasts)
            append(m_pattern.positions[last].next, right.firsts);
        Part both{left.mayBeEmpty && right.mayBeEmpty, left.firsts, right.lasts};
        if (left.mayBeEmpty)
            append(both.firsts, right.firsts);
        if (right.mayBeEmpty)
            append(both.lasts, left.lasts);
        return both;
    }

    // Each repetition has positions of its own, so its text is parsed again.
    Part repeated()
    {
        const size_t start = m_at;
        Part all = atom();
        const size_t behindAtom = m_at;
        const Count count = quantifier();
        const size_t end = m_at;
        if (count.most == 0)
            return {};
        all.mayBeEmpty = all.mayBeEmpty || count.least == 0;
        for (int i = 1; i < count.most && !m_failed; ++i) {
            m_at = start;
            Part next = atom();
            Q_ASSERT(m_failed || m_at == behindAtom);
            next.mayBeEmpty = next.mayBeEmpty || i >= count.least;
            all = joined(all, next);
        }
        m_at = m_failed ? m_text.size() : end;
        return all;
    }

    Part atom()
    {
        if (take("(?:") || (m_text.substr(m_at, 2) != "(?" && take("("))) {
            Part inner = alternatives();
            return take(")") ? inner : fail();
        }
        if (take("\\d"))
            return position(anyDigit);
        if (take("$"))
            return position(DigitPattern::endOfText);
        if (take("["))
            return set();
        if (!isDigit(peek()))
            return fail();
        return position(bitOf(m_text[m_at++]));
    }

    Part set()
    {
        quint16 digits = 0;
        while (!take("]")) {
            if (take("\\d")) {
                digits = anyDigit;
                continue;
            }
            const char first = peek();
            const bool isRange = peek(1) == '-';
            const char last = isRange ? peek(2) : first;
            if (!isDigit(first) || !isDigit(last))
                return fail();
            for (char digit = first; digit <= last; ++digit)
                digits |= bitOf(digit);
            m_at += isRange ? 3 : 1;
        }
        return position(digits);
    }

    Part position(quint16 digits)
    {
        if (m_pattern.positions.size() >= mostPositions)
            return fail();
        const auto index = quint16(m_pattern.positions.size());
        m_pattern.positions.push_back({digits, false, {}});
        return {false, {index}, {index}};
    }

    Count quantifier()
    {
        if (take("?"))
            return {0, 1};
        if (!take("{"))
            return {};
        Count count{number(), 0};
        count.most = take(",") ? number() : count.least;
        if (!take("}") || count.most < count.least)
            fail();
        return count;
    }

    int number()
    {
        int value = -1;
        const std::string_view rest = m_text.substr(m_at);
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
        if (error != std::errc{} || value < 0 || value > 99)
            fail();
        else
            m_at += size_t(end - rest.data());
        return value;
    }

    std::string_view m_text;
    size_t m_at = 0;
    bool m_failed = false;
    DigitPattern m_pattern;
};

} // namespace

std::optional<DigitPattern> parseDigitPattern(std::string_view expression)
{
    return Parser(expression).parse();
}

} // namespace dnc
