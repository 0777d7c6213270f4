// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The kinds of identifier that Alta's list holds: `identifierType` of the contract, all six and no other.
enum class IdentifierType : quint8 { Email, LinkedIn, Phone, Sms, WhatsApp, WebChat };

inline constexpr std::array allIdentifierTypes{IdentifierType::Email,    IdentifierType::LinkedIn,
                                               IdentifierType::Phone,    IdentifierType::Sms,
                                               IdentifierType::WhatsApp, IdentifierType::WebChat};

/// A value in its normalised form (UTF-8), exactly as it is sent.
struct Identifier {
    IdentifierType type;
    std::string value;

    bool operator==(const Identifier &) const = default;
};

/// True for the types whose identifier is a telephone number, E.164.
[[nodiscard]] constexpr bool isNumberType(IdentifierType type)
{
    return type == IdentifierType::Phone || type == IdentifierType::Sms || type == IdentifierType::WhatsApp;
}

/// The contract's word for a type, such as `web_chat`.
[[nodiscard]] std::string_view wireName(IdentifierType type);

/// The type that the contract calls `name`; nothing for any other word.
[[nodiscard]] std::optional<IdentifierType> typeFromWireName(std::string_view name);

/// The type's name for people, translated.
[[nodiscard]] QString typeLabel(IdentifierType type);

} // namespace dnc
