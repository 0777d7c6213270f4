// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/scriptplayer.h"

#include <QSslSocket>

namespace dnc::sandbox {

namespace {

/// The number of unsent bytes in the socket at which a flood pauses.
constexpr qint64 highWater = 262'144;

qint64 unsent(const QTcpSocket &socket)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

} // namespace

ScriptPlayer::ScriptPlayer(QTcpSocket &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_stage == Stage::Dripping ? drip() : begin(); });
    // Queued: a socket of Windows takes whatever it is given, and the client in this thread would never get
    // its turn.
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &ScriptPlayer::flood, Qt::QueuedConnection);
    if (auto *encrypted = qobject_cast<QSslSocket *>(&m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &ScriptPlayer::flood,
                Qt::QueuedConnection);
}

void ScriptPlayer::play(const Script &script)
{
    m_script = script;
    m_sent = 0;
    m_stage = Stage::Waiting;
    if (script.delay.count() > 0)
        m_timer.start(script.delay);
    else
        begin();
}

void ScriptPlayer::stop()
{
    m_timer.stop();
    m_stage = Stage::Idle;
}

void ScriptPlayer::begin()
{
    m_timer.stop();
    if (m_script.pause.count() > 0) {
        m_stage = Stage::Dripping;
        m_socket.write(m_script.head);
        m_timer.start(m_script.pause);
        return;
    }
    m_socket.write(m_script.head + m_script.bytes);
    m_stage = Stage::Flooding;
    flood();
}

void ScriptPlayer::drip()
{
    if (m_sent < m_script.bytes.size())
        m_socket.write(m_script.bytes.sliced(m_sent++, 1));
    if (m_sent >= m_script.bytes.size())
        finish();
}

void ScriptPlayer::flood()
{
    if (m_stage != Stage::Flooding)
        return;
    while (m_script.floodCount != 0 && unsent(m_socket) < highWater) {
        if (m_socket.write(m_script.flood) < 0)
            return stop();
        if (m_script.floodCount > 0)
            --m_script.floodCount;
    }
    if (m_script.floodCount == 0)
        finish();
}

void ScriptPlayer::finish()
{
    stop();
    m_socket.write(m_script.tail);
    emit played();
}

} // namespace dnc::sandbox
