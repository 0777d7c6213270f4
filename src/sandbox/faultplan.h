// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/fault.h"

#include <deque>

namespace dnc::sandbox {

/// What a fault applies to: a new connection, or a request on one.
enum class Victim { Connection, Request };

/// Assigns faults to requests. Those with a request number of their own take precedence; the others queue, so
/// that `500` and `503` together spoil the next request and the one after it.
class FaultPlan {
public:
    void add(const Fault &fault);
    /// Call it once per request, in order of their numbers, from 1; and before that once per connection, with
    /// the number that its first request would have. A connection with a fault uses up one of the fault's
    /// times, but no number.
    [[nodiscard]] std::optional<Fault> take(int request, Victim victim = Victim::Request);

private:
    std::deque<Fault> m_numbered;
    std::deque<Fault> m_waiting;
};

} // namespace dnc::sandbox
