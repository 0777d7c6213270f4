// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

#include <optional>
#include <vector>

namespace dnc {

/// Reads cleaned text as one mail address: RFC 5321 4.1.2 and its limits (local part 64 octets, whole 254),
/// UTF-8 as RFC 6531 allows, the domain in lower case and as A-labels (UTS 46), the local part as typed, in
/// quotes only where it needs them.
/// Takes off what people leave around an address: display names, `mailto:`, comments, punctuation, `(at)`.
/// Thread-safe.
[[nodiscard]] ParsedIdentifier parseEmail(std::string_view clean);

/// Reads `clean` as a mail address where its form shows one, right or not, or several; else nothing.
[[nodiscard]] std::optional<ParsedIdentifier> recogniseEmail(std::string_view clean);

/// Whether `text` is plain ASCII and the address that parseEmail() would make of it. False for some that are:
/// of few signs it may be said without looking at them from all sides.
[[nodiscard]] bool isNormalEmail(std::string_view text);

/// Whether cleaned text is the name of a domain, also as a web address or as `@company.com`.
[[nodiscard]] bool isDomainOnly(std::string_view clean);

/// The different addresses that stand in cleaned text, as they are written there.
[[nodiscard]] std::vector<std::string_view> addressesIn(std::string_view clean);

} // namespace dnc
