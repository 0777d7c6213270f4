// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/fault.h"

#include <deque>

namespace dnc::sandbox {

/// What a fault strikes: a connection that was just made, or a request on one.
enum class Victim { Connection, Request };

/// Which fault strikes which request. Those with a request number of their own go first; the others wait in
/// line, so that `500` and `503` together spoil the next request and the one after it.
class FaultPlan {
public:
    void add(const Fault &fault);
    /// To be asked once a request, in order of their numbers, from 1; and before that once a connection, with
    /// the number that its first request would have. A connection that is struck uses up one of the fault's
    /// times, but no number.
    [[nodiscard]] std::optional<Fault> take(int request, Victim victim = Victim::Request);

private:
    std::deque<Fault> m_numbered;
    std::deque<Fault> m_waiting;
};

} // namespace dnc::sandbox
