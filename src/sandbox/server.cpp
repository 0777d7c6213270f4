// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/server.h"

#include "sandbox/requestlog.h"
#include "sandbox/tlsserver.h"

#include <QFileDevice>
#include <QTcpSocket>

namespace dnc::sandbox {

namespace {

/// Further clients wait until others have disconnected.
constexpr int maxConnections = 200;
constexpr std::chrono::milliseconds pauseAfterAcceptError{100};

} // namespace

Server::Server(const Options &options, QObject *parent)
    : QObject(parent)
    , m_port(options.port)
    , m_idleTimeout(options.idleTimeout)
    , m_service(options)
    , m_encrypts(options.tls.has_value())
    , m_server(m_encrypts ? makeTlsServer(*options.tls) : std::make_unique<QTcpServer>())
{
    for (const Fault &fault : options.faults)
        m_faults.add(fault);
    if (!m_server)
        return;
    m_server->setListenBacklogSize(maxConnections);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Server::accept);
    // The server stops accepting if, for example, no file descriptor is left.
    m_acceptAgain.setSingleShot(true);
    m_acceptAgain.setInterval(pauseAfterAcceptError);
    connect(m_server.get(), &QTcpServer::acceptError, this, [this] { m_acceptAgain.start(); });
    connect(&m_acceptAgain, &QTimer::timeout, m_server.get(), &QTcpServer::resumeAccepting);
}

bool Server::listen()
{
    if (!m_server)
        m_error = tr("The practice server cannot use its certificate and key.");
    else if (!m_server->listen(QHostAddress::LocalHost, m_port))
        m_error = tr("The practice server cannot use port %1: %2").arg(m_port).arg(m_server->errorString());
    return m_server && m_server->isListening();
}

QUrl Server::url() const
{
    if (!m_server || !m_server->isListening())
        return {};
    const QString scheme = m_encrypts ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/v1").arg(scheme).arg(m_server->serverPort()));
}

void Server::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new Connection(socket, *this, m_idleTimeout, this);
        connect(connection, &QObject::destroyed, this, &Server::release);
        if (++m_connections >= maxConnections)
            m_server->pauseAccepting();
    }
}

void Server::release()
{
    if (--m_connections == maxConnections - 1)
        m_server->resumeAccepting();
}

std::optional<Fault> Server::faultFor(int number, const QByteArray &method)
{
    if (method == "GET")
        return m_faults.take(number, Victim::Get);
    if (method == "DELETE")
        return m_faults.take(number, Victim::Delete);
    return method == "POST" ? m_faults.take(number, Victim::Post) : std::nullopt;
}

Answer Server::serve(const Request &request)
{
    return m_service.handle(request, std::chrono::steady_clock::now());
}

void Server::record(const Record &record, const Request &request, const Answer &answer)
{
    if (!m_log)
        return;
    m_log->write(logLine(record, request, answer));
    if (auto *file = qobject_cast<QFileDevice *>(m_log))
        file->flush();
}

} // namespace dnc::sandbox
