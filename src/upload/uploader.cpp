// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/uploader.h"

#include "core/result.h"
#include "upload/accountpace.h"
#include "upload/journal/journalclaims.h"
#include "upload/uploadevents.h"
#include "upload/waketimer.h"
#include "upload/wire/answerheaders.h"
#include "upload/wire/backoff.h"
#include "upload/wire/httpclient.h"
#include "upload/wire/invariant.h"
#include "upload/wire/protocol.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace dnc {

namespace {

// When a pause that nobody asked for ends by itself.
constexpr std::chrono::milliseconds firstTry = 1min;
constexpr std::chrono::milliseconds laterTries = 5min;

/// What the journal gives for one request.
bool isSound(const ClaimedBatch &batch)
{
    const size_t count = batch.identifiers.size();
    return count > 0 && count <= maxBatchSize && count == batch.range.count && count == batch.names.size()
        && count == batch.positions.size();
}

QByteArray encodeBatch(const ClaimedBatch &batch, bool pauseActiveProspects)
{
    std::vector<WireItem> items;
    items.reserve(batch.identifiers.size());
    for (size_t i = 0; i < batch.identifiers.size(); ++i)
        items.push_back({batch.identifiers[i].value, wireName(batch.identifiers[i].type), batch.names[i]});
    return encode(items, pauseActiveProspects);
}

} // namespace

Uploader::Uploader(Journal &journal, const RetryPolicy &retryPolicy, const UploadEnvironment &environment,
                   QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_retryPolicy(retryPolicy)
    , m_http(new HttpClient(retryPolicy, this, environment.managers))
    , m_environment(environment)
    , m_timer(new WakeTimer(environment.clock, this))
{
    connect(m_timer, &WakeTimer::timeout, this, &Uploader::onTimer);
    connect(m_http, &HttpClient::answered, this, &Uploader::onReply);
}

Uploader::~Uploader() = default;

Pacer::Instant Uploader::now() const
{
    return m_environment.clock();
}

std::optional<Wait> Uploader::wait() const
{
    std::optional<Wait> wait = m_wait;
    if (wait)
        wait->left = m_timer->left();
    return wait;
}

std::optional<std::chrono::milliseconds> Uploader::nextTry() const
{
    if (m_state != UploadState::Paused || !m_timer->isActive())
        return {};
    return m_timer->left();
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
    if (std::exchange(m_job, id) != id) {
        m_unrecorded.reset();
        m_refusesListed = false;
    }
    m_endpoint = endpoint;
    m_failures = 0;
    m_cancelWanted = false;
    // The outcome of an earlier job may be lost that could not be recorded before another one was started.
    const auto claims = m_unrecorded ? Result<void, JournalError>() : doubtClaims(m_journal, id);
    const auto job =
        claims.and_then([&] { return m_journal.completeAccount(id, endpoint.account); }).and_then([&](bool) {
            return m_journal.job(id);
        });
    if (!job)
        return fail(job.error());
    if (!preparePace(job->draft))
        return;
    logStart(*job, endpoint);
    run();
}

bool Uploader::preparePace(const JobDraft &draft)
{
    m_draft = draft;
    const auto pacer = pacerOf(m_journal, draft, m_endpoint.reserve, now());
    m_pacer = pacer.value_or(nullptr);
    if (!pacer)
        fail(pacer.error());
    return pacer.has_value();
}

void Uploader::resume(const std::optional<Endpoint> &endpoint)
{
    if (m_state != UploadState::Paused || !m_job)
        return;
    if (!m_pacer || endpoint)
        return start(*m_job, endpoint.value_or(m_endpoint));
    m_failures = 0;
    run();
}

void Uploader::run()
{
    m_pauseWanted = false;
    m_cancelWanted = false;
    m_lookup.reset();
    if (serviceName(m_draft->endpoint) != serviceName(m_endpoint.url)
        || m_draft->account != m_endpoint.account)
        return halt({.kind = Stop::Kind::OtherAccount});
    // Whoever resumes a job that is refused was asked before, in this process or an earlier one.
    const Result<bool, JournalError> refused = m_journal.refusesAll(*m_job);
    if (!refused)
        return fail(refused.error());
    m_refusalAccepted = *refused;
    waitFor(0ms, WaitKind::Pace);
}

void Uploader::onTimer()
{
    if (m_state == UploadState::Paused && !m_cancelWanted)
        run(); // keeps m_failures, so that one more failure pauses again
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
        m_timer->stop();
        m_cancelWanted = false;
    }
}

