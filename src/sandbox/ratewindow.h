// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <deque>

namespace dnc::sandbox {

/// Counts the requests of the last minute and decides whether one more fits. A value; the caller provides the
/// time.
class RateWindow {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `limit` requests in any period of `length`; 0: no limit.
    explicit RateWindow(int limit, std::chrono::seconds length = std::chrono::seconds(60))
        : m_limit(limit)
        , m_length(length)
    {
    }

    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] std::chrono::seconds length() const { return m_length; }
    /// Counts a request, unless the window is full.
    [[nodiscard]] bool admit(Time now);
    [[nodiscard]] int remaining(Time now);
    /// The time until the oldest request leaves the window, rounded up to whole seconds; 0 if there is none.
    [[nodiscard]] std::chrono::seconds untilNext(Time now);

private:
    void forgetBefore(Time now);

    int m_limit;
    std::chrono::seconds m_length;
    std::deque<Time> m_times;
};

} // namespace dnc::sandbox
