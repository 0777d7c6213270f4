// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace dnc {

/// How long the upload waits for what may never come, and how often it tries again. A value; the defaults are
/// what people get, from the table of policies in the design. Only tests give other numbers.
struct RetryPolicy {
    std::chrono::milliseconds transferTimeout{
        30'000}; ///< without a byte either way, then the request has timed out
    std::chrono::milliseconds requestTimeout{
        60'000}; ///< for a request and its whole answer, whatever still comes
    std::chrono::milliseconds shortestBackoff{1'000}; ///< before the same is sent again after a failure
    std::chrono::milliseconds longestBackoff{
        60'000}; ///< what the growing pauses end at; not below the shortest
    std::chrono::milliseconds defaultRetryAfter{
        60'000}; ///< after a 429 that names no time: the account's window
    std::chrono::milliseconds cancelRetryDelay{
        5'000}; ///< between attempts to write down that a job is given up
    int retries = 6; ///< of one batch in a row, then the upload pauses; 0 or more
};

} // namespace dnc
