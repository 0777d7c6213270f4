// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "desk.h"

#include "lists.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journalretention.h"
#include "upload/journal/journalsalvage.h"
#include "upload/mirror/mirror.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace dnc::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The product creates the lock and looks whether the log is there without SQLite.
void placeFiles(const QString &folder, MemoryDisk &disk)
{
    (void)disk.open((folder + "/lock.sqlite"_L1).toStdString(), true);
    QFile log(folder + "/journal.sqlite-wal"_L1);
    Q_UNUSED(log.open(QFile::WriteOnly))
}

bool isRunning(UploadState state)
{
    return state == UploadState::Sending || state == UploadState::Waiting || state == UploadState::Pausing;
}

} // namespace

Desk::Desk(const DeskWorld &world)
    : m_world(world)
    , m_endpoint{.url = serviceUrl(),
                 .token = world.service.token(),
                 .account = accountId(),
                 .reserve = world.options.reserve}
{
    const EntryStore first = makeList(world.options, 1);
    for (quint32 i = 0; i < world.options.before && i < first.size(); ++i)
        world.service.addEarlier(std::string(first.at(i).identifier));
}

Desk::~Desk() = default;

bool Desk::isBusy() const
{
    return isLooking()
        || (m_uploader
            && (m_uploader->state() == UploadState::Sending || m_uploader->state() == UploadState::Pausing));
}

int Desk::requestsPerMinute() const
{
    return isLooking() ? m_looks->requestsPerMinute() : m_uploader->requestsPerMinute();
}

bool Desk::open()
{
    m_memory.phase = Phase::Opening;
    if (m_memory.isBehindJump)
        forgetPace();
    m_closes = false;
    placeFiles(m_world.folder, m_world.disk);
    auto journal = Journal::open(m_world.folder, m_world.journalOptions);
    m_memory.phase = journal ? Phase::Ready : Phase::Closed;
    if (!journal) {
        m_world.trace("cannot open: " + QByteArray::number(int(journal.error().kind)) + ' '
                      + journal.error().detail.toUtf8());
        if (journal.error().kind == JournalError::Kind::Damaged)
            m_world.fail("a sound journal is not called damaged");
        return false;
    }
    m_journal = std::make_unique<Journal>(std::move(*journal));
    m_uploader = std::make_unique<Uploader>(*m_journal, RetryPolicy(), m_world.environment);
    connect(m_uploader.get(), &Uploader::stateChanged, this, &Desk::onState);
    connect(m_uploader.get(), &Uploader::outcomeRecorded, this, &Desk::onOutcome);
    m_looks = std::make_unique<Looks>(m_world, m_memory, *m_journal);
    m_world.trace("open");
    m_world.opened();
    return true;
}

void Desk::salvage()
{
    m_world.disk.copyTo(m_world.folder);
    {
        const RealDisk real;
        const auto journal = Journal::open(m_world.folder, m_world.journalOptions);
        m_world.trace(journal ? "the damage is not seen"
                              : "the journal is damaged: " + QByteArray::number(int(journal.error().kind)));
        if (!journal && journal.error().kind == JournalError::Kind::Damaged
            && !salvageJournal(m_world.folder))
            m_world.fail("a damaged journal can be salvaged");
    }
    m_world.disk.takeFrom(m_world.folder);
    m_memory.isSalvaged = true;
    m_memory.canceled.clear();
    forgetPace();
}

void Desk::close()
{
    m_looks.reset();
    m_uploader.reset();
    m_journal.reset();
    m_memory.phase = Phase::Closed;
    m_world.trace("closed");
}

void Desk::abandon()
{
    if (m_uploader)
        m_uploader->disconnect(this);
    m_looks.reset();
    m_uploader.reset();
    m_journal.reset();
    m_memory.phase = Phase::Closed;
}

void Desk::addList()
{
    const bool isComparing = m_memory.task && m_memory.task->kind == LookTask::Kind::Compare;
    if (m_journal && !isComparing && m_lists < mostLists(m_world.options))
        addJob(m_world, m_memory, *m_journal, makeList(m_world.options, ++m_lists));
}

