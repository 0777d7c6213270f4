// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Converts a domain to ASCII: mapped by UTS 46 without transitional rules, so that a sharp s is kept, in
/// lower case, with A-labels (RFC 5891) where needed. Applies the rules of STD 3, for right-to-left labels
/// and for joiners. Empty if `name` (UTF-8) breaks one of them. Thread-safe.
[[nodiscard]] std::string asciiDomain(std::string_view name);

/// Converts a domain to Unicode for display; returns `ascii` itself if it is not a valid domain. Thread-safe.
[[nodiscard]] std::string readableDomain(std::string_view ascii);

/// Whether `domain` has a label that begins with xn-- (an A-label, RFC 5891).
[[nodiscard]] bool hasEncodedLabel(std::string_view domain);

} // namespace dnc
