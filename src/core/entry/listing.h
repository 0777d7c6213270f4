// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// What the list says about one of its entries.
struct Listing {
    /// By the service's clock; nothing where it does not tell.
    std::optional<std::chrono::sys_time<std::chrono::milliseconds>> since;
    std::optional<bool> isManual; ///< added by a person; nothing where the list does not tell
    bool isAsSent = true; ///< false: in another form, which may be another person's

    bool operator==(const Listing &) const = default;
};

/// The Entry::detail of an entry that was found on the list.
[[nodiscard]] std::string encodeListing(const Listing &listing);
/// Nothing for any other detail.
[[nodiscard]] std::optional<Listing> readListing(std::string_view detail);

} // namespace dnc
