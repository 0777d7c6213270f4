// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text/texthash.h"

#include <array>
#include <string>
#include <string_view>

namespace dnc {

/// What a costly pure function made of some of the texts that it was asked for last: the domains of a list
/// are few. Takes some kilobytes. For one thread only.
template <typename Value>
class Recent {
public:
    /// What `make(text)` gives, or gave before.
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
