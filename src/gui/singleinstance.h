// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

namespace dnc {

/// Keeps one process per data folder: a second process passes its files to the first one and ends. Replaces
/// the socket of a killed process. Only the same user can connect.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// Passes `files` to the process that uses the folder. False if none answers within 2 s.
    [[nodiscard]] bool handOver(const QStringList &files) const;
    /// Accepts files from processes that are started later.
    void listen();

signals:
    /// A later process passed `files` (absolute paths, may be empty): show the window and open them.
    void activationRequested(const QStringList &files);

private:
    void read();

    QString m_name;
    QLocalServer m_server;
};

} // namespace dnc
