// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether `text` (UTF-8) is a name that the internet can have for a company: at least two labels of letters,
/// digits and hyphens (RFC 1123 2.1), each of at most 63 octets, the last not all digits, or what UTS 46
/// makes such of.
[[nodiscard]] bool isHostName(std::string_view text);

/// Whether `text` is plain ASCII and such a name as mailHost() gives it back unchanged.
[[nodiscard]] bool isNormalHostName(std::string_view text);

/// The host of a mail address in its one spelling: lower case, A-labels, or an IP literal in brackets (RFC
/// 5321 4.1.3). Empty where `domain` is no such host.
[[nodiscard]] std::string mailHost(std::string_view domain);

} // namespace dnc
