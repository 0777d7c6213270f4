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
class DirectMappedCache {
public:
    /// The result of `make(text)`, computed or cached; valid until the next call.
    template <typename Make>
    const Value &get(std::string_view text, Make make)
    {
        if (text.size() > longestText)
            return m_uncached = make(text);
        Slot &slot = m_slots[Hash()(text) % m_slots.size()];
        if (!slot.isFilled || slot.text != text)
            slot = {std::string(text), make(text), true};
        return slot.value;
    }

private:
    static constexpr size_t longestText = 255;

    struct Slot {
        std::string text;
        Value value{};
        bool isFilled = false;
    };
    std::array<Slot, 64> m_slots;
    Value m_uncached{}; ///< of the last text that was too long
};

} // namespace dnc
