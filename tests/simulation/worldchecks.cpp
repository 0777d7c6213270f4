// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "oracles.h"
#include "world.h"

#include <algorithm>

// What must hold while a story is played, besides what oracles.cpp looks at.

namespace dnc::test {

using namespace std::chrono_literals;

namespace {

constexpr Moment window = 60s;
constexpr Moment tolerance = 200ms; ///< a clock that drifts measures a quarter of an hour no better

bool isOnDisk(const MemoryDisk &disk, const QByteArray &text)
{
    return std::ranges::any_of(disk.files(),
                               [&](const auto &file) { return file.second->content.contains(text); });
}

} // namespace

void World::fail(const QByteArray &promise)
{
    if (m_played.broken.isEmpty())
        m_played.broken = promise;
    trace("BROKEN: " + promise);
}

void World::trace(const QByteArray &line)
{
    if (m_traces)
        m_played.trace += QByteArray::number(double(trueTime().count()) / 1000, 'f', 3).rightJustified(12)
            + "  " + line + '\n';
}

void World::look(bool isAfterRestart, bool isAtEnd)
{
    if (!m_desk->isOpen() || m_desk->isBusy())
        return;
    auto evidence = gather(m_desk->journal(), m_desk->memory(), *m_service);
    if (!evidence) {
        if (isAtEnd)
            fail("the journal can be read");
        return;
    }
    evidence->isAfterRestart = isAfterRestart;
    evidence->isAtEnd = isAtEnd;
    for (const Oracle &oracle : oracles()) {
        const QByteArray wrong = oracle.look(*evidence);
        if (!wrong.isEmpty())
            return fail(QByteArray(oracle.name) + ": " + wrong);
    }
    if (isAfterRestart)
        reloadScreens(*evidence);
}

/// What the window shows after a restart comes from the journal.
void World::reloadScreens(const Evidence &evidence)
{
    for (const JobEvidence &job : evidence.jobs) {
        if (job.job.isForgotten)
            continue;
        Screen &screen = m_desk->memory().screens[job.job.id];
        const bool isNew = screen.identifiers.empty();
        screen.settled = job.job.counts[EntryStatus::Confirmed] + job.job.counts[EntryStatus::Rejected];
        screen.rows.clear();
        for (quint32 row = 0; row < job.rows.entries.size(); ++row) {
            screen.rows.push_back(job.rows.entries.statusAt(row));
            if (isNew)
                screen.identifiers.emplace_back(job.rows.entries.at(row).identifier);
        }
    }
}

void World::lookAtSent()
{
    Uploader *uploader = m_desk->uploader();
    if (uploader == nullptr)
        return fail("only a running program sends");
    if (m_desk->memory().canceled.contains(uploader->job().value_or(0)))
        fail("nothing leaves after a cancel");
    if (trueTime() + tolerance < m_desk->memory().heldUntil)
        fail("an ordered wait is kept");
    m_desk->memory().phase = m_service->isSearched() ? Phase::Searching : Phase::Claimed;
    m_allowances.push_back({trueTime(), uploader->requestsPerMinute()});
    const Moment perRequest = 60'000ms / uploader->requestsPerMinute();
    m_budget += perRequest + 20s + 2 * m_story.options.latency;
    trace("request");
}

void World::lookAtArrived()
{
    const Moment now = trueTime();
    while (m_allowances.size() > 1 && m_allowances.front().time + window + m_story.options.latency < now)
        m_allowances.pop_front();
    const int allowed = std::ranges::max(m_allowances, {}, &Allowance::perMinute).perMinute;
    const Moment since = std::max(now - window + tolerance, m_desk->memory().paceSince);
    const auto &requests = m_service->requests();
    const auto first = std::ranges::lower_bound(requests, since, {}, &Request::arrived);
    const auto recent = requests.end() - first;
    trace("arrived");
    if (recent > allowed)
        fail("never over the limit: " + QByteArray::number(qint64(recent)) + " requests in a minute, allowed "
             + QByteArray::number(allowed));
}

/// A request that slept with the computer and whose program was killed may have arrived at any time.
void World::forgetDelayedRequest()
{
    const auto &requests = m_service->requests();
    if (!requests.empty() && !m_allowances.empty()
        && requests.back().arrived > m_allowances.back().time + window)
        m_desk->memory().paceSince = std::max(m_desk->memory().paceSince, requests.back().arrived + 1ms);
}

void World::lookAtDisk()
{
    if (isOnDisk(m_disk, "of-nobody"))
        fail("no token is on the disk");
}

void World::lookAtErased()
{
    if (m_disk.isCrashed() || m_desk->isOpen() || m_disk.fault != MemoryDisk::Fault::None)
        return;
    for (const std::string &identifier : m_desk->memory().erased) {
        if (isOnDisk(m_disk, QByteArray::fromStdString(identifier)))
            fail("who was erased is not on the disk");
    }
}

void World::lookAtTime()
{
    const Moment took = trueTime() - m_healedAt;
    if (took > 2min + m_budget + m_budget / 5)
        fail("a job ends in time: " + QByteArray::number(qint64(took.count())) + " ms of "
             + QByteArray::number(qint64(m_budget.count())));
}

} // namespace dnc::test
