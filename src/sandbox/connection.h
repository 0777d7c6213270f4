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

/// What became of one request; a line of the log.
struct Record {
    int number = 0;
    int connection = 0; ///< on which it came, counted from 1
    int status = 0; ///< 0: no whole answer
    QString fault; ///< the kind that acted; empty: none did
};

/// What a connection asks of its server. All on the server's thread.
class ConnectionHost {
public:
    ConnectionHost() = default;
    ConnectionHost(const ConnectionHost &) = delete;
    ConnectionHost &operator=(const ConnectionHost &) = delete;
    virtual ~ConnectionHost() = default;

    /// Once for each connection; counted from 1.
    virtual int countConnection() = 0;
    /// A request has begun; counted from 1.
    virtual int countRequest() = 0;
    /// Once for each connection.
    virtual std::optional<Fault> faultAtAccept() = 0;
    /// Once for each number.
    virtual std::optional<Fault> faultFor(int number) = 0;
    virtual Answer serve(const Request &request) = 0;
    /// Once for each number, before a byte of the answer leaves. `request` is as far as it has come.
    virtual void record(const Record &record, const Request &request, const Answer &answer) = 0;
    /// Once for each number, when all was sent or the connection is gone.
    virtual void handled(int status) = 0;
};

/// One client's connection: reads its requests one after the other and plays the answers, or what a fault
/// makes of them. Deletes itself when the client has gone.
class Connection : public QObject {
    Q_OBJECT

public:
    /// Takes the socket over.
    Connection(QTcpSocket *socket, ConnectionHost &host, std::chrono::milliseconds idleTimeout,
               QObject *parent);

signals:
    /// To itself, by way of the event loop.
    void turn();

private:
    enum class Phase {
        Reading, ///< of a request, or waiting for one
        Playing, ///< an answer is on its way
        Stalled, ///< no answer will come
        Leaving, ///< all was said; what still comes is not read
    };

    void greet();
    void read();
    void advance();
    bool strike();
    void letClientContinue();
    void serve();
    void refuse(int status);
    void play(const Script &script, const Answer &answer);
    void afterPlaying();
    void readNext();
    void goOn();
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
    bool m_continued = false; ///< 100 Continue was sent for the request at hand
    bool m_recorded = false; ///< the request at hand is in the log
    Record m_record; ///< of the request at hand; number 0: none has begun
    std::optional<Fault> m_fault; ///< of the request at hand
};

} // namespace dnc::sandbox
