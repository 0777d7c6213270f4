// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/connection.h"

#include "sandbox/reset.h"

#include <QTcpSocket>

namespace dnc::sandbox {

namespace {

constexpr qint64 readPiece = 16'384;
/// The number of bytes that a client may send ahead while it is being answered.
constexpr qint64 readAhead = 262'144;

/// How long a refused client may continue to send.
constexpr std::chrono::milliseconds politeness{500};

Afterwards afterwardsOf(const Request &request)
{
    return request.keepsAlive() ? Afterwards::KeepAlive : Afterwards::Close;
}

} // namespace

Connection::Connection(QTcpSocket *socket, ConnectionHost &host, std::chrono::milliseconds idleTimeout,
                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_host(host)
    , m_number(host.countConnection())
    , m_player(*socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAhead);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTimeout);
    m_idle.start();
    connect(&m_idle, &QTimer::timeout, this, &Connection::onIdle);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onGone);
    connect(&m_player, &ScriptPlayer::played, this, &Connection::afterPlaying);
    greet();
    // Data may have arrived before the signals were connected.
    QMetaObject::invokeMethod(this, &Connection::proceed, Qt::QueuedConnection);
}

/// A connection with a fault at accept brings no request, so there is none to count or record.
void Connection::greet()
{
    const std::optional<Fault> fault = m_host.faultAtAccept();
    if (!fault)
        return;
    if (faultTraits(fault->kind).trick == Trick::Reset)
        // Not before a client in this thread was told that it is connected: Qt would connect again and again.
        QMetaObject::invokeMethod(this, &Connection::reset, Qt::QueuedConnection);
    else
        leave();
}

void Connection::read()
{
    // With unread bytes in the socket, a disconnect would go unnoticed.
    if (m_phase == Phase::Stalled || m_phase == Phase::Leaving)
        m_socket->skip(m_socket->bytesAvailable());
    while (m_phase == Phase::Reading && m_socket->bytesAvailable() > 0) {
        m_idle.start();
        m_reader.append(m_socket->read(readPiece));
        advance();
    }
}

void Connection::advance()
{
    const RequestReader::State state = m_reader.state();
    if (state == RequestReader::State::Idle)
        return;
    if (m_record.number == 0) {
        m_record.number = m_host.countRequest();
        m_record.connection = m_number;
        m_fault = m_host.faultFor(m_record.number);
    }
    if (state == RequestReader::State::Failed)
        refuse(m_reader.failure());
    else if (applyEarlyFault())
        return;
    else if (state == RequestReader::State::Complete)
        serve();
    else if (state == RequestReader::State::Body)
        letClientContinue();
}

/// Applies a fault that does not wait for the complete request.
bool Connection::applyEarlyFault()
{
    if (!m_fault)
        return false;
    const RequestReader::State state = m_reader.state();
    const bool complete = state == RequestReader::State::Complete;
    const bool due = [&] {
        switch (faultTraits(m_fault->kind).moment) {
        case Moment::Accept:
            return false; // see greet()
        case Moment::FirstByte:
            return true;
        case Moment::Header:
            return complete || state == RequestReader::State::Body;
        case Moment::Body:
            return complete || m_reader.hasBodyBytes();
        case Moment::Whole:
            return false;
        }
        Q_UNREACHABLE();
    }();
    if (due)
        play(faultScript(*m_fault, {}, Afterwards::Close), {});
    return due;
}

void Connection::letClientContinue()
{
    if (m_continued || !m_reader.request().expectsContinue() || m_reader.hasBodyBytes())
        return;
    m_continued = true;
    m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Connection::serve()
{
    const Request &request = m_reader.request();
    if (!m_fault)
        m_fault = m_host.faultFor(m_record.number, request.method);
    const Afterwards afterwards = afterwardsOf(request);
    const bool asked = !m_fault || faultTraits(m_fault->kind).applies;
    Answer answer = asked ? m_host.serve(request) : Answer{};
    if (request.method == "HEAD")
        answer.body.clear();
    play(m_fault ? faultScript(*m_fault, answer, afterwards) : usualScript(answer, afterwards), answer);
}

void Connection::refuse(int status)
{
    m_fault.reset();
    play(usualScript(errorAnswer(status), Afterwards::Close), {});
}

void Connection::play(const Script &script, const Answer &answer)
{
    m_phase = Phase::Playing;
    m_end = script.end;
    m_idle.stop();
    m_record.status = script.status;
    m_record.fault = m_fault ? m_fault->kind : QString();
    m_recorded = true;
    m_host.record(m_record, m_reader.request(), answer);
    m_player.play(script);
}

void Connection::afterPlaying()
{
    switch (m_end) {
    case Script::End::KeepAlive:
        return readNext();
    case Script::End::Close:
        return leave();
    case Script::End::Reset:
        return reset();
    case Script::End::Stall:
        m_phase = Phase::Stalled;
        return read();
    }
    Q_UNREACHABLE();
}

/// Through the event loop: a client may send thousands of requests at once.
void Connection::readNext()
{
    m_host.handled(m_record.status);
    m_record = {};
    m_fault.reset();
    m_recorded = m_continued = false;
    QMetaObject::invokeMethod(this, &Connection::proceed, Qt::QueuedConnection);
}

void Connection::proceed()
{
    const bool answered = m_phase == Phase::Playing && m_record.number == 0;
    if (answered) {
        m_phase = Phase::Reading;
        m_idle.start();
        m_reader.next();
        advance();
    }
    read();
}

/// Closing with unread bytes resets the connection, and the client would lose the answer: one that was
/// refused in the middle of its request gets a moment to stop sending.
void Connection::leave()
{
    const bool refused = m_record.status > 0 && m_reader.state() != RequestReader::State::Complete;
    m_phase = Phase::Leaving;
    read();
    if (refused)
        m_idle.start(politeness);
    else
        m_socket->disconnectFromHost();
}

void Connection::reset()
{
    m_phase = Phase::Leaving;
    resetOnClose(m_socket->socketDescriptor());
    m_socket->abort();
}

void Connection::onIdle()
{
    if (m_phase == Phase::Reading && m_record.number > 0)
        refuse(408);
    else
        m_socket->abort();
}

void Connection::onGone()
{
    m_idle.stop();
    m_player.stop();
    m_phase = Phase::Leaving;
    if (m_record.number > 0) {
        if (!m_recorded)
            m_host.record(m_record, m_reader.request(), {});
        m_host.handled(m_record.status);
        m_record = {};
    }
    deleteLater();
}

} // namespace dnc::sandbox
