// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/faultplan.h"

#include <algorithm>

namespace dnc::sandbox {

namespace {

Victim victimOf(const Fault &fault)
{
    const FaultTraits traits = faultTraits(fault.kind);
    if (traits.moment == Moment::Accept)
        return Victim::Connection;
    switch (traits.method) {
    case Method::Any:
        return Victim::Request;
    case Method::Get:
        return Victim::Get;
    case Method::Post:
        return Victim::Post;
    case Method::Delete:
        return Victim::Delete;
    }
    Q_UNREACHABLE();
}

bool isOfMethod(Victim victim)
{
    return victim == Victim::Get || victim == Victim::Post || victim == Victim::Delete;
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
    // The faults of one method do not keep others waiting, which wait for one another.
    const auto waiting = std::ranges::find_if(m_waiting, [&](const Fault &fault) {
        return isOfMethod(victim) ? victimOf(fault) == victim : !isOfMethod(victimOf(fault));
    });
    if (waiting == m_waiting.end() || victimOf(*waiting) != victim)
        return {};
    return use(m_waiting, waiting);
}

} // namespace dnc::sandbox
