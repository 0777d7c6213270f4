// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/fault.h"

#include <deque>

namespace dnc::sandbox {

/// Which fault strikes which request. Those with a request number of their own go first; the others wait in
/// line, so that `500` and `503` together spoil the next request and the one after it.
class FaultPlan {
public:
    void add(const Fault &fault);
    /// To be asked once a request, in order of their numbers, from 1.
    [[nodiscard]] std::optional<Fault> take(int request);

private:
    std::deque<Fault> m_numbered;
    std::deque<Fault> m_waiting;
};

} // namespace dnc::sandbox
