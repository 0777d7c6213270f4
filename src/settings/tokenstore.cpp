// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/tokenstore.h"

#include "settings/connection.h"
#include "settings/keychainlog.h"

#if __has_include(<qt6keychain/keychain.h>)
#include <qt6keychain/keychain.h>
#else
#include <keychain.h>
#endif

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

const auto serviceName = u"DNC Desk"_s;

QString entryKey(const QString &name)
{
    return u"dnc-desk/"_s + name;
}

bool isUsable(KeychainFinding finding)
{
    switch (finding) {
    case KeychainFinding::Open:
    case KeychainFinding::Locked:
    case KeychainFinding::MayAsk:
        return true;
    case KeychainFinding::Absent:
    case KeychainFinding::Silent:
        break;
    }
    return false;
}

} // namespace

TokenStore::TokenStore(QObject *parent)
    : TokenStore(KeychainTimeouts{}, parent)
{
}

TokenStore::TokenStore(const KeychainTimeouts &timeouts, QObject *parent)
    : QObject(parent)
    , m_timeouts(timeouts)
{
    m_deadline.setSingleShot(true);
    m_notice.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &TokenStore::onDeadline);
    connect(&m_notice, &QTimer::timeout, this, &TokenStore::waiting);
}

TokenStore::~TokenStore() = default;

void TokenStore::load(const QUrl &endpoint, const QString &account)
{
    enqueue({Request::Kind::Load, tokenKey(endpoint, account), {}});
}

void TokenStore::save(const QUrl &endpoint, const QString &account, const QByteArray &token)
{
    enqueue({Request::Kind::Save, tokenKey(endpoint, account), Secret(token)});
}

void TokenStore::loadEntry(const QString &name)
{
    enqueue({Request::Kind::Load, entryKey(name), {}});
}

void TokenStore::saveEntry(const QString &name, const QByteArray &secret)
{
    enqueue({Request::Kind::Save, entryKey(name), Secret(secret)});
}

void TokenStore::remove(const QUrl &endpoint, const QString &account)
{
    enqueue({Request::Kind::Remove, tokenKey(endpoint, account), {}});
}

void TokenStore::enqueue(Request request)
{
    m_requests.push_back(std::move(request));
    if (m_requests.size() == 1) {
        scheduleNext();
    }
}

void TokenStore::scheduleNext()
{
    QTimer::singleShot(0, this, &TokenStore::begin);
}

void TokenStore::begin()
{
    ++m_turn;
    m_finding = KeychainFinding::Silent;
    m_result = {};
    if (answerWithoutKeychain()) {
        return;
    }
    m_deadline.start(m_timeouts.answer);
    m_notice.start(m_timeouts.notice);
    probe(&TokenStore::onFinding);
}

bool TokenStore::answerWithoutKeychain()
{
    const Request &request = m_requests.front();
    const auto held = m_held.find(request.key);
    switch (request.kind) {
    case Request::Kind::Load:
        if (held != m_held.end()) {
            finish(held->second.reason, {}, held->second.token.copy());
            return true;
        }
        return false;
    case Request::Kind::Save:
        if (request.token.isEmpty()) {
            finish(KeychainState::Ready, tr("There was no token to keep, so nothing was changed."));
            return true;
        }
        if (request.token.size() > longestToken) {
            finish(KeychainState::Missing,
                   tr("The token has %Ln byte(s), which is too long for some keychains. "
                      "It is kept until the program ends.",
                      nullptr, int(request.token.size())));
            return true;
        }
        return false;
    case Request::Kind::Remove:
        m_held.erase(request.key);
        return false;
    }
    return false;
}

void TokenStore::probe(void (TokenStore::*next)(KeychainFinding))
{
    probeKeychain(this, m_timeouts.probe, [this, next, turn = m_turn](KeychainFinding finding) {
        if (turn == m_turn) {
            (this->*next)(finding);
        }
    });
}

void TokenStore::onFinding(KeychainFinding finding)
{
    m_finding = finding;
    qCInfo(keychainLog, "found: %s", logName(finding));
    if (!isUsable(finding)) {
        finishUnavailable(finding);
        return;
    }
    if (finding != KeychainFinding::Open) {
        m_deadline.start(m_timeouts.person);
    }
    startJob();
}

