// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "lists.h"
#include "oracles.h"
#include "views.h"
#include "world.h"

#include <algorithm>
#include <span>

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
    for (const auto &table : {oracles(), lookOracles()}) {
        for (const Oracle &oracle : table) {
            const bool isDue = oracle.holdsAfterDamage || !m_desk->memory().isSalvaged;
            const QByteArray wrong = isDue ? oracle.look(*evidence) : QByteArray();
            if (!wrong.isEmpty())
                return fail(QByteArray(oracle.name) + ": " + wrong);
        }
    }
    if (isAfterRestart) {
        reloadScreens(*evidence);
        m_desk->memory().hasJournalFailed = false;
    }
}

void World::lookAtViews()
{
    if (!m_desk->isOpen() || m_desk->isBusy() || !m_played.broken.isEmpty())
        return;
    const auto evidence = gather(m_desk->journal(), m_desk->memory(), *m_service);
    if (!evidence)
        return;
    for (const JobEvidence &job : evidence->jobs) {
        const QByteArray difference = differenceOfViews(job, m_folder);
        if (!difference.isEmpty())
            return fail("all views agree: job " + QByteArray::number(job.job.id) + ", " + difference);
    }
}

/// What the window shows after a restart comes from the journal.
void World::reloadScreens(const Evidence &evidence)
{
    for (const JobEvidence &job : evidence.jobs) {
        if (job.job.isForgotten)
            continue;
        Screen &screen = m_desk->memory().screens[job.job.id];
        showJob(screen, job.job, job.rows);
    }
}

void World::lookAtSent()
{
    Uploader *uploader = m_desk->uploader();
    if (uploader == nullptr)
        return fail("only a running program sends");
    const bool isLook = m_desk->isLooking();
    if (!isLook && m_desk->memory().canceled.contains(uploader->job().value_or(0)))
        fail("nothing leaves after a cancel");
    if (trueTime() + tolerance < m_desk->memory().heldUntil)
        fail("an ordered wait is kept");
    m_desk->memory().phase = isLook                ? m_desk->looks().phase()
        : m_service->sent() == AttemptKind::Search ? Phase::Searching
                                                   : Phase::Claimed;
    const int perMinute = m_desk->requestsPerMinute();
    m_allowances.push_back({trueTime(), perMinute});
    const Moment perRequest = 60'000ms / perMinute;
    m_budget += perRequest + 20s + 2 * m_story.options.latency;
    trace("request");
}

void World::lookAtArrived()
{
    const Moment now = trueTime();
    while (m_allowances.size() > 1 && m_allowances.front().time + window + m_story.options.latency < now)
        m_allowances.pop_front();
    const int allowed = std::ranges::max(m_allowances, {}, &Allowance::perMinute).perMinute;
    const auto requests = std::span(m_service->requests()).subspan(m_desk->memory().forgottenRequests);
    const auto first = std::ranges::lower_bound(requests, now - window + tolerance, {}, &Request::arrived);
    // One that slept with the computer on its way, and whose program was killed, may arrive at any time.
    const auto recent = std::count_if(first, requests.end(), [](const Request &request) {
        return !request.isOrphan || request.arrived - request.sent < 10s;
    });
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
        m_desk->memory().forgottenRequests = requests.size();
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
