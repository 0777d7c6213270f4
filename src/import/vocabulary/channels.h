// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <initializer_list>

namespace dnc {

/// The ways of contact that a consent column governs. Empty: it names none, so that it governs all of them.
class Channels {
public:
    constexpr Channels() = default;
    constexpr Channels(std::initializer_list<IdentifierType> types)
    {
        for (const IdentifierType type : types)
            add(type);
    }
    constexpr void add(IdentifierType type) { m_bits = quint8(m_bits | bit(type)); }
    constexpr Channels &operator|=(Channels other)
    {
        m_bits = quint8(m_bits | other.m_bits);
        return *this;
    }
    [[nodiscard]] constexpr bool areAny() const { return m_bits == 0; }
    /// Whether `type` is named, which it is not if the column governs all.
    [[nodiscard]] constexpr bool name(IdentifierType type) const { return (m_bits & bit(type)) != 0; }
    [[nodiscard]] constexpr bool govern(IdentifierType type) const { return areAny() || name(type); }

    constexpr bool operator==(const Channels &) const = default;

private:
    [[nodiscard]] static constexpr quint8 bit(IdentifierType type) { return quint8(1U << quint8(type)); }

    quint8 m_bits = 0;
};

} // namespace dnc
