// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace dnc {

/// Whether `domain` (lower case, A-labels) ends in a top-level domain of the root zone, or in one that RFC
/// 2606 reserves for documents and tests. One that is newer than this program is unknown. Thread-safe.
[[nodiscard]] bool hasKnownTopLevel(std::string_view domain);

/// `domain` without what is glued to its top-level domain: `example.com` of `example.comjane`. Empty if
/// nothing shows it. Thread-safe.
[[nodiscard]] std::string cutAtTopLevel(std::string_view domain);

/// All top-level domains, parted by spaces, in order.
extern const std::string_view topLevelNames;

} // namespace dnc
