// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The number of a `tel:` link (RFC 3966, with its context and extension), of the like (`sms:`, `callto:`)
/// and of a WhatsApp link or address, which holds a number with its country code but without the plus.
/// Nothing where `clean` is no such link.
[[nodiscard]] std::optional<std::string> numberInLink(std::string_view clean);

/// Whether `clean` is a number's address within WhatsApp, such as `4915123456789@s.whatsapp.net`.
[[nodiscard]] bool isWhatsAppAddress(std::string_view clean);

/// The channel that such a link names: Sms for `sms:`, WhatsApp for one of theirs, Phone for any other.
/// Nothing where `clean` is no such link.
[[nodiscard]] std::optional<IdentifierType> channelOfLink(std::string_view clean);

} // namespace dnc
