// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

#include <optional>
#include <vector>

namespace dnc {

/// Octets of the longest address (RFC 5321 4.5.3.1.3, less the angle brackets).
inline constexpr size_t longestAddress = 254;

/// Parses cleaned text as one mail address: RFC 5321 4.1.2 with its limits (local part 64 octets, address
/// 254), and UTF-8 as RFC 6531 allows. Normalizes the domain to lower case and A-labels (UTS 46), keeps the
/// local part as typed, and quotes it only where needed. Strips what people leave around an address: display
/// names, `mailto:`, comments, punctuation, `(at)`. Thread-safe.
[[nodiscard]] ParsedIdentifier parseEmail(std::string_view clean);

/// Parses `clean` as a mail address if its form shows one or several, valid or not; otherwise nothing.
[[nodiscard]] std::optional<ParsedIdentifier> recognizeEmail(std::string_view clean);

/// Whether `text` is plain ASCII and already in the form that parseEmail() returns. A fast check that may
/// return false for some such addresses, never true for others.
[[nodiscard]] bool isNormalizedEmail(std::string_view text);

/// Whether cleaned text is a domain name, also as a web address or as `@company.com`.
[[nodiscard]] bool isDomainOnly(std::string_view clean);

/// The distinct addresses in cleaned text, as written there.
[[nodiscard]] std::vector<std::string_view> addressesIn(std::string_view clean);

} // namespace dnc
