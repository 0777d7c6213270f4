// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <deque>

namespace dnc::sandbox {

/// How many requests the last 60 seconds saw, and whether one more fits. A value; its clock is the caller's.
class RateWindow {
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds length{60};

    /// `limit` requests in any stretch of `length`; 0: no limit.
    explicit RateWindow(int limit)
        : m_limit(limit)
    {
    }

    [[nodiscard]] int limit() const { return m_limit; }
    /// Counts a request in, unless the window is full.
    [[nodiscard]] bool admit(Time now);
    [[nodiscard]] int remaining(Time now);
    /// Until the oldest request leaves the window, rounded up to whole seconds; 0 where there is none.
    [[nodiscard]] std::chrono::seconds untilNext(Time now);

private:
    void forgetBefore(Time now);

    int m_limit;
    std::deque<Time> m_times;
};

} // namespace dnc::sandbox