bool Desk::attend()
{
    if (!m_journal && !open())
        return true;
    if (isLooking() || isRunning(m_uploader->state()))
        return true;
    if (m_memory.task) {
        startLook();
        return true;
    }
    if (const auto stop = m_uploader->stop()) {
        settle(*stop);
        return true;
    }
    const std::optional<JobId> job = openJob();
    if (job)
        start(*job);
    return job.has_value();
}

std::optional<JobId> Desk::openJob() const
{
    const auto job = m_journal->openJob();
    return job && *job ? std::optional((**job).id) : std::nullopt;
}

void Desk::useWrongToken()
{
    m_endpoint.token = "wrong";
    goOnAsSet();
}

void Desk::useOtherAccount()
{
    if (isLooking()) // the command line takes the account of the job
        return;
    m_endpoint.account = u"other"_s;
    goOnAsSet();
}

void Desk::setReserve(int reserve)
{
    m_endpoint.reserve = reserve;
    goOnAsSet();
}

void Desk::goOnAsSet()
{
    if (!m_uploader)
        return;
    if (isLooking()) {
        m_looks->pause();
        if (!isLooking())
            m_looks->start(m_endpoint);
        return;
    }
    m_uploader->pause();
    const std::optional<JobId> job = openJob();
    if (job && !isRunning(m_uploader->state()))
        m_uploader->start(*job, m_endpoint);
}

void Desk::start(JobId job)
{
    m_endpoint.token = m_world.service.token();
    m_endpoint.account = accountId();
    m_world.trace("start job " + QByteArray::number(job));
    m_uploader->start(job, m_endpoint);
}

void Desk::settle(const Stop &stop)
{
    if (stop.question && (stop.kind == Stop::Kind::Question || m_world.chance.bounded(2) == 0))
        return answer(*stop.question);
    repair(stop);
    if (!m_uploader)
        return;
    m_world.trace("resume");
    m_uploader->resume(m_endpoint);
}

/// As a person who looks at the list.
void Desk::answer(const AnswerQuestion &question)
{
    const auto batch = m_journal->nextBatch(*m_uploader->job());
    if (!batch || !*batch || (**batch).id != question.batch) {
        m_uploader->resume(m_endpoint);
        return;
    }
    const bool areListed = std::ranges::all_of((**batch).identifiers, [this](const Identifier &identifier) {
        return m_world.service.list().has(identifier.value);
    });
    AnswerChoice choice = areListed ? AnswerChoice::Added : AnswerChoice::NotAdded;
    if (question.canSearchAll && m_world.chance.bounded(2) == 0)
        choice = AnswerChoice::SearchAll;
    m_memory.saidAdded = m_memory.saidAdded || choice == AnswerChoice::Added;
    if (choice == AnswerChoice::NotAdded)
        m_memory.saidNotAdded.insert(*m_uploader->job());
    m_world.trace("answer " + QByteArray::number(int(choice)));
    m_uploader->answer(choice, {u"person"_s, u"computer"_s});
}

void Desk::repair(const Stop &stop)
{
    m_endpoint.token = m_world.service.token();
    m_endpoint.account = accountId();
    if (stop.kind == Stop::Kind::ByAnswer && stop.verdict->cause == Cause::Forbidden)
        m_world.service.setForbidden(false);
    if (stop.kind != Stop::Kind::JournalFailed)
        return;
    m_world.disk.fault = MemoryDisk::Fault::None;
    if (std::exchange(m_world.disk.hasMoved, false) || stop.journal->kind == JournalError::Kind::Damaged)
        close();
}

void Desk::pause()
{
    if (isLooking())
        m_looks->pause();
    else if (m_uploader)
        m_uploader->pause();
}

void Desk::cancel()
{
    if (isLooking())
        m_looks->pause();
    else if (m_uploader)
        m_uploader->cancel();
}

void Desk::noteJump()
{
    if (!m_uploader || !m_uploader->job())
        forgetPace();
    m_memory.isBehindJump = true; // also what is on its way now is forgotten by the next start
}

void Desk::forgetPace()
{
    m_memory.isBehindJump = false;
    m_memory.forgottenRequests = m_world.service.requests().size();
    m_memory.heldUntil = {};
}