void Uploader::cancel()
{
    if (m_state == UploadState::Idle || m_state == UploadState::Finished || m_state == UploadState::Canceled)
        return;
    m_cancelWanted = true;
    if (m_state == UploadState::Sending || m_state == UploadState::Pausing)
        setState(UploadState::Pausing);
    else if (m_unrecorded)
        m_timer->start(0ms); // records the outcome first, and not from here: it emits outcomeRecorded()
    else
        recordCancel();
}

void Uploader::setState(UploadState state)
{
    if (state != UploadState::Waiting)
        m_wait.reset();
    if (state != UploadState::Paused)
        m_stop.reset();
    if (state != UploadState::Waiting && state != UploadState::Paused)
        m_timer->stop();
    if (m_state == state && state != UploadState::Waiting && state != UploadState::Paused)
        return;
    m_state = state;
    logState(*this);
    emit stateChanged(state);
}

void Uploader::step()
{
    if (m_unrecorded && !record())
        return;
    if (m_cancelWanted)
        return recordCancel();
    if (m_pauseWanted)
        return halt({.kind = Stop::Kind::ByPerson});
    const Result<std::optional<ClaimedBatch>, JournalError> batch = m_journal.nextBatch(*m_job);
    if (!batch)
        return fail(batch.error());
    if (!*batch)
        return setState(UploadState::Finished);
    if ((**batch).reading == BatchReading::Ask || (**batch).reading == BatchReading::Missing)
        return lookUp(**batch);
    const Pacer::Instant earliest = m_pacer->nextAllowed(now());
    if (earliest > now())
        return waitFor(earliest - now(),
                       m_pacer->heldUntil() >= earliest ? WaitKind::RetryAfter : WaitKind::Pace);
    (**batch).reading == BatchReading::None ? send(**batch) : lookUp(**batch);
}

void Uploader::send(const ClaimedBatch &batch)
{
    if (!holds(isSound(batch), "a batch has 1 to 500 identifiers")
        || !holds(!m_http->isBusy(), "one request at a time"))
        return halt({.kind = Stop::Kind::InternalError});
    const QByteArray body = encodeBatch(batch, m_draft->pauseActiveProspects);
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Result<AttemptId, JournalError> attempt =
        m_journal.begin(batch, QCryptographicHash::hash(body, QCryptographicHash::Sha256), requestId);
    if (!attempt)
        return fail(attempt.error());
    m_attempt = *attempt;
    m_batch = batch;
    m_batch->identifiers.clear();
    m_batch->names.clear();
    m_sentAt = now();
    setState(UploadState::Sending);
    logRequest(batch, requestId, body.size());
    m_http->postOptOuts(m_endpoint, body, requestId);
}

void Uploader::onReply(const Reply &reply)
{
    if (!holds(isRunning() && m_pacer, "an answer belongs to a request"))
        return halt({.kind = Stop::Kind::InternalError});
    countAnswer(*m_pacer, m_journal, *m_draft, now(), reply);
    if (const auto date = readDate(reply); date && m_endpoint.url.scheme() == QLatin1String("https"))
        m_serviceTime = date;
    if (std::exchange(m_isSearching, false))
        return onSearched(reply);
    m_unrecorded = judged(reply);
    logVerdict(*m_unrecorded);
    step();
}

