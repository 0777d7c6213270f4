// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/wire/answerheaders.h"

#include <chrono>
#include <deque>

namespace dnc {

/// Says when the next request may be sent, so that the account stays under its limit of requests in any 60
/// seconds. A value without a clock of its own; any thread, one at a time.
///
/// A request counts from the time at which its answer came. It reached the service before that, and the next
/// one will reach it after it was sent. So the service never sees more requests than the limit in 60 seconds,
/// however long the network delays them.
class Pacer {
public:
    using Instant = std::chrono::milliseconds; ///< a time of a Clock

    static constexpr std::chrono::milliseconds window{60'000}; ///< of the account's limit
    /// How long after it was sent a request can still reach the service although its program was killed,
    /// while the computer is awake. No standard bounds it: the slowest networks deliver within seconds.
    static constexpr std::chrono::milliseconds straggle{10'000};

    /// `reserve`: requests per minute for the account's other programs, 0..99.
    explicit Pacer(int reserve);

    /// From now on another reserve; what was answered before still counts.
    void setReserve(int reserve);
    /// A request was answered, or failed, at `now`. A service that names another limit is believed.
    void answered(Instant now, const RateHint &hint = {});
    /// A request counts from `ago` before `now`: what is known from before a restart. A time before the
    /// window counts as its beginning, and one that is in the future by more than `straggle`, because the
    /// wall clock was set back, as if it were by so much.
    void remember(Instant now, std::chrono::milliseconds ago);
    /// No request before `until`, as the service asked. Never shortens an earlier wait.
    void hold(Instant until);
    /// The earliest time, `now` or later, at which a request may be sent.
    [[nodiscard]] Instant nextAllowed(Instant now) const;
    /// Until when the service asked to wait; in the past where it did not.
    [[nodiscard]] Instant heldUntil() const { return m_heldUntil; }
    /// Requests per minute that this program allows itself, 1 or more.
    [[nodiscard]] int perMinute() const;

private:
    // By the log of answers alone, with `limit` requests per window.
    [[nodiscard]] Instant earliestWith(int limit) const;

    int m_reserve = 0;
    int m_limit;
    std::deque<Instant> m_answers;
    Instant m_heldUntil{};
};

} // namespace dnc
