// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text/texthash.h"

#include <array>
#include <string>
#include <string_view>

namespace dnc {

struct WholeTextHash {
    size_t operator()(std::string_view text) const { return textHash(text); }
};
/// Enough where a column has only a few distinct texts, and cheaper: of two characters.
struct SparseHash {
    size_t operator()(std::string_view text) const
    {
        if (text.empty())
            return 0;
        const auto middle = static_cast<unsigned char>(text[text.size() / 2]);
        return text.size() + size_t{7} * middle + size_t{3} * static_cast<unsigned char>(text.back());
    }
};

/// Caches the results of an expensive pure function for recent texts: a list has few distinct domains. Takes
/// some kilobytes. For one thread only.
template <typename Value, typename Hash = WholeTextHash>
class TextCache {
public:
    /// The result of `make(text)`, computed or cached; valid until the next call.
    template <typename Make>
    const Value &get(std::string_view text, Make make)
    {
        if (text.size() > longestText)
            return m_uncached = make(text);
        const size_t place = Hash()(text) % m_slots.size();
        Slot &slot = m_slots[place];
        if (slot.holds(text))
            return slot.value;
        Slot &next = m_slots[place ^ 1U]; // for one of two texts that would take turns in the same slot
        if (next.holds(text))
            return next.value;
        Slot &made = slot.isFilled ? next : slot;
        made = {std::string(text), make(text), true};
        return made.value;
    }

private:
    static constexpr size_t longestText = 255;

    struct Slot {
        std::string text;
        Value value{};
        bool isFilled = false;

        [[nodiscard]] bool holds(std::string_view other) const { return isFilled && text == other; }
    };
    std::array<Slot, 64> m_slots;
    Value m_uncached{}; ///< of the last text that was too long
};

} // namespace dnc
