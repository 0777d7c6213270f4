// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/uploader.h"

#include "core/result.h"
#include "upload/wire/answerheaders.h"
#include "upload/wire/httpclient.h"
#include "upload/wire/protocol.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace dnc {

namespace {

constexpr std::chrono::milliseconds longestJitter = 5s;
constexpr std::chrono::milliseconds firstTry = 1min; // after a pause that nobody asked for
constexpr std::chrono::milliseconds laterTries = 5min;
constexpr std::chrono::milliseconds timerStep = 1s; // a timer stands still while the computer sleeps

std::chrono::milliseconds randomUpTo(std::chrono::milliseconds limit)
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(limit.count()) + 1));
}

/// Full jitter: anywhere between the shortest pause and one that doubles with each failure.
std::chrono::milliseconds backoff(const RetryPolicy &retryPolicy, int failures)
{
    const auto ceiling =
        std::min(retryPolicy.longestBackoff, retryPolicy.shortestBackoff * (1 << std::min(failures, 10)));
    return retryPolicy.shortestBackoff + randomUpTo(ceiling - retryPolicy.shortestBackoff);
}

QByteArray encodeBatch(const ClaimedBatch &batch, bool pauseActiveProspects)
{
    std::vector<WireItem> items;
    items.reserve(batch.identifiers.size());
    for (size_t i = 0; i < batch.identifiers.size(); ++i)
        items.push_back({batch.identifiers[i].value, wireName(batch.identifiers[i].type), batch.names[i]});
    return encode(items, pauseActiveProspects);
}

Pacer restorePacer(const Pace &pace, int reserve, Pacer::Instant now)
{
    Pacer pacer(reserve);
    const WallTime wall = wallNow();
    for (const WallTime answer : pace.answers)
        pacer.remember(now, wall - answer);
    if (pace.heldUntil)
        pacer.hold(now + std::min<std::chrono::milliseconds>(*pace.heldUntil - wall, 15min));
    return pacer;
}

bool healsByItself(const Stop &stop)
{
    if (stop.kind == Stop::Kind::JournalFailed)
        return stop.journal->kind == JournalError::Kind::DiskFull;
    return stop.kind == Stop::Kind::ByAnswer && stop.verdict->next == NextStep::Retry;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stop)
};

} // namespace

Explanation explain(const Stop &stop)
{
    switch (stop.kind) {
    case Stop::Kind::ByPerson:
        return {.what = Words::tr("The upload is paused."),
                .effect = Words::tr("What was confirmed stays confirmed; the rest is pending."),
                .advice = Words::tr("Resume when you like.")};
    case Stop::Kind::ByAnswer:
        return explain(*stop.verdict);
    case Stop::Kind::EverythingRefused:
        return {.what = Words::tr("Alta refused every identifier that was tried, at both ends of a batch."),
                .effect = Words::tr("The refused identifiers were not added. The rest is pending."),
                .advice = Words::tr(
                    "Alta may have changed what it accepts. Look at its words in the list, then resume or "
                    "give the upload up.")};
    case Stop::Kind::JournalFailed:
        return {.what = describe(*stop.journal),
                .effect = Words::tr(
                    "Nothing is sent that cannot be written down. What was confirmed stays confirmed."),
                .advice = Words::tr("Resume when the cause is gone.")};
    case Stop::Kind::OtherAccount:
        return {.what = Words::tr(
                    "This upload belongs to another Alta address or account than the one in the settings."),
                .effect = Words::tr("Nothing was sent. What is left stays pending."),
                .advice = Words::tr("Set the address and the account ID it was begun with, then resume.")};
    }
    Q_UNREACHABLE();
}

Uploader::Uploader(Journal &journal, const RetryPolicy &retryPolicy, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_retryPolicy(retryPolicy)
    , m_http(new HttpClient(retryPolicy, this))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(
        Qt::PreciseTimer); // a coarse one may fire early, and the service would see one request too many
    connect(&m_timer, &QTimer::timeout, this, &Uploader::onTimer);
    connect(m_http, &HttpClient::answered, this, &Uploader::onReply);
}

Uploader::~Uploader() = default;

Pacer::Instant Uploader::now() const
{
    return m_clock();
}

std::optional<Wait> Uploader::wait() const
{
    std::optional<Wait> wait = m_wait;
    if (wait)
        wait->left = untilWake();
    return wait;
}

std::optional<std::chrono::milliseconds> Uploader::nextTry() const
{
    if (m_state != UploadState::Paused || !m_timer.isActive())
        return {};
    return untilWake();
}

