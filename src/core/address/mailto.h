// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// The addresses that a mailto link (RFC 6068) names: those of its path, and of `to`, `cc` and `bcc` in its
/// query, percent-decoded. Accepts `mailto://` and a scheme that is written twice. Empty for any other text.
/// They are not checked.
[[nodiscard]] std::vector<std::string> mailtoAddresses(std::string_view text);

} // namespace dnc
