// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/verdict.h"

#include <chrono>
#include <optional>

namespace dnc {

/// What the rate headers say, as far as they make sense: the three RateLimit-* fields, or the single
/// RateLimit of later versions of draft-ietf-httpapi-ratelimit-headers (`limit=100, remaining=50, reset=5` or
/// `"name";r=50;t=5`; of several quotas the one with the least left).
struct RateHint {
    std::optional<int> limit; ///< requests per window of a minute, 1 or more
    std::optional<int> remaining; ///< requests, 0 or more
    std::optional<std::chrono::seconds> reset; ///< from the answer on, at most 15 minutes
};
/// Any thread.
[[nodiscard]] RateHint readRateHint(const Reply &reply);

/// When the answer was made, by the service's clock. Nothing where its Date is missing or makes no sense. Any
/// thread.
[[nodiscard]] std::optional<std::chrono::sys_time<std::chrono::milliseconds>> readDate(const Reply &reply);

/// How long Retry-After asks to wait (RFC 9110, 10.2.3): a number of seconds, or a date in one of three
/// formats. A date is relative to the answer's own Date, since this computer's clock may be wrong. At most 15
/// minutes; nothing where the header is missing or makes no sense. Any thread.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const Reply &reply);

} // namespace dnc