bool Uploader::record()
{
    const Verdict verdict = *m_unrecorded;
    const Result<BatchOutcome, JournalError> outcome = m_journal.recordOutcome(m_attempt, verdict);
    if (!outcome) {
        // The verdict is kept, so that resuming records it before anything else is sent. Until then only the
        // claim is durable.
        if (m_batch)
            emit outcomeRecorded(
                {.range = m_batch->range, .number = m_batch->number, .status = EntryStatus::Unknown});
        fail(outcome.error());
        return false;
    }
    m_unrecorded.reset();
    emit outcomeRecorded(*outcome);
    return continuesAfter(verdict);
}

/// After an answer that promises nothing, a person may still know what became of the batch.
std::optional<AnswerQuestion> Uploader::questionAfter(const Verdict &verdict) const
{
    if (!verdict.shape || !m_batch)
        return {};
    ClaimedBatch batch = *m_batch;
    batch.answer = verdict.shape->code;
    batch.words = verdict.serverMessage;
    return questionAbout(batch, AnswerQuestion::Kind::Unproven);
}

bool Uploader::continuesAfter(const Verdict &verdict)
{
    switch (verdict.next) {
    case NextStep::Proceed:
        m_failures = 0;
        m_pauses = 0;
        return !stopsForRefusals(verdict);
    case NextStep::ReadBack:
        m_failures = 0;
        m_pauses = 0;
        return true;
    case NextStep::Wait:
        return !waitsForService(verdict);
    case NextStep::Retry:
        if (verdict.retryAfter && !holdFor(withJitter(*verdict.retryAfter, *m_environment.random)))
            return false;
        if (m_cancelWanted || m_pauseWanted)
            return true;
        if (++m_failures > m_retryPolicy.retries)
            halt({.kind = Stop::Kind::ByAnswer, .verdict = verdict, .question = questionAfter(verdict)});
        else
            waitFor(std::max(randomBackoff(m_retryPolicy, m_failures, *m_environment.random),
                             verdict.retryAfter.value_or(0ms)),
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
        fail(all.error());
    else if (*all)
        halt({.kind = Stop::Kind::EverythingRefused});
    return !all || *all;
}

bool Uploader::waitsForService(const Verdict &verdict)
{
    const std::chrono::milliseconds wait =
        withJitter(verdict.retryAfter.value_or(m_retryPolicy.defaultRetryAfter), *m_environment.random);
    if (!holdFor(wait))
        return true;
    if (m_cancelWanted || m_pauseWanted)
        return false;
    waitFor(wait, WaitKind::RetryAfter, verdict);
    return true;
}

bool Uploader::holdFor(std::chrono::milliseconds wait)
{
    const auto held = holdPacer(*m_pacer, m_journal, *m_draft, now(), wait);
    if (!held)
        fail(held.error());
    return held.has_value();
}

void Uploader::waitFor(std::chrono::milliseconds duration, WaitKind kind, const std::optional<Verdict> &after)
{
    m_timer->start(duration);
    m_wait = Wait{.kind = kind, .left = duration, .after = after};
    setState(UploadState::Waiting);
}

void Uploader::halt(const Stop &stop)
{
    m_timer->stop();
    if (m_cancelWanted)
        m_timer->start(m_retryPolicy.cancelRetryDelay);
    else if (isTemporary(stop))
        m_timer->start(m_pauses++ == 0 ? firstTry : laterTries);
    m_stop = stop;
    setState(UploadState::Paused);
}

void Uploader::fail(const JournalError &error)
{
    halt({.kind = Stop::Kind::JournalFailed, .journal = error});
}

void Uploader::recordCancel()
{
    const auto job = m_journal.cancel(*m_job).and_then([this] { return m_journal.job(*m_job); });
    if (!job)
        return fail(job.error());
    m_cancelWanted = false;
    // It came too late where the answer that it waited for was the last one.
    setState(job->state == JobState::Finished ? UploadState::Finished : UploadState::Canceled);
}

} // namespace dnc
