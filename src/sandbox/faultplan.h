// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/fault.h"

#include <deque>

namespace dnc::sandbox {

/// What a fault applies to: a new connection, a request on one, or one whose method is known to be the right
/// one.
enum class Victim { Connection, Request, Get, Post, Delete };

/// Assigns faults to requests. Those with a request number of their own take precedence; the others queue, so
/// that `500` and `503` together spoil the next request and the one after it.
class FaultPlan {
public:
    void add(const Fault &fault);
    /// Call it once per request, in order of their numbers, from 1; and before that once per connection, with
    /// the number that its first request would have. A connection with a fault uses up one of the fault's
    /// times, but no number. Once the method of a request is known, and nothing was taken for its number,
    /// call it again with the Victim of that method.
    [[nodiscard]] std::optional<Fault> take(int request, Victim victim = Victim::Request);

private:
    std::deque<Fault> m_numbered;
    std::deque<Fault> m_waiting;
};

} // namespace dnc::sandbox
