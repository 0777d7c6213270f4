// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/faultplan.h"

#include <algorithm>

namespace dnc::sandbox {

void FaultPlan::add(const Fault &fault)
{
    (fault.first > 0 ? m_numbered : m_waiting).push_back(fault);
}

std::optional<Fault> FaultPlan::take(int request)
{
    const auto strikes = [request](const Fault &fault) {
        return request >= fault.first && (fault.times < 0 || request - fault.first < fault.times);
    };
    if (const auto found = std::ranges::find_if(m_numbered, strikes); found != m_numbered.end())
        return *found;
    if (m_waiting.empty())
        return {};
    const Fault fault = m_waiting.front();
    if (fault.times > 0 && --m_waiting.front().times == 0)
        m_waiting.pop_front();
    return fault;
}

} // namespace dnc::sandbox
