// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/faultplan.h"

#include <algorithm>

namespace dnc::sandbox {

namespace {

Victim victimOf(const Fault &fault)
{
    return faultTraits(fault.kind).moment == Moment::Accept ? Victim::Connection : Victim::Request;
}

Fault use(std::deque<Fault> &faults, std::deque<Fault>::iterator which)
{
    const Fault fault = *which;
    if (fault.times > 0 && --which->times == 0)
        faults.erase(which);
    return fault;
}

} // namespace

void FaultPlan::add(const Fault &fault)
{
    (fault.first > 0 ? m_numbered : m_waiting).push_back(fault);
}

std::optional<Fault> FaultPlan::take(int request, Victim victim)
{
    const auto strikes = [&](const Fault &fault) {
        const bool lasts =
            victim == Victim::Connection || fault.times < 0 || request - fault.first < fault.times;
        return victimOf(fault) == victim && request >= fault.first && lasts;
    };
    const auto numbered = std::ranges::find_if(m_numbered, strikes);
    if (numbered != m_numbered.end())
        return victim == Victim::Connection ? use(m_numbered, numbered) : *numbered;
    if (m_waiting.empty() || victimOf(m_waiting.front()) != victim)
        return {};
    return use(m_waiting, m_waiting.begin());
}

} // namespace dnc::sandbox