std::chrono::milliseconds Uploader::untilWake() const
{
    return std::max(m_wake - now(), Pacer::Instant(0));
}

void Uploader::wakeIn(std::chrono::milliseconds duration)
{
    m_wake = now() + duration;
    m_timer.start(std::clamp<std::chrono::milliseconds>(duration, 0ms, timerStep));
}

int Uploader::requestsPerMinute() const
{
    return m_pacer ? m_pacer->perMinute() : accountRequestsPerMinute;
}

bool Uploader::isRunning() const
{
    return m_state == UploadState::Sending || m_state == UploadState::Waiting
        || m_state == UploadState::Pausing;
}

void Uploader::start(JobId id, const Endpoint &endpoint)
{
    if (isRunning())
        return;
    if (std::exchange(m_job, id) != id)
        m_unrecorded.reset();
    m_endpoint = endpoint;
    m_failures = 0;
    m_cancelWanted = false;
    const auto job =
        m_journal.completeAccount(id, endpoint.account).and_then([&](bool) { return m_journal.job(id); });
    if (!job)
        return halt({.kind = Stop::Kind::JournalFailed, .journal = job.error()});
    m_draft = job->draft;
    const Result<Pace, JournalError> pace = m_journal.pace(*m_draft);
    if (!pace)
        return halt({.kind = Stop::Kind::JournalFailed, .journal = pace.error()});
    m_pacer = restorePacer(*pace, endpoint.reserve, now());
    go();
}

void Uploader::resume(const std::optional<Endpoint> &endpoint)
{
    if (m_state != UploadState::Paused || !m_job)
        return;
    if (!m_pacer || endpoint)
        return start(*m_job, endpoint.value_or(m_endpoint));
    m_failures = 0;
    go();
}

void Uploader::go()
{
    m_pauseWanted = false;
    m_cancelWanted = false;
    if (m_draft->endpoint.host() != m_endpoint.url.host() || m_draft->account != m_endpoint.account)
        return halt({.kind = Stop::Kind::OtherAccount});
    // Whoever goes on with such a job was asked before, in this process or in one before it.
    const Result<bool, JournalError> refused = m_journal.refusesAll(*m_job);
    if (!refused)
        return halt({.kind = Stop::Kind::JournalFailed, .journal = refused.error()});
    m_refusalAccepted = *refused;
    waitFor(0ms, WaitKind::Pace);
}

void Uploader::onTimer()
{
    if (const std::chrono::milliseconds left = untilWake(); left > 0ms)
        m_timer.start(std::min(left, timerStep));
    else if (m_state == UploadState::Paused && !m_cancelWanted)
        go(); // m_failures stays, so that one more failure pauses again
    else
        step();
}

void Uploader::pause()
{
    if (m_state == UploadState::Sending) {
        m_pauseWanted = true;
        setState(UploadState::Pausing);
    } else if (m_state == UploadState::Waiting) {
        halt({.kind = Stop::Kind::ByPerson});
    } else if (m_state == UploadState::Paused) {
        m_timer.stop();
        m_cancelWanted = false;
    }
}

void Uploader::cancel()
{
    if (m_state == UploadState::Idle || m_state == UploadState::Finished || m_state == UploadState::Cancelled)
        return;
    m_cancelWanted = true;
    if (m_state == UploadState::Sending || m_state == UploadState::Pausing)
        setState(UploadState::Pausing);
    else if (m_unrecorded)
        wakeIn(0ms); // its outcome first, and nothing is emitted but stateChanged() from in here
    else
        giveUp();
}

void Uploader::setState(UploadState state)
{
    if (state != UploadState::Waiting)
        m_wait.reset();
    if (state != UploadState::Paused)
        m_stop.reset();
    if (state != UploadState::Waiting && state != UploadState::Paused)
        m_timer.stop();
    if (m_state == state && state != UploadState::Waiting && state != UploadState::Paused)
        return;
    m_state = state;
    emit stateChanged(state);
}

void Uploader::step()
{
    if (m_unrecorded && !record())
        return;
    if (m_cancelWanted)
        return giveUp();
    if (m_pauseWanted)
        return halt({.kind = Stop::Kind::ByPerson});
    const Result<std::optional<ClaimedBatch>, JournalError> batch = m_journal.nextBatch(*m_job);
    if (!batch)
        return halt({.kind = Stop::Kind::JournalFailed, .journal = batch.error()});
    if (!*batch)
        return setState(UploadState::Finished);
    const Pacer::Instant earliest = m_pacer->nextAllowed(now());
    if (earliest > now())
        return waitFor(earliest - now(),
                       m_pacer->heldUntil() >= earliest ? WaitKind::RetryAfter : WaitKind::Pace);
    send(**batch);
}

