// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "looks.h"

#include "core/entry/listing.h"
#include "lists.h"
#include "upload/journal/journalconnection.h"

#include <algorithm>
#include <array>

namespace dnc::test {

using namespace std::chrono_literals;

namespace {

std::vector<std::pair<quint32, WallTime>> verifiedRows(Journal &journal, JobId job)
{
    std::vector<std::pair<quint32, WallTime>> rows;
    sqlite::Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT position, time FROM verified WHERE job=?",
        [&](const sqlite::Row &row) { rows.emplace_back(quint32(row.integer(0)), restored(row.integer(1))); },
        job);
    return rows;
}

} // namespace

Looks::Looks(const DeskWorld &world, Memory &memory, Journal &journal)
    : m_world(world)
    , m_memory(memory)
    , m_journal(journal)
    , m_runner(journal, RetryPolicy(), world.environment)
{
    connect(&m_runner, &ListRunner::progressed, this, &Looks::onProgress);
    connect(&m_runner, &ListRunner::ended, this, &Looks::onEnded);
}

void Looks::start(const Endpoint &endpoint)
{
    m_endpoint = endpoint;
    m_stop.reset();
    m_started = m_world.trueTime();
    if (const auto begun = begin(); !begun)
        m_stop = Stop{.kind = Stop::Kind::JournalFailed, .journal = begun.error()};
}

Result<void, JournalError> Looks::begin()
{
    forget();
    auto mirror = Mirror::open(m_world.folder, serviceName(m_endpoint.url), m_endpoint.account,
                               *m_world.environment.random);
    if (!mirror)
        return unexpected(mirror.error());
    m_mirror.emplace(std::move(*mirror));
    const LookTask &task = *m_memory.task;
    if (task.kind == LookTask::Kind::Compare) {
        m_list = makeList(m_world.options, task.list);
        m_wanted.clear();
        std::vector<Identifier> identifiers;
        for (quint32 i = 0; i < m_list.size(); ++i) {
            if (!isSendable(m_list.statusAt(i)))
                continue;
            m_wanted.push_back(i);
            identifiers.push_back({IdentifierType::Email, std::string(m_list.at(i).identifier)});
        }
        m_look =
            std::make_unique<ListLook>(*m_mirror, std::move(identifiers),
                                       ListLook::Options{.wallClock = [this] { return m_journal.now(); }});
        run(*m_look, 0);
        return {};
    }
    if (task.kind == LookTask::Kind::Verify) {
        m_memory.verified.insert(task.job);
        auto check = Verification::begin(m_journal, *m_mirror, task.job,
                                         task.isWhole ? std::optional(Verification::Sample())
                                                      : std::optional<Verification::Sample>(),
                                         RetryPolicy().lookupDelays);
        if (!check)
            return unexpected(check.error());
        m_check.emplace(std::move(*check));
        run(m_check->work(), task.job);
        return {};
    }
    return m_journal.job(task.job)
        .and_then([&](const Job &job) { return UndoPreview::begin(m_journal, *m_mirror, job); })
        .map([&](UndoPreview &&preview) {
            m_preview.emplace(std::move(preview));
            run(m_preview->work(), task.job);
        });
}

void Looks::run(ListWork &work, JobId job)
{
    m_runner.start(work, {.endpoint = serviceUrl(), .account = accountId()}, job, m_endpoint);
}

Phase Looks::phase() const
{
    switch (m_memory.task->kind) {
    case LookTask::Kind::Compare:
        return Phase::Comparing;
    case LookTask::Kind::Verify:
        return Phase::Verifying;
    case LookTask::Kind::Undo:
        break;
    }
    if (!m_removal)
        return Phase::Previewing;
    return m_world.service.sent() == AttemptKind::Removal ? Phase::Removing : Phase::ReadingToRemove;
}

void Looks::onProgress()
{
    if (m_world.disk.isCrashed())
        return;
    if (m_memory.task->kind == LookTask::Kind::Verify)
        lookAtVerified();
    m_memory.phase = phase();
    if (const auto wait = m_runner.wait()) {
        constexpr std::array waits{Phase::WaitingForPace, Phase::WaitingAsOrdered, Phase::BackingOff,
                                   Phase::WaitingToLook};
        m_memory.phase = waits[size_t(wait->kind)];
        if (wait->after && (wait->kind == WaitKind::RetryAfter || wait->after->retryAfter))
            m_memory.heldUntil =
                std::max(m_memory.heldUntil, m_world.trueTime() + wait->after->retryAfter.value_or(60s));
    }
    m_world.trace(QByteArray("the look goes on: ") + nameOf(m_memory.phase));
    m_world.reach(Point::Recorded);
}

