// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

#include <optional>

namespace dnc {

/// Parses text cleaned with Fold::Number as one phone number, E.164 (`+` and at most 15 digits), valid by
/// libphonenumber's metadata. `type` is Phone, Sms or WhatsApp. A number that is ambiguous, or that would
/// block more people than the one who asked, is a Problem with the number as its suggestion. Thread-safe;
/// about 15 us per number, behind a mutex of the library.
[[nodiscard]] ParsedIdentifier parsePhone(IdentifierType type, std::string_view clean,
                                          const RuleContext &context);

/// Whether `text` is plain ASCII and already the number that parsePhone() returns, in every region. False if
/// only libphonenumber can decide, because that takes longer.
[[nodiscard]] bool isNormalizedNumber(std::string_view text);

/// Parses `clean` as a Phone if its form shows a number or a damaged one; nothing if it may as well be a
/// date, an id or a timestamp.
[[nodiscard]] std::optional<ParsedIdentifier> recognizePhone(std::string_view clean,
                                                             const RuleContext &context);

/// Whether the form alone shows a phone number, valid or not: a leading +, a link such as `tel:`, an area
/// code in parentheses, or an extension.
[[nodiscard]] bool hasPhoneForm(std::string_view clean);

/// Whether all of `clean` can be dialed: 7 to 15 digits with common separators, and not a date.
[[nodiscard]] bool looksLikePhone(std::string_view clean);

} // namespace dnc
