// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/digitautomaton.h"

#include "core/text/text.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>

namespace dnc {

// Subset construction, depth first. No pattern here has a cycle, so a state is finished once its successors
// are: equal states are found at once, and the automaton is minimal without a second pass.
class DigitAutomaton::Compiler {
public:
    Compiler(std::span<const DigitPattern> patterns, const std::function<Label(const DigitMatches &)> &decide)
        : m_patterns(patterns)
        , m_decide(decide)
    {
        indexOf({});
        for (size_t i = 0; i < patterns.size(); ++i)
            add(patterns[i], quint16(i));
    }

    std::optional<DigitAutomaton> compile()
    {
        if (!m_isTooLarge)
            m_automaton.m_start = state(m_starts, 0, 0);
        return m_isTooLarge ? std::nullopt : std::optional(std::move(m_automaton));
    }

private:
    using Places = std::vector<quint16>;
    using PrefixMatches = quint64; // a bit for each pattern that matches prefixes and has matched one

    struct Place {
        DigitPattern::Position position;
        quint16 pattern;
        PrefixMatches prefixMatches; // the bit that it sets
    };
    static constexpr size_t mostStates = std::numeric_limits<quint16>::max();
    static constexpr size_t mostBeginners = 64;

    void add(const DigitPattern &pattern, quint16 index)
    {
        const size_t offset = m_places.size();
        if (pattern.matchesPrefixes)
            m_beginners.push_back(index);
        m_isTooLarge = m_isTooLarge || offset + pattern.positions.size() > mostStates
            || m_beginners.size() > mostBeginners;
        if (m_isTooLarge)
            return;
        const PrefixMatches bit = pattern.matchesPrefixes ? PrefixMatches(1) << (m_beginners.size() - 1) : 0;
        m_starts.push_back(quint16(offset));
        for (DigitPattern::Position position : pattern.positions) {
            for (quint16 &next : position.next)
                next = quint16(next + offset);
            const PrefixMatches prefixMatches = position.isLast ? bit : 0;
            m_places.push_back({std::move(position), index, prefixMatches});
        }
    }

    // The state of all texts of `length` digits that lead to `places`.
    quint16 state(const Places &places, PrefixMatches prefixMatches, size_t length)
    {
        for (const quint16 place : places)
            prefixMatches |= m_places[place].prefixMatches;
        std::string key = keyOf(places, prefixMatches, length);
        if (const auto found = m_subsets.find(key); found != m_subsets.end() || m_isTooLarge)
            return m_isTooLarge ? 0 : found->second;
        const Places behind = following(places);
        State made;
        made.label = m_decide(matches(places, behind, prefixMatches, length));
        if (length < longestText && (!behind.empty() || prefixMatches != 0)) {
            for (size_t digit = 0; digit < made.next.size(); ++digit)
                made.next[digit] = state(taking(behind, quint16(1U << digit)), prefixMatches, length + 1);
        }
        return m_subsets.emplace(std::move(key), indexOf(made)).first->second;
    }

    [[nodiscard]] Places following(const Places &places) const
    {
        Places behind;
        for (const quint16 place : places) {
            const std::vector<quint16> &next = m_places[place].position.next;
            behind.insert(behind.end(), next.begin(), next.end());
        }
        std::sort(behind.begin(), behind.end());
        behind.erase(std::unique(behind.begin(), behind.end()), behind.end());
        return behind;
    }

    [[nodiscard]] Places taking(const Places &places, quint16 bit) const
    {
        Places result;
        for (const quint16 place : places) {
            if ((m_places[place].position.digits & bit) != 0)
                result.push_back(place);
        }
        return result;
    }

    [[nodiscard]] DigitMatches matches(const Places &places, const Places &behind,
                                       PrefixMatches prefixMatches, size_t length) const
    {
        DigitMatches found{std::vector<bool>(m_patterns.size()), {}, length};
        for (size_t i = 0; i < m_beginners.size(); ++i)
            found.whole[m_beginners[i]] = ((prefixMatches >> i) & 1U) != 0;
        markLast(found.whole, places);
        found.open = found.whole;
        markLast(found.whole, taking(behind, DigitPattern::endOfText));
        return found;
    }

    void markLast(std::vector<bool> &matched, const Places &places) const
    {
        for (const quint16 place : places) {
            if (m_places[place].position.isLast)
                matched[m_places[place].pattern] = true;
        }
    }

    quint16 indexOf(const State &made)
    {
        const auto [place, isNew] = m_known.emplace(keyOf(made), quint16(m_automaton.m_states.size()));
        if (isNew) {
            m_automaton.m_states.push_back(made);
            m_isTooLarge = m_isTooLarge || m_automaton.m_states.size() >= mostStates;
        }
        return place->second;
    }

    static std::string keyOf(const State &state)
    {
        std::string key(reinterpret_cast<const char *>(state.next.data()), sizeof state.next);
        key += char(state.label);
        return key;
    }

    static std::string keyOf(const Places &places, PrefixMatches prefixMatches, size_t length)
    {
        std::string key(1, char(length));
        key.append(reinterpret_cast<const char *>(&prefixMatches), sizeof prefixMatches);
        key.append(reinterpret_cast<const char *>(places.data()), places.size() * sizeof(quint16));
        return key;
    }

    std::span<const DigitPattern> m_patterns;
    const std::function<Label(const DigitMatches &)> &m_decide;
    std::vector<Place> m_places;
    std::vector<quint16> m_beginners;
    Places m_starts;
    bool m_isTooLarge = false;
    std::unordered_map<std::string, quint16> m_subsets;
    std::unordered_map<std::string, quint16> m_known;
    DigitAutomaton m_automaton;
};

std::optional<DigitAutomaton>
DigitAutomaton::compile(std::span<const DigitPattern> patterns,
                        const std::function<Label(const DigitMatches &)> &decide)
{
    return Compiler(patterns, decide).compile();
}

DigitAutomaton::Label DigitAutomaton::label(std::string_view digits) const
{
    if (digits.size() > longestText)
        return 0;
    quint16 state = m_start;
    for (const char digit : digits) {
        if (!isDigit(digit))
            return 0;
        state = m_states[state].next[size_t(digit - '0')];
    }
    return m_states[state].label;
}

} // namespace dnc
