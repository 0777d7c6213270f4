// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether very many people have their address at `domain` (lower case).
[[nodiscard]] bool isLargeProvider(std::string_view domain);

/// The domain that is probably meant by `domain` (lower case, A-labels): the large provider that one slip of
/// the fingers makes it of, or the same name with a top level that there is, such as com for con. Empty where
/// there is no doubt, also for the smaller providers whose names are like those of large ones. Thread-safe;
/// well under 1 us.
[[nodiscard]] std::string domainMeantBy(std::string_view domain);

} // namespace dnc
