// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/proof/readback.h"

#include <algorithm>
#include <numeric>

namespace dnc {

namespace {

constexpr size_t enoughSamples = 3;
constexpr size_t mostDraws = 9;

/// First, middle and last, then those between them.
std::vector<quint32> drawSamples(quint32 count)
{
    std::vector<quint32> order;
    const auto draw = [&](quint32 index) {
        if (order.size() < mostDraws && std::ranges::find(order, index) == order.end())
            order.push_back(index);
    };
    draw(0);
    draw(count / 2);
    draw(count - 1);
    for (const quint32 eighths : {2U, 6U, 1U, 3U, 5U, 7U})
        draw(count * eighths / 8);
    for (quint32 index = 0; index < count && index < mostDraws; ++index) // those of a small batch
        draw(index);
    return order;
}

} // namespace

ReadBack::ReadBack(Mode mode, quint32 count, std::vector<std::chrono::milliseconds> delays,
                   std::optional<ServiceTime> since)
    : m_mode(mode)
    , m_delays(std::move(delays))
    , m_since(since)
    , m_order(mode == Mode::Sample ? drawSamples(count) : std::vector<quint32>(count))
{
    if (mode == Mode::All)
        std::iota(m_order.begin(), m_order.end(), 0U);
    m_isWholeBatch = m_order.size() == count;
}

std::optional<ReadBack::Step> ReadBack::next() const
{
    if (m_result != Result::Reading)
        return {};
    using namespace std::chrono_literals;
    return Step{m_order[m_place], m_tries == 0 ? 0ms : m_delays[m_tries - 1]};
}

bool ReadBack::take(const Lookup &lookup)
{
    switch (lookup.kind) {
    case Lookup::Kind::Failed:
        return false;
    case Lookup::Kind::Unusable:
        m_result = Result::Unusable;
        return false;
    case Lookup::Kind::Absent:
        if (m_tries < m_delays.size())
            ++m_tries;
        else if (m_mode == Mode::All)
            skip();
        else
            m_result = Result::NotListed;
        return false;
    case Lookup::Kind::Listed:
        break;
    }
    ++m_listed;
    const bool stands = m_mode == Mode::Sample && isOfTheRequest(lookup);
    m_samples += stands ? 1 : 0;
    skip();
    return !stands;
}

/// An absent one was looked for long enough for all that follow.
void ReadBack::skip()
{
    if (m_tries > 0 && m_mode == Mode::All)
        m_delays.clear();
    m_tries = 0;
    ++m_place;
    conclude();
}

void ReadBack::conclude()
{
    if (m_mode == Mode::Sample && m_samples == enoughSamples)
        m_result = Result::Sampled;
    else if (m_place < m_order.size())
        return;
    else if (m_isWholeBatch && m_listed == m_order.size())
        m_result = Result::AllListed; // which is proof, whoever added them
    else
        m_result = m_mode == Mode::All ? Result::SomeListed : Result::NotNew;
}

/// Services often leave the fraction of a second out, which makes a time look earlier than it was.
bool ReadBack::isOfTheRequest(const Lookup &lookup) const
{
    if (!m_since || !lookup.changed)
        return false;
    const auto second = std::chrono::floor<std::chrono::seconds>(*lookup.changed);
    const bool isWhole = second == *lookup.changed;
    return *lookup.changed >= (isWhole ? std::chrono::floor<std::chrono::seconds>(*m_since) : *m_since);
}

} // namespace dnc
