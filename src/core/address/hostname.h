// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether `text` (UTF-8) is a valid internet host name of a company: at least two labels of letters, digits
/// and hyphens (RFC 1123 2.1), each at most 63 octets, the last not all digits; or a name that UTS 46 maps to
/// one.
[[nodiscard]] bool isHostName(std::string_view text);

/// Whether `text` is plain ASCII and a host name that mailHost() returns unchanged.
[[nodiscard]] bool isNormalizedHostName(std::string_view text);

/// The host of a mail address in canonical form: lower case, A-labels, or an IP literal in brackets (RFC 5321
/// 4.1.3). Empty if `domain` is not a valid host.
[[nodiscard]] std::string mailHost(std::string_view domain);

} // namespace dnc
