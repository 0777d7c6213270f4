// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/faultscript.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace dnc::sandbox {

/// Sends the bytes of a script with its timing, holding only a little of it in memory. Its timers are
/// destroyed with it, so a disconnected client is harmless.
class ScriptPlayer : public QObject {
    Q_OBJECT

public:
    explicit ScriptPlayer(QTcpSocket &socket, QObject *parent = nullptr);

    void play(const Script &script);
    void stop();

signals:
    /// Emitted once per script, when all of it was written to the socket; never for one that was stopped or
    /// is endless.
    void played();

private:
    void begin();
    void drip();
    void flood();
    void finish();

    QTcpSocket &m_socket;
    QTimer m_timer;
    Script m_script;
    qsizetype m_sent = 0; ///< bytes of a dripping script
    enum class Stage { Idle, Waiting, Dripping, Flooding } m_stage = Stage::Idle;
};

} // namespace dnc::sandbox
