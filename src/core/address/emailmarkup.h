// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

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

} // namespace dnc
