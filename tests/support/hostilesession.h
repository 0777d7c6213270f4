// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/fakesecretservice.h"

#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTemporaryDir>

namespace dnc::test {

/// A person's session in which everything that a test must leave alone records that it was reached: the
/// session bus with its Secret Service, the proxies, the X server, the home, runtime and temporary folders.
/// For a test that runs on a private bus without a Secret Service. Call the members from the main thread.
class HostileSession : public QObject {
    Q_OBJECT

public:
    HostileSession();

    /// Whether everything that records is in place.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// The variables that lead to it, and others that change what a program does: locale, time zone, Qt, TLS.
    [[nodiscard]] QProcessEnvironment environment() const;
    /// The names of those variables.
    [[nodiscard]] QStringList variables() const;
    /// What was reached since the last call, a line each; empty if nothing was.
    [[nodiscard]] QStringList takeReached();

private slots:
    void onNameOwnerChanged(const QString &name, const QString &oldOwner, const QString &newOwner);

private:
    [[nodiscard]] QMap<QString, QString> hostileValues() const;
    [[nodiscard]] bool listen();
    void record(QTcpServer &server, const QString &what);
    [[nodiscard]] QStringList files() const;

    FakeSecretService m_secretService{false};
    QTemporaryDir m_folder;
    QTcpServer m_proxy;
    QTcpServer m_display;
    QStringList m_files; ///< of the person, before any test ran
    QStringList m_reached;
    bool m_isReady = false;
};

} // namespace dnc::test
