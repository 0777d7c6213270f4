// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/httprequest.h"
#include "sandbox/scriptplayer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace dnc::sandbox {

/// The outcome of one request; a line of the log.
struct Record {
    int number = 0;
    int connection = 0; ///< number of its connection, from 1
    int status = 0; ///< 0: no complete answer
    QString fault; ///< the kind that was applied; empty: none
};

/// What a connection needs from its server. All on the server's thread.
class ConnectionHost {
public:
    ConnectionHost() = default;
    ConnectionHost(const ConnectionHost &) = delete;
    ConnectionHost &operator=(const ConnectionHost &) = delete;
    virtual ~ConnectionHost() = default;

    /// Once per connection; counted from 1.
    virtual int countConnection() = 0;
    /// A request has begun; counted from 1.
    virtual int countRequest() = 0;
    /// Once per connection.
    virtual std::optional<Fault> faultAtAccept() = 0;
    /// Once per request number.
    virtual std::optional<Fault> faultFor(int number) = 0;
    /// Once per request number without a fault, when its `method` is known.
    virtual std::optional<Fault> faultFor(int number, const QByteArray &method) = 0;
    virtual Answer serve(const Request &request) = 0;
    /// Once per request number, before the first byte of the answer is sent. `request` is as complete as it
    /// was received.
    virtual void record(const Record &record, const Request &request, const Answer &answer) = 0;
    /// Once per request number, when everything was sent or the connection is closed.
    virtual void handled(int status) = 0;
};

/// The connection of one client: reads its requests one after the other and sends the answers, or what a
/// fault makes of them. Deletes itself after the client disconnects.
class Connection : public QObject {
    Q_OBJECT

public:
    /// Takes ownership of the socket.
    Connection(QTcpSocket *socket, ConnectionHost &host, std::chrono::milliseconds idleTimeout,
               QObject *parent);

private:
    enum class Phase {
        Reading, ///< of a request, or waiting for one
        Playing, ///< an answer is being sent
        Stalled, ///< no answer will be sent
        Leaving, ///< all was sent; further input is ignored
    };

    void greet();
    void read();
    void advance();
    bool applyEarlyFault();
    void letClientContinue();
    void serve();
    void refuse(int status);
    void play(const Script &script, const Answer &answer);
    void afterPlaying();
    void readNext();
    void proceed();
    void leave();
    void reset();
    void onIdle();
    void onGone();

    QTcpSocket *m_socket;
    ConnectionHost &m_host;
    int m_number;
    RequestReader m_reader;
    ScriptPlayer m_player;
    QTimer m_idle;
    Phase m_phase = Phase::Reading;
    Script::End m_end = Script::End::KeepAlive;
    bool m_continued = false; ///< 100 Continue was sent for the current request
    bool m_recorded = false; ///< the current request is in the log
    Record m_record; ///< of the current request; number 0: none has begun
    std::optional<Fault> m_fault; ///< of the current request
};

} // namespace dnc::sandbox
