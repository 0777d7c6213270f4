// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/tokenstore.h"

#include <QObject>

#include <functional>

namespace dnc {

/// The API token of the real service: from the environment, or else from the keychain. A token that a person
/// saves replaces both. GUI thread.
class TokenSource : public QObject {
    Q_OBJECT

public:
    /// `fromEnvironment` is empty if the environment has no token.
    explicit TokenSource(const QByteArray &fromEnvironment, QObject *parent = nullptr);

    using Receiver = std::function<void(const QByteArray &token, KeychainState keychain)>;
    using Done = std::function<void(KeychainState keychain, const QString &detail)>;

    /// Calls `receiver` exactly once, now or later, unless `context` is deleted first. The token is empty if
    /// there is none.
    void fetch(const QUrl &endpoint, const QString &account, QObject *context, const Receiver &receiver);
    void save(const QUrl &endpoint, const QString &account, const QByteArray &token, QObject *context,
              const Done &done);
    void remove(const QUrl &endpoint, const QString &account, QObject *context, const Done &done);
    /// Removes it from the keychain; the token from the environment stays.
    void removeStored(const QUrl &endpoint, const QString &account);

    [[nodiscard]] bool isFromEnvironment() const { return !m_session.isEmpty(); }

private:
    void enqueueRemoval(const QUrl &endpoint, const QString &account, QObject *context, const Done &done);
    void run(const std::function<void()> &task);
    void next();

    TokenStore m_store;
    QByteArray m_session;
    // TokenStore's signals do not name the request: send it one at a time.
    std::vector<std::function<void()>> m_waiting;
    bool m_busy = false;
};

} // namespace dnc
