// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"

#include <string_view>
#include <vector>

namespace dnc {

/// An identifier within a text, as a view into it.
struct Mention {
    std::string_view text;
    IdentifierType type = IdentifierType::Email;

    bool operator==(const Mention &) const = default;
};

/// The e-mail addresses, LinkedIn links and phone numbers with a leading + that a text contains, in their
/// order, such as the two of `call +1 202-555-0147 or write to a@example.com`. Their form alone is examined.
/// Accepts any bytes; thread-safe.
[[nodiscard]] std::vector<Mention> mentionsIn(std::string_view text);

/// Whether the text contains anything besides mentions, separators and brackets.
[[nodiscard]] bool hasProse(std::string_view text, const std::vector<Mention> &mentions);

} // namespace dnc
