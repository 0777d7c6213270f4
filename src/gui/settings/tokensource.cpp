// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/settings/tokensource.h"

#include <QPointer>

namespace dnc {

TokenSource::TokenSource(const QByteArray &fromEnvironment, QObject *parent)
    : QObject(parent)
    , m_session(fromEnvironment)
{
}

void TokenSource::run(const std::function<void()> &task)
{
    m_waiting.push_back(task);
    if (!m_busy)
        next();
}

void TokenSource::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const auto task = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    task();
}

void TokenSource::fetch(const QUrl &endpoint, const QString &account, QObject *context,
                        const Receiver &receiver)
{
    if (!m_session.isEmpty()) {
        receiver(m_session, KeychainState::Ready);
        return;
    }
    run([this, endpoint, account, guard = QPointer(context), receiver] {
        connect(
            &m_store, &TokenStore::loaded, this,
            [this, guard, receiver](const QByteArray &token, KeychainState keychain) {
                if (guard)
                    receiver(token, keychain);
                next();
            },
            Qt::SingleShotConnection);
        m_store.load(endpoint, account);
    });
}

void TokenSource::save(const QUrl &endpoint, const QString &account, const QByteArray &token,
                       QObject *context, const Done &done)
{
    m_session.clear();
    run([this, endpoint, account, token, guard = QPointer(context), done] {
        connect(
            &m_store, &TokenStore::saved, this,
            [this, guard, done](KeychainState keychain, const QString &detail) {
                if (guard)
                    done(keychain, detail);
                next();
            },
            Qt::SingleShotConnection);
        m_store.save(endpoint, account, token);
    });
}

void TokenSource::remove(const QUrl &endpoint, const QString &account, QObject *context, const Done &done)
{
    m_session.clear();
    enqueueRemoval(endpoint, account, context, done);
}

void TokenSource::removeStored(const QUrl &endpoint, const QString &account)
{
    enqueueRemoval(endpoint, account, this, [](KeychainState, const QString &) {});
}

void TokenSource::enqueueRemoval(const QUrl &endpoint, const QString &account, QObject *context,
                                 const Done &done)
{
    run([this, endpoint, account, guard = QPointer(context), done] {
        connect(
            &m_store, &TokenStore::removed, this,
            [this, guard, done](KeychainState keychain, const QString &detail) {
                if (guard)
                    done(keychain, detail);
                next();
            },
            Qt::SingleShotConnection);
        m_store.remove(endpoint, account);
    });
}

} // namespace dnc
