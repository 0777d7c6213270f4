// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// Where the quoted string that `text` begins with ends, behind its closing quote; npos where it never does.
[[nodiscard]] size_t quotedEnd(std::string_view text);

/// What a quoted string says; nothing where `text` is none, or holds what RFC 5321 4.1.2 does not let it.
[[nodiscard]] std::optional<std::string> unquoted(std::string_view text);

/// `plain` as a quoted string, with only those signs escaped that must be.
[[nodiscard]] std::string asQuotedString(std::string_view plain);

} // namespace dnc
