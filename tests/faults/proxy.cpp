// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/proxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace dnc::test {

Proxy::Proxy(int target, QObject *parent)
    : QTcpServer(parent)
    , m_target(target)
{
    // Its own way to the target must not lead through itself.
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpServer::newConnection, this, &Proxy::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port");
}

void Proxy::refuse(const QByteArray &header, int times)
{
    m_refusal = header;
    m_refusals = times;
}

void Proxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { answer(client); });
    }
}

void Proxy::answer(QTcpSocket *client)
{
    if (!client->peek(65'536).contains("\r\n\r\n"))
        return;
    const QByteArray request = client->readAll();
    m_heard += request;
    m_asked << request.first(request.indexOf('\r'));
    if (m_refusals == 0)
        return open(client);
    if (m_refusals > 0)
        --m_refusals;
    client->write(m_refusal + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    client->disconnectFromHost();
}

void Proxy::open(QTcpSocket *client)
{
    auto *way = new QTcpSocket(client);
    way->setProxy(QNetworkProxy::NoProxy);
    client->disconnect(this);
    connect(client, &QTcpSocket::readyRead, way, [=] { way->write(client->readAll()); });
    connect(way, &QTcpSocket::readyRead, client, [=] { client->write(way->readAll()); });
    connect(way, &QTcpSocket::connected, client,
            [=] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(way, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    way->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_target));
}

} // namespace dnc::test
