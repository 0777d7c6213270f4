// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/framing.h"
#include "upload/wire/httpconnection.h"
#include "upload/wire/singleusemanager.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace dnc;

namespace {

QByteArray answer(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Answers each request with its number, and keeps the connection open unless it is told otherwise.
class Server : public QTcpServer {
public:
    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            ++connections;
            if (!greeting.isEmpty())
                client->write(greeting);
            connect(client, &QTcpSocket::readyRead, this, [this, client] { serve(client); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort()));
    }

    int connections = 0;
    int requests = 0;
    QByteArray greeting; ///< sent before any request
    QByteArray second; ///< an answer that nobody asked for
    int delay = 0; ///< of that, in milliseconds

private:
    void serve(QTcpSocket *client)
    {
        if (!client->readAll().contains("\r\n\r\n"))
            return;
        client->write(answer(QByteArray::number(++requests)));
        if (!second.isEmpty())
            QTimer::singleShot(delay, client, [this, client] { client->write(second); });
    }
};

} // namespace

/// No answer is ever taken for that of another request.
class TestSingleUse : public QObject {
    Q_OBJECT

private slots:
    void anAnswerNobodyAskedForIsNoAnswer_data();
    void anAnswerNobodyAskedForIsNoAnswer();
    void bytesBeforeTheRequestAreNoAnswer();
    void aPreparedConnectionIsUsed();
    void whoeverAsksLearnsThatTheRequestWasSent_data();
    void whoeverAsksLearnsThatTheRequestWasSent();
    void afterOneThatWasNotReadyInTimeTwoArePrepared();
    void aPreparedConnectionThatWasClosedIsNotUsed();

private:
    static std::unique_ptr<QNetworkReply> get(SingleUseManager &manager, const QUrl &url)
    {
        std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(30'000))
            qWarning("no end");
        return reply;
    }
};

void TestSingleUse::anAnswerNobodyAskedForIsNoAnswer_data()
{
    QTest::addColumn<int>("delay");
    for (const int delay : {0, 1, 5, 20, 50})
        QTest::addRow("%d ms late", delay) << delay;
}

void TestSingleUse::anAnswerNobodyAskedForIsNoAnswer()
{
    QFETCH(int, delay);
    Server server;
    server.second = answer("late");
    server.delay = delay;
    SingleUseManager manager;
    for (int request = 1; request <= 4; ++request) {
        const auto reply = get(manager, server.url());
        QCOMPARE(reply->readAll(), QByteArray::number(request));
        const auto framing = reply->attribute(SingleUseManager::framingAttribute).value<Framing>();
        QVERIFY(framing.afterWholeRequest);
        QVERIFY(!framing.isUnambiguous());
    }
    QCOMPARE(server.connections, 4);
}

void TestSingleUse::bytesBeforeTheRequestAreNoAnswer()
{
    Server server;
    server.greeting = answer("early");
    SingleUseManager manager;
    manager.prepare(server.url());
    QTRY_COMPARE(server.connections, 1);
    const auto reply = get(manager, server.url());
    const auto framing = reply->attribute(SingleUseManager::framingAttribute).value<Framing>();
    // Where they are seen before the request leaves, the connection is dropped; else the answer proves
    // nothing.
    QVERIFY(!framing.afterWholeRequest || !framing.isUnambiguous());
}

void TestSingleUse::aPreparedConnectionIsUsed()
{
    Server server;
    SingleUseManager manager;
    manager.prepare(server.url());
    manager.prepare(server.url());
    QTRY_COMPARE(server.connections, 1);
    QCOMPARE(get(manager, server.url())->readAll(), QByteArray("1"));
    QCOMPARE(server.connections, 1);
}

void TestSingleUse::whoeverAsksLearnsThatTheRequestWasSent_data()
{
    QTest::addColumn<bool>("isReady");
    QTest::newRow("on a connection that is ready") << true;
    QTest::newRow("on a new one") << false;
}

void TestSingleUse::whoeverAsksLearnsThatTheRequestWasSent()
{
    QFETCH(bool, isReady);
    Server server;
    SingleUseManager manager;
    if (isReady) {
        manager.prepare(server.url());
        QTRY_VERIFY(manager.findChild<HttpConnection *>()->isReady());
    }
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(server.url())));
    QSignalSpy sent(reply.get(), &QNetworkReply::requestSent);
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(30'000));
    QCOMPARE(sent.size(), 1);
}

void TestSingleUse::afterOneThatWasNotReadyInTimeTwoArePrepared()
{
    Server server;
    SingleUseManager manager;
    manager.prepare(server.url());
    QCOMPARE(get(manager, server.url())->readAll(), QByteArray("1")); // at once
    QCOMPARE(server.connections, 1);
    manager.prepare(server.url());
    manager.prepare(server.url());
    QTRY_COMPARE(server.connections, 3);
    for (int request = 2; request <= 4; ++request)
        QCOMPARE(get(manager, server.url())->readAll(), QByteArray::number(request));
    QCOMPARE(server.connections, 4);
}

void TestSingleUse::aPreparedConnectionThatWasClosedIsNotUsed()
{
    Server server;
    SingleUseManager manager;
    manager.prepare(server.url());
    QTRY_COMPARE(server.connections, 1);
    for (auto *client : server.findChildren<QTcpSocket *>()) {
        QSignalSpy gone(client, &QTcpSocket::disconnected);
        client->disconnectFromHost();
    }
    QCoreApplication::processEvents();
    QCOMPARE(get(manager, server.url())->readAll(), QByteArray("1"));
    QCOMPARE(server.requests, 1);
}

QTEST_GUILESS_MAIN(TestSingleUse)
#include "tst_singleuse.moc"
