// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/answerheaders.h"

#include <chrono>
#include <deque>

namespace dnc {

/// Says when the next request may leave. A value on a clock that only moves on, given from outside.
///
/// The account allows so many requests in any 60 seconds. A request is counted at the time its answer came:
/// it reached the service before that, and the next one reaches it after it was sent, so the service cannot
/// see more than the limit however the network delays them.
class Pacer {
public:
    using Instant = std::chrono::milliseconds; ///< on any clock that does not jump

    static constexpr std::chrono::milliseconds window{60'000};

    explicit Pacer(int reserve);

    /// An answer, or the failure of a request, came at `now`.
    void answered(Instant now, const RateHint &hint = {});
    /// An answer came `ago`, oldest first: what is known from before a restart. Times beyond the window, or
    /// in the future because a clock was set back, count as its edges.
    void remember(Instant now, std::chrono::milliseconds ago);
    /// Nothing leaves before `until`, as the service told.
    void hold(Instant until);
    /// The earliest time, `now` or later, at which a request may leave.
    [[nodiscard]] Instant nextAllowed(Instant now) const;
    /// Until when the service told to wait; `now` or earlier where it did not.
    [[nodiscard]] Instant heldUntil() const { return m_heldUntil; }
    /// Requests a minute that this program allows itself.
    [[nodiscard]] int perMinute() const;

private:
    // By the log alone, with so many requests a window.
    [[nodiscard]] Instant earliestWith(int limit) const;

    int m_reserve;
    int m_limit;
    std::deque<Instant> m_answers;
    Instant m_heldUntil{};
};

} // namespace dnc