void Desk::logOut()
{
    if (!m_uploader)
        return;
    pause();
    m_closes = true;
    closeWhenPaused();
}

void Desk::closeWhenPaused()
{
    if (m_closes && m_uploader && !isBusy())
        close();
}

std::string Desk::anyIdentifier(quint32 which) const
{
    if (m_memory.screens.empty())
        return {};
    const Screen &screen = std::next(m_memory.screens.begin(), which % m_memory.screens.size())->second;
    return screen.identifiers[which / 8 % screen.identifiers.size()];
}

void Desk::erase(quint32 which)
{
    const std::string identifier = anyIdentifier(which);
    if (!m_journal || identifier.empty() || isBusy())
        return;
    const auto erased = forgetInMirrors(m_world.folder, {identifier}).and_then([&](bool) {
        return eraseIdentifier(*m_journal, {identifier});
    });
    m_world.trace(erased ? "erased " + QByteArray::number(erased->rows) : "not erased");
    if (erased && erased->rows > 0)
        m_memory.erased.insert(identifier);
}

void Desk::forgetOld()
{
    if (!m_journal || isLooking())
        return;
    const auto done = forgetRowsBefore(*m_journal, m_journal->now() + 1h);
    m_world.trace(done ? "forgot " + QByteArray::number(done->jobs) : "did not forget");
}

Phase Desk::phaseOf(UploadState state) const
{
    if (state == UploadState::Finished)
        return Phase::Finished;
    if (state == UploadState::Canceled)
        return Phase::Canceled;
    if (const auto wait = m_uploader->wait()) {
        constexpr std::array waits{Phase::WaitingForPace, Phase::WaitingAsOrdered, Phase::BackingOff,
                                   Phase::WaitingToLook};
        return waits[size_t(wait->kind)];
    }
    if (const auto stop = m_uploader->stop()) {
        constexpr std::array stops{Phase::PausedByPerson, Phase::PausedByAnswer, Phase::PausedByAnswer,
                                   Phase::JournalFailed,  Phase::Asking,         Phase::OtherAccount,
                                   Phase::JournalFailed};
        return stops[size_t(stop->kind)];
    }
    return m_memory.phase;
}

void Desk::onState(UploadState state)
{
    if (m_world.disk.isCrashed())
        return;
    m_memory.phase = phaseOf(state);
    m_memory.hasJournalFailed |= m_memory.phase == Phase::JournalFailed;
    m_world.trace(QByteArray(nameOf(m_memory.phase)) + " (" + QByteArray::number(int(state)) + ')');
    if (state == UploadState::Canceled)
        m_memory.canceled.insert(*m_uploader->job());
    const auto wait = m_uploader->wait();
    if (wait && wait->after && (wait->kind == WaitKind::RetryAfter || wait->after->retryAfter))
        m_memory.heldUntil =
            std::max(m_memory.heldUntil, m_world.trueTime() + wait->after->retryAfter.value_or(60s));
    m_world.reach(Point::Changed);
}

void Desk::onOutcome(const BatchOutcome &outcome)
{
    if (m_world.disk.isCrashed())
        return;
    const JobId job = *m_uploader->job();
    show(job, outcome.range.first, outcome.range.last, outcome.status);
    for (const quint32 position : outcome.found)
        show(job, position, position, EntryStatus::Confirmed);
    m_memory.screens[job].settled += outcome.settled;
    m_memory.phase = outcome.split ? Phase::Halved : outcome.reading ? Phase::Reading : Phase::Recorded;
    m_world.trace("batch " + QByteArray::number(outcome.number) + " is "
                  + QByteArray::number(int(outcome.status)) + (outcome.split ? ", split" : "")
                  + (outcome.reading ? ", open" : ""));
    m_world.reach(Point::Recorded);
}

void Desk::show(JobId job, quint32 first, quint32 last, EntryStatus status)
{
    std::vector<EntryStatus> &rows = m_memory.screens[job].rows;
    for (quint32 row = first; row <= last && row < rows.size(); ++row) {
        if (rows[row] == EntryStatus::Pending || rows[row] == EntryStatus::Unknown)
            rows[row] = status;
    }
}

} // namespace dnc::test
