// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

namespace dnc {

/// Parses cleaned text as a link to one person's profile: `https://www.linkedin.com/in/` and the public name,
/// percent-encoded UTF-8 in lower case; or `/pub/` and its path for old profiles. Member ids such as
/// `ACoAA...` keep their case, which is significant. Works offline: a link that would have to be followed is
/// a problem. Thread-safe.
[[nodiscard]] ParsedIdentifier parseLinkedIn(std::string_view clean);

/// Whether cleaned text is a link to linkedin.com, to a profile or any other page.
[[nodiscard]] bool isLinkedInLink(std::string_view clean);

/// Whether `text` is plain ASCII and already the profile link that parseLinkedIn() returns.
[[nodiscard]] bool isNormalizedLink(std::string_view text);

} // namespace dnc
