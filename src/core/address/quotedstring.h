// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The position after the closing quote of the quoted string that `text` begins with; npos if it is never
/// closed.
[[nodiscard]] size_t quotedEnd(std::string_view text);

/// The content of a quoted string; nothing if `text` is not one or contains what RFC 5321 4.1.2 forbids.
[[nodiscard]] std::optional<std::string> unquoted(std::string_view text);

/// `plain` as a quoted string in which only the characters that require it are escaped.
[[nodiscard]] std::string asQuotedString(std::string_view plain);

} // namespace dnc
