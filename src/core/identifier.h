// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The kinds of identifier that Alta's list holds: all six values of `identifierType` in its API.
enum class IdentifierType : quint8 { Email, LinkedIn, Phone, Sms, WhatsApp, WebChat };

inline constexpr std::array allIdentifierTypes{IdentifierType::Email,    IdentifierType::LinkedIn,
                                               IdentifierType::Phone,    IdentifierType::Sms,
                                               IdentifierType::WhatsApp, IdentifierType::WebChat};

/// A value in its normalized form (UTF-8), exactly as it is sent.
struct Identifier {
    IdentifierType type;
    std::string value;

    bool operator==(const Identifier &) const = default;
};

/// True for the types whose identifier is a phone number in E.164 format.
[[nodiscard]] constexpr bool isNumberType(IdentifierType type)
{
    return type == IdentifierType::Phone || type == IdentifierType::Sms || type == IdentifierType::WhatsApp;
}

/// The name of a type in the API, such as `web_chat`.
[[nodiscard]] std::string_view wireName(IdentifierType type);

/// The type with this name in the API; nothing for any other text.
[[nodiscard]] std::optional<IdentifierType> typeFromWireName(std::string_view name);

/// The display name of a type, translated.
[[nodiscard]] QString typeLabel(IdentifierType type);

} // namespace dnc
