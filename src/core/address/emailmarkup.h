// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"

#include <string>
#include <string_view>

namespace dnc {

/// `text` without signs and markup around an address that cannot belong to it: bullets, dashes, check marks
/// and quotes beyond ASCII; remains of quoted-printable (`=3D`), percent (`%3C`), JSON (`\u003c`) and HTML
/// encoding; tags; Markdown; the forms of a mailto link. A sign that an address may have stays. Accepts any
/// UTF-8; applying it twice changes nothing more.
[[nodiscard]] std::string withoutMarkup(std::string_view text);

/// Whether a text without @ has one in encoded form, such as `=40` or `&#64;`.
[[nodiscard]] bool hasEncodedAt(std::string_view text);

/// Whether an address has the same placeholder word on both sides, such as `none@none.com` and
/// `deleted_7@deleted.example`. Nobody has such an address.
[[nodiscard]] bool isPlaceholderOfOneWord(std::string_view local, std::string_view domain);

/// ValueMasked if part of an address is hidden, as in `j***@example.com`, `jo....q@example.com` and
/// `j…@example.com`; ValuePlaceholder if it stands for nobody or for many, such as
/// `deleted-7@deleted.invalid`,
/// `%@example.com` and `support@*`. None for any other text.
[[nodiscard]] Issue issueOfStandIn(std::string_view text);

} // namespace dnc
