// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <deque>

namespace dnc::sandbox {

/// How many requests the last minute saw, and whether one more fits. A value; its clock is the caller's.
class RateWindow {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `limit` requests in any stretch of `length`; 0: no limit.
    explicit RateWindow(int limit, std::chrono::seconds length = std::chrono::seconds(60))
        : m_limit(limit)
        , m_length(length)
    {
    }

    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] std::chrono::seconds length() const { return m_length; }
    /// Counts a request in, unless the window is full.
    [[nodiscard]] bool admit(Time now);
    [[nodiscard]] int remaining(Time now);
    /// Until the oldest request leaves the window, rounded up to whole seconds; 0 where there is none.
    [[nodiscard]] std::chrono::seconds untilNext(Time now);

private:
    void forgetBefore(Time now);

    int m_limit;
    std::chrono::seconds m_length;
    std::deque<Time> m_times;
};

} // namespace dnc::sandbox