void Looks::onEnded()
{
    if (m_world.disk.isCrashed())
        return;
    m_stop = m_runner.stop();
    if (!m_stop) {
        if (const auto concluded = conclude(); !concluded)
            m_stop = Stop{.kind = Stop::Kind::JournalFailed, .journal = concluded.error()};
    }
    if (m_world.disk.isCrashed() || isRunning())
        return;
    forget();
    m_memory.phase = m_stop ? Phase::LookStopped : Phase::Ready;
    m_world.trace(m_stop ? "the look stops for " + QByteArray::number(int(m_stop->kind))
                         : "the look is done");
    m_world.reach(Point::Changed);
}

/// The file of the mirror is open no longer than it is used.
void Looks::forget()
{
    m_look.reset();
    m_check.reset();
    m_preview.reset();
    m_removal.reset();
    m_mirror.reset();
}

Result<void, JournalError> Looks::conclude()
{
    switch (m_memory.task->kind) {
    case LookTask::Kind::Compare:
        return concludeCompare();
    case LookTask::Kind::Verify:
        return concludeVerify();
    case LookTask::Kind::Undo:
        break;
    }
    if (!m_removal)
        return concludePreview();
    m_memory.task.reset();
    return {};
}

Result<void, JournalError> Looks::concludeCompare()
{
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        const auto &found = m_look->found()[i];
        if (!found)
            continue;
        const std::string identifier(m_list.at(m_wanted[i]).identifier);
        if (found->isAsSent && !m_world.service.list().shownAsSent(identifier))
            m_world.fail("listed is said of who was read from the list");
        m_list.setStatus(m_wanted[i], found->isAsSent ? EntryStatus::Listed : EntryStatus::Valid,
                         encodeListing(*found));
    }
    m_memory.task.reset();
    addJob(m_world, m_memory, m_journal, m_list, m_look->started());
    return {};
}

Result<void, JournalError> Looks::concludeVerify()
{
    const JobId job = m_memory.task->job;
    lookAtVerified();
    const auto outcome = m_check->conclude();
    if (!outcome)
        return unexpected(outcome.error());
    return m_journal.job(job).and_then([&](const Job &now) {
        return m_journal.load(job).map([&](const JobEntries &rows) {
            m_world.trace("verified " + QByteArray::number(outcome->verified) + ", missing "
                          + QByteArray::number(outcome->missing));
            Screen &screen = m_memory.screens[job];
            lookAtMissing(screen, rows, job);
            showJob(screen, now, rows);
            m_memory.verifying.erase(job);
            m_memory.task.reset();
        });
    });
}

Result<void, JournalError> Looks::concludePreview()
{
    const JobId job = m_memory.task->job;
    UndoPlan plan = planUndo(m_preview->items(), m_memory.task->isWhole);
    if (auto kept = recordKept(m_journal, job, plan.toKeep); !kept)
        return kept;
    m_world.trace("to remove: " + QByteArray::number(qsizetype(plan.toRemove.size())));
    m_removal = std::make_unique<RemovalWork>(m_journal, job, std::move(plan.toRemove));
    run(*m_removal, job);
    return {};
}

/// What the journal calls verified since it was looked at last must have been shown during this task, or one
/// for the same rows whose end nobody saw.
void Looks::lookAtVerified()
{
    const LookTask &task = *m_memory.task;
    if (m_memory.isSalvaged)
        return;
    const std::vector<std::string> &identifiers = m_memory.screens[task.job].identifiers;
    for (const auto &[row, time] : verifiedRows(m_journal, task.job)) {
        WallTime &known = m_memory.proofs[{task.job, row}];
        if (std::exchange(known, time) == time || row >= identifiers.size())
            continue;
        const auto shown = m_world.service.list().shownAsSent(identifiers[row]);
        if (!shown || *shown < m_memory.verifying.at(task.job))
            m_world.fail("verified is said of who was on the list: row " + QByteArray::number(row)
                         + " of job " + QByteArray::number(task.job));
    }
}

/// Whoever was on the list all the time is not missing, and what the upload removed itself is not either.
void Looks::lookAtMissing(const Screen &before, const JobEntries &now, JobId job)
{
    for (quint32 row = 0; row < now.entries.size() && row < before.rows.size(); ++row) {
        if (before.rows[row] != EntryStatus::Confirmed || now.entries.statusAt(row) != EntryStatus::Unknown)
            continue;
        const Listing *listing = m_world.service.list().find(before.identifiers[row]);
        if (listing != nullptr && listing->added + m_world.options.visibility < m_started)
            m_world.fail("missing is said of who is not on the list: row " + QByteArray::number(row)
                         + " of job " + QByteArray::number(job));
        if (now.deliveries[row].removal == Removal::Removed)
            m_world.fail("missing is not said of what the upload removed: row " + QByteArray::number(row)
                         + " of job " + QByteArray::number(job));
    }
}

} // namespace dnc::test
