// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

namespace dnc {

/// One window a data folder: a second start hands its files to the first and ends. What a killed process left
/// behind heals by itself. Only the same user can reach it.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// Gives `files` to the window that is open for the folder; false where there is none that answers within
    /// 2 s.
    [[nodiscard]] bool handOver(const QStringList &files) const;
    /// From now on later starts hand over to this process.
    void listen();

signals:
    /// A later start asked for the window, with these files (absolute paths), or none.
    void asked(const QStringList &files);

private:
    void read();

    QString m_name;
    QLocalServer m_server;
};

} // namespace dnc
