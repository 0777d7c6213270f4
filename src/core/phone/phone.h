// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"

#include <optional>

namespace dnc {

/// Reads text cleaned with Fold::Number as one telephone number, E.164 (`+` and at most 15 digits), valid by
/// libphonenumber's metadata. `type` is Phone, Sms or WhatsApp. What can be read in two ways, or would block
/// more than the one who asked, is a Problem with the number as its suggestion, never a number. Thread-safe;
/// about 15 us a number, behind a mutex of the library.
[[nodiscard]] ParsedIdentifier parsePhone(IdentifierType type, std::string_view clean,
                                          const RuleContext &context);

/// Whether `text` is plain ASCII and the number that parsePhone() would make of it, in every region. False
/// where only libphonenumber can tell, for that takes time.
[[nodiscard]] bool isNormalNumber(std::string_view text);

/// Reads `clean` as a Phone where its form shows one or damage to one; nothing where it may as well be a
/// date, an id or a time stamp.
[[nodiscard]] std::optional<ParsedIdentifier> recognisePhone(std::string_view clean,
                                                             const RuleContext &context);

/// Whether the form alone shows a phone number, right or not: a leading +, a link such as `tel:`, an area
/// code in parentheses, or an extension.
[[nodiscard]] bool hasPhoneForm(std::string_view clean);

/// Whether `clean` can be dialled as a whole: 7 to 15 digits among what people put between them, and no date.
[[nodiscard]] bool looksLikePhone(std::string_view clean);

} // namespace dnc
