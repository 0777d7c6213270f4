// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/phone/digitpattern.h"

#include <array>
#include <functional>
#include <span>
#include <string_view>

namespace dnc {

/// How each of several patterns matches one string of digits, by index of the pattern.
struct DigitMatches {
    std::vector<bool> whole; ///< matches the whole text
    std::vector<bool> open; ///< matches the whole text and may continue: not by `$`
    size_t length = 0; ///< of the text
};

/// Classifies strings of digits in one step per digit: several patterns, and the label that follows from
/// their matches, compiled into one minimal deterministic automaton. Immutable, so safe from any thread.
class DigitAutomaton {
public:
    using Label = quint8;
    static constexpr size_t longestText = 17; ///< of a national number, as libphonenumber limits it

    /// Calls `decide` once per state for the label of its strings. Nothing if the automaton would need too
    /// many states.
    [[nodiscard]] static std::optional<DigitAutomaton>
    compile(std::span<const DigitPattern> patterns, const std::function<Label(const DigitMatches &)> &decide);

    /// The label of `digits`; 0 for text that is longer than longestText or has other characters.
    [[nodiscard]] Label label(std::string_view digits) const;

    /// Calls `visit(length, label)` for each prefix of `digits`, from the empty one to the whole, or to the
    /// last one after which any pattern can still match.
    template <typename Visit>
    void walk(std::string_view digits, Visit visit) const
    {
        quint16 state = m_start;
        visit(size_t(0), m_states[state].label);
        for (size_t i = 0; i < digits.size() && state != 0; ++i) {
            state = m_states[state].next[size_t(digits[i] - '0')];
            visit(i + 1, m_states[state].label);
        }
    }

    [[nodiscard]] size_t bytes() const { return m_states.size() * sizeof(State); }

private:
    struct State {
        std::array<quint16, 10> next{};
        Label label = 0;

        bool operator==(const State &) const = default;
    };
    class Compiler;

    std::vector<State> m_states; // the first is the dead state
    quint16 m_start = 0;
};

} // namespace dnc
