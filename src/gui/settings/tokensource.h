// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/tokenstore.h"

#include <QObject>

#include <functional>

namespace dnc {

/// Where the token of the real service comes from: the environment for this session, else the keychain. A
/// token that a person enters wins over both from then on.
class TokenSource : public QObject {
    Q_OBJECT

public:
    /// `fromEnvironment` is empty where none was given.
    explicit TokenSource(const QByteArray &fromEnvironment, QObject *parent = nullptr);

    using Receiver = std::function<void(const QByteArray &token, KeychainState keychain)>;
    using Done = std::function<void(KeychainState keychain, const QString &detail)>;

    /// Calls `receiver` once, at once or later, unless `context` goes before; the token is empty where none
    /// is known.
    void fetch(const QUrl &endpoint, const QString &account, QObject *context, const Receiver &receiver);
    void save(const QUrl &endpoint, const QString &account, const QByteArray &token, QObject *context,
              const Done &done);
    void remove(const QUrl &endpoint, const QString &account, QObject *context, const Done &done);

    [[nodiscard]] bool isFromEnvironment() const { return !m_session.isEmpty(); }

private:
    void run(const std::function<void()> &task);
    void next();

    TokenStore m_store;
    QByteArray m_session;
    std::vector<std::function<void()>>
        m_waiting; // the store answers without saying to what: one question at a time
    bool m_busy = false;
};

} // namespace dnc
