// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace dnc {

/// While an instance exists, the first SIGINT, SIGTERM or SIGHUP emits raised(), so that the request in
/// flight can finish; on Windows Ctrl+C, Ctrl+Break and closing the console do; the second one ends the
/// program at once. One instance at a time, on the main thread.
class Interrupt : public QObject {
    Q_OBJECT

public:
    /// `exitStatus`: of the process after a second signal.
    explicit Interrupt(int exitStatus, QObject *parent = nullptr);
    ~Interrupt() override;

    [[nodiscard]] bool isRaised() const;

signals:
    void raised();

private:
    void look();

    QTimer m_timer;
};

} // namespace dnc
