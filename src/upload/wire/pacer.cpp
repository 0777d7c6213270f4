// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/pacer.h"

#include "upload/wire/endpoint.h"

#include <algorithm>

namespace dnc {

Pacer::Pacer(int reserve)
    : m_limit(accountRequestsPerMinute)
{
    setReserve(reserve);
}

void Pacer::setReserve(int reserve)
{
    m_reserve = std::clamp(reserve, 0, accountRequestsPerMinute - 1);
}

int Pacer::perMinute() const
{
    // With a limit that is lower than documented, the other programs get the same share, not the same number:
    // a limit below the reserve would mean that nothing is ever sent.
    return std::max(1, m_limit * (accountRequestsPerMinute - m_reserve) / accountRequestsPerMinute);
}

void Pacer::answered(Instant now, const RateHint &hint)
{
    // What was remembered may lie ahead.
    m_answers.insert(std::ranges::upper_bound(m_answers, now), now);
    while (m_answers.size() > size_t(accountRequestsPerMinute))
        m_answers.pop_front();
    if (hint.limit)
        m_limit = std::clamp(*hint.limit, 1, accountRequestsPerMinute);
    // If this program used up the quota by itself, its own log says to the millisecond when the next request
    // may be sent; the header says it in whole seconds, and as of the time at which the request arrived.
    if (hint.remaining == 0 && hint.reset && earliestWith(m_limit) + std::chrono::seconds(1) <= now)
        hold(now + *hint.reset);
}

void Pacer::remember(Instant now, std::chrono::milliseconds ago)
{
    answered(now - std::clamp<std::chrono::milliseconds>(ago, -straggle, window));
}

void Pacer::hold(Instant until)
{
    m_heldUntil = std::max(m_heldUntil, until);
}

Pacer::Instant Pacer::nextAllowed(Instant now) const
{
    return std::max({now, m_heldUntil, earliestWith(perMinute())});
}

Pacer::Instant Pacer::earliestWith(int limit) const
{
    const auto inWindow = size_t(limit);
    return m_answers.size() < inWindow ? Instant{} : m_answers[m_answers.size() - inWindow] + window;
}

} // namespace dnc
