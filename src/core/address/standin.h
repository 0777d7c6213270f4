// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"

#include <string_view>

namespace dnc {

// Placeholders and masked addresses: they look like mail addresses, but no mail reaches anybody. Thread-safe.

/// Whether an address has the same placeholder word on both sides, such as `none@none.com` and
/// `deleted_7@deleted.example`. Nobody has such an address.
[[nodiscard]] bool isPlaceholderOfOneWord(std::string_view local, std::string_view domain);

/// ValueMasked if part of an address is hidden, as in `j***@example.com`, `jo....q@example.com` and
/// `j…@example.com`; ValuePlaceholder if it is nobody's address or a wildcard, such as
/// `deleted-7@deleted.invalid`, `%@example.com` and `support@*`. None for any other text.
[[nodiscard]] Issue issueOfStandIn(std::string_view text);

} // namespace dnc
