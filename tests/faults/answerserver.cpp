// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "faults/answerserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace dnc::test {

namespace {

constexpr std::chrono::milliseconds splitPause{20};

QByteArray httpNow()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

QByteArray withLength(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nDate: " + httpNow() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void reset(QTcpSocket *client)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(int(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    client->abort();
}

qsizetype lengthOf(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    return at < 0 ? 0 : head.sliced(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

} // namespace

AnswerServer::AnswerServer(const std::optional<sandbox::Tls> &tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(tls)
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port");
}

QUrl AnswerServer::url() const
{
    return QUrl((m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                + QStringLiteral("://127.0.0.1:%1/v1").arg(serverPort()));
}

void AnswerServer::play(const PlayedAnswer &answer, int times)
{
    m_answer = answer;
    m_times = times;
}

void AnswerServer::incomingConnection(qintptr descriptor)
{
    auto *client = new QSslSocket(this);
    client->setSocketDescriptor(descriptor);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1); // what is sent early must be early
    if (!m_tls)
        return greet(client);
    client->setLocalCertificateChain(QSslCertificate::fromData(m_tls->certificate));
    client->setPrivateKey(QSslKey(m_tls->key, QSsl::Ec));
    client->setProtocol(m_tls->protocol);
    // Queued, so that a request that came with the end of the handshake is seen.
    connect(
        client, &QSslSocket::encrypted, this, [this, client] { greet(client); }, Qt::QueuedConnection);
    client->startServerEncryption();
}

void AnswerServer::greet(QSslSocket *client)
{
    connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        m_received.remove(client);
        m_answered.remove(client);
        client->deleteLater();
    });
    // Where the request is there already, an answer cannot come before it any more.
    const bool isLate =
        client->bytesAvailable() > 0 || client->encryptedBytesAvailable() > 0 || client->waitForReadyRead(0);
    if (isLate)
        return read(client);
    if (isPlaying() && m_answer->when == PlayedAnswer::When::AtConnect) {
        m_answered << client;
        send(client, 0);
        client->flush(); // before the client can see that it is connected
    }
}

void AnswerServer::read(QTcpSocket *client)
{
    QByteArray &received = m_received[client] += client->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0 || m_answered.contains(client))
        return;
    const QByteArray head = received.first(end + 2);
    if (head.startsWith("GET ")) {
        m_answered << client;
        client->write(withLength(listing(head.split(' ').at(1))));
        return client->disconnectFromHost();
    }
    const bool isEarly = isPlaying() && m_answer->when == PlayedAnswer::When::AfterHead;
    const QByteArray body = received.sliced(end + 4);
    if (!isEarly && body.size() < lengthOf(head))
        return;
    m_answered << client;
    answerPost(client, body);
}

void AnswerServer::answerPost(QTcpSocket *client, const QByteArray &body)
{
    ++m_posts;
    const QJsonArray items = QJsonDocument::fromJson(body)[QLatin1String("identifiers")].toArray();
    const bool isPlayed = isPlaying() && m_answer->when != PlayedAnswer::When::AtConnect;
    if (!isPlayed || m_answer->applies) {
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        for (const QJsonValue &item : items) {
            const QString identifier = item[QLatin1String("identifier")].toString();
            m_applied << identifier;
            m_added.insert(identifier, m_added.value(identifier, now));
        }
    }
    if (isPlayed)
        return send(client, int(items.size()));
    client->write(withLength({}));
    client->disconnectFromHost();
}

/// As the contract says, with search for a part of the identifier.
QByteArray AnswerServer::listing(const QByteArray &target) const
{
    const QUrlQuery query(QUrl::fromEncoded(target));
    const QString search = query.queryItemValue(QStringLiteral("search"), QUrl::FullyDecoded);
    QJsonArray data;
    for (const QString &identifier : m_applied) {
        if (identifier.contains(search))
            data.append(QJsonObject{{QStringLiteral("identifier"), identifier},
                                    {QStringLiteral("identifierType"), QStringLiteral("email")},
                                    {QStringLiteral("createdAt"), m_added.value(identifier)},
                                    {QStringLiteral("updatedAt"), m_added.value(identifier)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), data}, {QStringLiteral("hasMore"), false}})
        .toJson(QJsonDocument::Compact);
}

void AnswerServer::send(QTcpSocket *client, int count)
{
    const PlayedAnswer answer = *m_answer;
    if (m_times > 0)
        --m_times;
    QByteArray bytes = answer.bytes;
    bytes.replace("%n", QByteArray::number(count)).replace("%d", httpNow());
    const auto finish = [client, answer] {
        if (answer.end == PlayedAnswer::End::Close)
            client->disconnectFromHost();
        else if (answer.end == PlayedAnswer::End::Reset)
            reset(client);
    };
    const auto last = [client, answer, finish] {
        if (answer.second.isEmpty())
            return finish();
        QTimer::singleShot(answer.secondAfter, client, [client, answer, finish] {
            client->write(answer.second);
            finish();
        });
    };
    if (answer.splitAt == 0 || answer.splitAt >= bytes.size()) {
        client->write(bytes);
        return last();
    }
    client->write(bytes.first(answer.splitAt));
    QTimer::singleShot(splitPause, client, [client, bytes, answer, last] {
        client->write(bytes.sliced(answer.splitAt));
        last();
    });
}

} // namespace dnc::test
