// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/faultscript.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace dnc::sandbox {

/// Sends what a script says, in its time, without ever holding more than a little of it in memory. Its timers
/// die with it, so a client that has gone is no harm.
class ScriptPlayer : public QObject {
    Q_OBJECT

public:
    explicit ScriptPlayer(QTcpSocket &socket, QObject *parent = nullptr);

    void play(const Script &script);
    void stop();

signals:
    /// Once a script, when all of it was handed to the socket; never for one that was stopped or has no end.
    void played();

private:
    void begin();
    void drip();
    void flood();
    void finish();

    QTcpSocket &m_socket;
    QTimer m_timer;
    Script m_script;
    qsizetype m_sent = 0; ///< of a dripping script's bytes
    enum class Stage { Idle, Waiting, Dripping, Flooding } m_stage = Stage::Idle;
};

} // namespace dnc::sandbox