void TokenStore::startJob()
{
    const bool isBlocked = m_unansweredJobs > 0;
    if (isBlocked && m_requests.front().kind == Request::Kind::Load) {
        onDeadline();
        return;
    }
    QKeychain::Job *job = makeJob(m_requests.front());
    ++m_unansweredJobs;
    connect(job, &QKeychain::Job::finished, this, [this, turn = m_turn](QKeychain::Job *finished) {
        --m_unansweredJobs;
        qCInfo(keychainLog, "answer: error code %d", int(finished->error()));
        if (turn != m_turn) {
            return;
        }
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        onJobFinished({finished->error() == QKeychain::NoError, finished->error() == QKeychain::EntryNotFound,
                       finished->errorString()},
                      read ? read->binaryData() : QByteArray());
    });
    job->start();
    if (isBlocked) {
        // Queued after the hanging job, so that if both run after all, the last request wins.
        onDeadline();
    }
}

QKeychain::Job *TokenStore::makeJob(const Request &request)
{
    // No parent, and nobody deletes it: libsecret may call back at any time, and the job deletes itself then.
    QKeychain::Job *job = nullptr;
    switch (request.kind) {
    case Request::Kind::Load:
        job = new QKeychain::ReadPasswordJob(serviceName);
        break;
    case Request::Kind::Save: {
        auto *write = new QKeychain::WritePasswordJob(serviceName);
        auto token = std::make_shared<Secret>(request.token.copy());
        write->setBinaryData(token->shared());
        connect(write, &QObject::destroyed, write, [token] {}); // wiped with the job, not before
        job = write;
        break;
    }
    case Request::Kind::Remove:
        job = new QKeychain::DeletePasswordJob(serviceName);
        break;
    }
    job->setKey(request.key);
    return job;
}

void TokenStore::onJobFinished(const JobResult &result, const QByteArray &token)
{
    if (result.done && m_requests.front().kind != Request::Kind::Remove) {
        finish(KeychainState::Ready, {}, token);
        return;
    }
    // A locked keychain looks like one without the entry, and reports a removal as done.
    m_result = result;
    m_deadline.start(m_timeouts.answer);
    probe(&TokenStore::onSecondFinding);
}

void TokenStore::onSecondFinding(KeychainFinding finding)
{
    const bool nothingToDo = m_result.nothingThere && m_requests.front().kind != Request::Kind::Save;
    if (finding == KeychainFinding::Locked || !isUsable(finding) || !(m_result.done || nothingToDo)) {
        finishUnavailable(finding, m_result.message);
        return;
    }
    finish(KeychainState::Ready, {});
}

void TokenStore::onDeadline()
{
    qCWarning(keychainLog, "no answer in time");
    finishUnavailable(m_finding == KeychainFinding::Locked ? m_finding : KeychainFinding::Silent);
}

void TokenStore::finishUnavailable(KeychainFinding finding, const QString &message)
{
    switch (finding) {
    case KeychainFinding::Locked:
        finish(KeychainState::Locked, lockedDetail());
        return;
    case KeychainFinding::Absent:
        finish(KeychainState::Missing, tr("This computer offers no keychain."));
        return;
    case KeychainFinding::Silent:
        finish(KeychainState::Missing, tr("The keychain of this computer does not answer."));
        return;
    case KeychainFinding::Open:
    case KeychainFinding::MayAsk:
        break;
    }
    finish(KeychainState::Missing,
           message.isEmpty() ? tr("The keychain of this computer cannot be used.")
                             : tr("The keychain of this computer cannot be used. It says: %1").arg(message));
}

QString TokenStore::lockedDetail() const
{
    switch (m_requests.front().kind) {
    case Request::Kind::Load:
        break;
    case Request::Kind::Save:
        return tr("The keychain is locked. Unlock it and save the token again to keep it longer than this "
                  "session.");
    case Request::Kind::Remove:
        return tr(
            "The keychain is locked and may still hold the token. Unlock it and remove the token again.");
    }
    return tr("The keychain is locked.");
}

void TokenStore::finish(KeychainState state, const QString &detail, const QByteArray &token)
{
    m_deadline.stop();
    m_notice.stop();
    qCInfo(keychainLog, "done: %s", logName(state));
    ++m_turn;
    Request request = std::move(m_requests.front());
    m_requests.pop_front();
    if (!m_requests.empty()) {
        scheduleNext();
    }
    switch (request.kind) {
    case Request::Kind::Load:
        emit loaded(token, state);
        return;
    case Request::Kind::Save:
        if (state == KeychainState::Ready) {
            if (!request.token.isEmpty()) {
                m_held.erase(request.key);
            }
        } else {
            m_held.insert_or_assign(request.key, HeldToken{std::move(request.token), state});
        }
        emit saved(state, detail);
        return;
    case Request::Kind::Remove:
        emit removed(state, detail);
        return;
    }
}

} // namespace dnc
