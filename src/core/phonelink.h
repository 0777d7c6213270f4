// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The number of a `tel:` link (RFC 3966, with its context and extension), of the like (`sms:`, `callto:`)
/// and of a WhatsApp link or address, which holds a number with its country code but without the plus.
/// Nothing where `clean` is no such link.
[[nodiscard]] std::optional<std::string> numberInLink(std::string_view clean);

} // namespace dnc
