// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

namespace dnc {

/// Reads cleaned text as a link to one person's profile: `https://www.linkedin.com/in/` and the public name,
/// percent- encoded UTF-8 in lower case; or `/pub/` and its path as old profiles have it. Member ids such as
/// `ACoAA...` keep their case, for it tells them apart. Offline: a link that must be followed is a problem.
/// Thread-safe.
[[nodiscard]] ParsedIdentifier parseLinkedIn(std::string_view clean);

/// Whether cleaned text is a link into LinkedIn, to a profile or to anything else.
[[nodiscard]] bool isLinkedInLink(std::string_view clean);

/// Whether `text` is plain ASCII and the link to a profile that parseLinkedIn() would make of it.
[[nodiscard]] bool isNormalLink(std::string_view text);

} // namespace dnc
