// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ratewindow.h"

#include <algorithm>

namespace dnc::sandbox {

bool RateWindow::admit(Time now)
{
    if (m_limit <= 0)
        return true;
    if (remaining(now) == 0)
        return false;
    m_times.push_back(now);
    return true;
}

int RateWindow::remaining(Time now)
{
    forgetBefore(now);
    return std::max(0, m_limit - static_cast<int>(m_times.size()));
}

std::chrono::seconds RateWindow::untilNext(Time now)
{
    forgetBefore(now);
    if (m_times.empty())
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(m_times.front() + m_length - now);
}

void RateWindow::forgetBefore(Time now)
{
    while (!m_times.empty() && now - m_times.front() >= m_length)
        m_times.pop_front();
}

} // namespace dnc::sandbox
