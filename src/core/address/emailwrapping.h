// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

// What mail programs and people leave around one mail address. Thread-safe.

/// The address in cleaned text, without a display name, `mailto:` and the like, comments (RFC 5322 3.2.2),
/// punctuation and `(at)`. Whether it is a valid one is not looked at.
[[nodiscard]] std::string unwrapped(std::string_view clean);

/// Whether text without @ has `(at)` or the like instead.
[[nodiscard]] bool isObfuscated(std::string_view text);

/// `text` without the punctuation around it.
[[nodiscard]] std::string_view withoutPunctuation(std::string_view text);

} // namespace dnc
