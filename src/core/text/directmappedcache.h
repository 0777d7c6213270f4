// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text/texthash.h"

#include <array>
#include <string>
#include <string_view>

namespace dnc {

/// Caches the results of an expensive pure function for recent texts: a list has few distinct domains. Takes
/// some kilobytes. For one thread only.
template <typename Value>
class DirectMappedCache {
public:
    /// The result of `make(text)`, computed or cached.
    template <typename Make>
    Value get(std::string_view text, Make make)
    {
        if (text.size() > longestText)
            return make(text);
        Slot &slot = m_slots[textHash(text) % m_slots.size()];
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
};

} // namespace dnc
