// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <vector>

namespace dnc {

/// How long an upload waits for an answer and how often it tries again. The defaults are what people get;
/// only tests use other values.
struct RetryPolicy {
    /// A request fails when no byte was transferred for this long, in either direction.
    std::chrono::milliseconds transferTimeout{30'000};
    /// A request fails when its whole answer has not come after this long, even if bytes are still coming.
    std::chrono::milliseconds requestTimeout{60'000};
    /// Least pause before a batch is sent again after a failure.
    std::chrono::milliseconds shortestBackoff{1'000};
    /// Where the growing pauses end; not less than shortestBackoff.
    std::chrono::milliseconds longestBackoff{60'000};
    /// Pause after a 429 without Retry-After: the window of the account's limit.
    std::chrono::milliseconds defaultRetryAfter{60'000};
    /// Pause between attempts to record in the journal that a job is canceled.
    std::chrono::milliseconds cancelRetryDelay{5'000};
    /// Pauses before an identifier that is not on the list is looked for again.
    std::vector<std::chrono::milliseconds> lookupDelays{std::chrono::milliseconds(2'000),
                                                        std::chrono::milliseconds(5'000),
                                                        std::chrono::milliseconds(15'000)};
    /// How often in a row one batch is sent again before the upload pauses; 0 or more.
    int retries = 6;
};

} // namespace dnc