void Uploader::send(const ClaimedBatch &batch)
{
    const QByteArray body = encodeBatch(batch, m_draft->pauseActiveProspects);
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Result<AttemptId, JournalError> attempt =
        m_journal.begin(batch, QCryptographicHash::hash(body, QCryptographicHash::Sha256), requestId);
    if (!attempt)
        return halt({.kind = Stop::Kind::JournalFailed, .journal = attempt.error()});
    m_attempt = *attempt;
    setState(UploadState::Sending);
    m_http->postOptOuts(m_endpoint, body, requestId);
}

void Uploader::onReply(const Reply &reply)
{
    m_pacer->answered(now(), readRateHint(reply));
    m_unrecorded = judge(reply);
    step();
}

bool Uploader::record()
{
    const Verdict verdict = *m_unrecorded;
    const Result<BatchOutcome, JournalError> settled = m_journal.recordOutcome(m_attempt, verdict);
    if (!settled) {
        // The verdict is kept, so that resuming writes it down before anything else is sent.
        halt({.kind = Stop::Kind::JournalFailed, .journal = settled.error()});
        return false;
    }
    m_unrecorded.reset();
    emit this->settled(*settled);
    return mayGoOn(verdict);
}

bool Uploader::mayGoOn(const Verdict &verdict)
{
    switch (verdict.next) {
    case NextStep::Proceed:
        m_failures = 0;
        m_pauses = 0;
        return !stopsForRefusals(verdict);
    case NextStep::Wait:
        return !waitsAsTold(verdict);
    case NextStep::Retry:
        if (m_cancelWanted || m_pauseWanted)
            return true;
        if (++m_failures > m_retryPolicy.retries)
            halt({.kind = Stop::Kind::ByAnswer, .verdict = verdict});
        else
            waitFor(std::max(backoff(m_retryPolicy, m_failures), verdict.retryAfter.value_or(0ms)),
                    WaitKind::Backoff, verdict);
        return false;
    case NextStep::Stop:
        if (m_cancelWanted)
            return true;
        halt({.kind = Stop::Kind::ByAnswer, .verdict = verdict});
        return false;
    }
    Q_UNREACHABLE();
}

bool Uploader::stopsForRefusals(const Verdict &verdict)
{
    if (verdict.outcome != Outcome::Rejected || m_refusalAccepted || m_cancelWanted)
        return false;
    const Result<bool, JournalError> all = m_journal.refusesAll(*m_job);
    if (!all)
        halt({.kind = Stop::Kind::JournalFailed, .journal = all.error()});
    else if (*all)
        halt({.kind = Stop::Kind::EverythingRefused});
    return !all || *all;
}

bool Uploader::waitsAsTold(const Verdict &verdict)
{
    const std::chrono::milliseconds told = verdict.retryAfter.value_or(m_retryPolicy.defaultRetryAfter);
    const std::chrono::milliseconds wait = told + randomUpTo(std::min(longestJitter, told / 10));
    m_pacer->hold(now() + wait);
    const Result<void, JournalError> held = m_journal.holdUntil(*m_draft, wallNow() + wait);
    if (!held) {
        halt({.kind = Stop::Kind::JournalFailed, .journal = held.error()});
        return true;
    }
    if (m_cancelWanted || m_pauseWanted)
        return false;
    waitFor(wait, WaitKind::RetryAfter, verdict);
    return true;
}

void Uploader::waitFor(std::chrono::milliseconds duration, WaitKind kind, const std::optional<Verdict> &after)
{
    wakeIn(duration);
    m_wait = Wait{.kind = kind, .left = duration, .after = after};
    setState(UploadState::Waiting);
}

void Uploader::halt(const Stop &stop)
{
    m_timer.stop();
    if (m_cancelWanted)
        wakeIn(m_retryPolicy.cancelRetryDelay);
    else if (healsByItself(stop))
        wakeIn(m_pauses++ == 0 ? firstTry : laterTries);
    m_stop = stop;
    setState(UploadState::Paused);
}

void Uploader::giveUp()
{
    const Result<void, JournalError> cancelled = m_journal.cancel(*m_job);
    if (!cancelled)
        return halt({.kind = Stop::Kind::JournalFailed, .journal = cancelled.error()});
    m_cancelWanted = false;
    setState(UploadState::Cancelled);
}

} // namespace dnc
