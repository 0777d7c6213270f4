// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/listrunner.h"

#include "upload/accountpace.h"
#include "upload/waketimer.h"
#include "upload/wire/answerheaders.h"
#include "upload/wire/backoff.h"
#include "upload/wire/httpclient.h"
#include "upload/wire/invariant.h"
#include "upload/wire/protocol.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace dnc {

using namespace std::chrono_literals;

ListRunner::ListRunner(Journal &journal, const RetryPolicy &retryPolicy, const UploadEnvironment &environment,
                       QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_retryPolicy(retryPolicy)
    , m_environment(environment)
    , m_http(new HttpClient(retryPolicy, this, environment.managers))
    , m_timer(new WakeTimer(environment.clock, this))
{
    connect(m_timer, &WakeTimer::timeout, this, &ListRunner::step);
    connect(m_http, &HttpClient::answered, this, &ListRunner::onReply);
}

ListRunner::~ListRunner() = default;

std::optional<Wait> ListRunner::wait() const
{
    std::optional<Wait> wait = m_wait;
    if (wait)
        wait->left = m_timer->left();
    return wait;
}

int ListRunner::requestsPerMinute() const
{
    return m_pacer ? m_pacer->perMinute() : accountRequestsPerMinute;
}

void ListRunner::start(ListWork &work, const JobDraft &account, JobId job, const Endpoint &endpoint)
{
    if (isRunning())
        return;
    m_work = &work;
    m_account = account;
    m_job = job;
    m_endpoint = endpoint;
    m_stop.reset();
    m_failures = 0;
    m_pauseWanted = false;
    const auto pacer = pacerOf(m_journal, account, endpoint.reserve, now());
    if (!pacer)
        return fail(pacer.error());
    m_pacer = *pacer;
    waitFor(0ms, WaitKind::Pace);
}

void ListRunner::pause()
{
    m_pauseWanted = true;
    if (isRunning() && !m_isSending)
        end(Stop{.kind = Stop::Kind::ByPerson});
}

void ListRunner::step()
{
    m_wait.reset();
    if (m_pauseWanted)
        return end(Stop{.kind = Stop::Kind::ByPerson});
    const auto request = m_work->next();
    if (!request)
        return fail(request.error());
    if (!*request)
        return end();
    if ((**request).pause > 0ms && !std::exchange(m_hasPaused, true))
        return waitFor((**request).pause, WaitKind::Lookup);
    const Pacer::Instant earliest = m_pacer->nextAllowed(now());
    if (earliest > now())
        return waitFor(earliest - now(),
                       m_pacer->heldUntil() >= earliest ? WaitKind::RetryAfter : WaitKind::Pace);
    send(**request);
}

void ListRunner::send(const ListRequest &request)
{
    if (!holds(request.kind != AttemptKind::Post && !m_http->isBusy(), "one request at a time"))
        return end(Stop{.kind = Stop::Kind::InternalError});
    const QByteArray xRequestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const auto begun = beginRequest(m_journal, m_account, m_job, request.kind, xRequestId);
    if (!begun)
        return fail(begun.error());
    m_request = *begun;
    m_sent = request;
    m_isSending = true;
    ++m_requests;
    if (request.kind == AttemptKind::Search)
        m_http->findOptOut(m_endpoint, request.identifier, xRequestId);
    else if (request.kind == AttemptKind::Removal)
        m_http->removeOptOut(m_endpoint,
                             encodeRemoval(request.identifier.value, wireName(request.identifier.type)),
                             xRequestId);
    else
        m_http->readPage(m_endpoint, request.cursor, xRequestId);
}

void ListRunner::onReply(const Reply &reply)
{
    if (!holds(m_isSending && m_work != nullptr, "an answer belongs to a request"))
        return end(Stop{.kind = Stop::Kind::InternalError});
    m_isSending = false;
    countAnswer(*m_pacer, m_journal, m_account, now(), reply);
    if (const auto date = readDate(reply); date && m_endpoint.url.scheme() == QLatin1String("https"))
        m_serviceTime = date;
    const Result<Verdict, JournalError> verdict = m_work->take(m_sent, reply);
    if (!verdict)
        return fail(verdict.error());
    if (const auto ended = endRequest(m_journal, m_request, *verdict); !ended)
        return fail(ended.error());
    goOn(*verdict);
}

void ListRunner::goOn(const Verdict &verdict)
{
    switch (verdict.next) {
    case NextStep::Proceed:
    case NextStep::ReadBack:
        m_failures = 0;
        m_hasPaused = false;
        emit progressed();
        return step();
    case NextStep::Wait:
        return hold(
            verdict,
            withJitter(verdict.retryAfter.value_or(m_retryPolicy.defaultRetryAfter), *m_environment.random));
    case NextStep::Retry:
        return retry(verdict);
    case NextStep::Stop:
        return end(Stop{.kind = Stop::Kind::ByAnswer, .verdict = verdict});
    }
    Q_UNREACHABLE();
}

void ListRunner::hold(const Verdict &verdict, std::chrono::milliseconds wait)
{
    if (const auto held = holdPacer(*m_pacer, m_journal, m_account, now(), wait); !held)
        return fail(held.error());
    waitFor(wait, WaitKind::RetryAfter, verdict);
}

void ListRunner::retry(const Verdict &verdict)
{
    if (++m_failures > m_retryPolicy.retries)
        return end(Stop{.kind = Stop::Kind::ByAnswer, .verdict = verdict});
    const auto backoff = randomBackoff(m_retryPolicy, m_failures, *m_environment.random);
    if (!verdict.retryAfter)
        return waitFor(backoff, WaitKind::Backoff, verdict);
    hold(verdict, std::max(backoff, withJitter(*verdict.retryAfter, *m_environment.random)));
}

void ListRunner::waitFor(std::chrono::milliseconds duration, WaitKind kind,
                         const std::optional<Verdict> &after)
{
    if (m_pauseWanted)
        return end(Stop{.kind = Stop::Kind::ByPerson});
    m_timer->start(duration);
    m_wait = Wait{.kind = kind, .left = duration, .after = after};
    if (duration > 0ms)
        emit progressed();
}

void ListRunner::end(const std::optional<Stop> &stop)
{
    m_timer->stop();
    m_wait.reset();
    m_work = nullptr;
    m_stop = stop;
    emit ended();
}

void ListRunner::fail(const JournalError &error)
{
    end(Stop{.kind = Stop::Kind::JournalFailed, .journal = error});
}

} // namespace dnc
