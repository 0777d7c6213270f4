// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The number in a `tel:` link (RFC 3966, with its context and extension), a similar link (`sms:`,
/// `callto:`), or a WhatsApp link or address, which contains a country code but no plus, or a number with
/// `whatsapp:` or `(WhatsApp)` beside it. Nothing if `clean` is none of these.
[[nodiscard]] std::optional<std::string> numberInLink(std::string_view clean);

/// Whether `clean` is a WhatsApp address, such as `4915123456789@s.whatsapp.net`.
[[nodiscard]] bool isWhatsAppAddress(std::string_view clean);

/// Whether `clean` is an id or a link of WhatsApp that has no number: a group, a channel, a broadcast list, a
/// hidden number (`@lid`), a short link.
[[nodiscard]] bool isWhatsAppWithoutNumber(std::string_view clean);

/// The channel of such a link: Sms for `sms:`, WhatsApp for WhatsApp links, Phone for all others. Nothing if
/// `clean` is not a link.
[[nodiscard]] std::optional<IdentifierType> channelOfLink(std::string_view clean);

} // namespace dnc
