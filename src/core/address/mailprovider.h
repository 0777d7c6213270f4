// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether `domain` (lower case) is a mail provider with very many users.
[[nodiscard]] bool isLargeProvider(std::string_view domain);

/// The domain probably meant by `domain` (lower case, A-labels): a large provider at edit distance one, or
/// the same name with an existing top-level domain, such as com for con. Empty if there is no doubt, which
/// includes smaller providers whose names resemble those of large ones. Thread-safe; well under 1 us.
[[nodiscard]] std::string suggestedDomain(std::string_view domain);

} // namespace dnc
