// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "rawclient.h"

#include <QTest>

namespace dnc::test {

namespace {

const QByteArray path = "/v1/dnc/communication-opt-outs";

QByteArray withLength(const QByteArray &line, const QByteArray &fields, const QByteArray &body)
{
    return line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer sandbox-token\r\n" + fields
        + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace

QByteArray RawAnswer::field(const QByteArray &name) const
{
    const auto lines = header.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(const QUrl &server)
{
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    // The server has to accept meanwhile: its queue is short.
    (void)QTest::qWaitFor([this] { return m_socket.state() == QTcpSocket::ConnectedState; }, hangLimitMs);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

RawAnswer RawClient::answer()
{
    RawAnswer answer;
    qsizetype end = -1;
    do {
        m_received.remove(0, end + 1 > 0 ? end + 4 : 0);
        const auto headerIsWhole = [&] {
            m_received += m_socket.readAll();
            return m_received.contains("\r\n\r\n") || m_socket.state() == QTcpSocket::UnconnectedState;
        };
        (void)QTest::qWaitFor(headerIsWhole, hangLimitMs);
        end = m_received.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
    } while (m_received.startsWith("HTTP/1.1 1"));
    answer.header = m_received.first(end);
    m_received.remove(0, end + 4);
    const qsizetype length = answer.field("Content-Length").toLongLong();
    if (!waitFor(length))
        return {};
    answer.body = m_received.first(length);
    m_received.remove(0, length);
    answer.status = answer.header.mid(9, 3).toInt();
    return answer;
}

QByteArray RawClient::untilClosed()
{
    const bool closed = QTest::qWaitFor(
        [&] {
            m_received += m_socket.readAll();
            return m_socket.state() == QTcpSocket::UnconnectedState;
        },
        hangLimitMs);
    m_received += m_socket.readAll();
    return closed ? std::exchange(m_received, {}) : QByteArray("the connection stayed open");
}

QByteArray RawClient::bytes(qsizetype atLeast)
{
    (void)waitFor(atLeast);
    return std::exchange(m_received, {});
}

bool RawClient::waitFor(qsizetype bytes)
{
    return QTest::qWaitFor(
        [&] {
            m_received += m_socket.readAll();
            return m_received.size() >= bytes;
        },
        hangLimitMs);
}

QByteArray postBytes(const QByteArray &body, const QByteArray &fields)
{
    return withLength("POST " + path, fields, body);
}

QByteArray requestBytes(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    return withLength(method + ' ' + target, {}, body);
}

QByteArray bodyOf(int count, const QByteArray &mark)
{
    QByteArray items;
    for (int i = 0; i < count; ++i) {
        items += "{\"identifier\":\"" + mark + QByteArray::number(i)
            + "@example.com\",\"identifierType\":\"email\"}" + (i + 1 < count ? "," : "");
    }
    return "{\"identifiers\":[" + items + "],\"pauseActiveProspects\":true}";
}

} // namespace dnc::test
