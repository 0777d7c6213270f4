// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

#include <chrono>
#include <optional>

namespace dnc {

/// What the rate headers told, if they make sense: the three RateLimit-* fields, or RateLimit as the later
/// drafts of draft-ietf-httpapi-ratelimit-headers write it (`limit=100, remaining=50, reset=5` or
/// `"name";r=50;t=5`; of several quotas the one that is nearest to its end).
struct RateHint {
    std::optional<int> limit; ///< requests a window of a minute
    std::optional<int> remaining;
    std::optional<std::chrono::seconds> reset; ///< from the answer on, at most 15 minutes
};
[[nodiscard]] RateHint readRateHint(const Reply &reply);

/// RFC 9110 10.2.3: seconds, or a date in any of its three forms, which counts from the answer's own Date:
/// this computer's clock may be wrong. At most 15 minutes; nothing where it makes no sense.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const Reply &reply);

} // namespace dnc
