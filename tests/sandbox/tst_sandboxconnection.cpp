// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace dnc::sandbox;
using namespace dnc::test;

/// What clients do to the sandbox: fast, slow, many, rude.
class TestSandboxConnection : public QObject {
    Q_OBJECT

private slots:
    void answersPipelinedRequestsInOrder();
    void honoursConnectionClose_data();
    void honoursConnectionClose();
    void answersExpectContinue();
    void refusesBadRequestsAndCloses_data();
    void refusesBadRequestsAndCloses();
    void letsTheRefusedClientReadItsAnswer();
    void closesIdleConnections();
    void servesManyClientsAtOnce();
    void survivesClientsThatVanish();
};

namespace {

struct Running {
    explicit Running(const Options &options = {})
        : sandbox(options)
    {
        ok = sandbox.listen();
    }

    Sandbox sandbox;
    bool ok = false;
};

} // namespace

void TestSandboxConnection::answersPipelinedRequestsInOrder()
{
    Running server({.requestsPerMinute = 0});
    RawClient client(server.sandbox.url());
    QByteArray all;
    for (int i = 0; i < 300; ++i)
        all += i % 3 == 0 ? requestBytes("GET", "/" + QByteArray::number(i))
                          : postBytes(bodyOf(2, QByteArray::number(i)));
    client.send(all);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(client.answer().status, i % 3 == 0 ? 404 : 200);
    QCOMPARE(server.sandbox.list().size(), size_t(400));
    QCOMPARE(server.sandbox.requestCount(), 300);
}

void TestSandboxConnection::honoursConnectionClose_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("1.1 close") << QByteArray("HTTP/1.1") << QByteArray("Connection: close\r\n");
    QTest::newRow("1.0") << QByteArray("HTTP/1.0") << QByteArray();
}

void TestSandboxConnection::honoursConnectionClose()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    Running server;
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(1), connection).replace("HTTP/1.1", version));
    const QByteArray all = client.untilClosed();
    QVERIFY(all.startsWith("HTTP/1.1 200 "));
    QVERIFY(all.contains("Connection: close\r\n"));
}

void TestSandboxConnection::answersExpectContinue()
{
    Running server;
    RawClient client(server.sandbox.url());
    const QByteArray request = postBytes(bodyOf(1), "Expect: 100-continue\r\n");
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    client.send(request.first(body));
    QCOMPARE(client.bytes(25), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send(request.sliced(body));
    QCOMPARE(client.answer().status, 200);
}

void TestSandboxConnection::refusesBadRequestsAndCloses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("rubbish") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("400");
    QTest::newRow("no length") << QByteArray("POST /v1 HTTP/1.1\r\nHost: h\r\n\r\n{}") << QByteArray("411");
    QTest::newRow("large") << QByteArray("POST /v1 HTTP/1.1\r\nHost: h\r\nContent-Length: 20000000\r\n\r\n")
                           << QByteArray("413");
    QTest::newRow("large header") << "GET / HTTP/1.1\r\nX: " + QByteArray(5'000'000, 'x')
                                  << QByteArray("431");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << QByteArray("505");
}

void TestSandboxConnection::refusesBadRequestsAndCloses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    Running server;
    RawClient client(server.sandbox.url());
    client.send(bytes);
    const QByteArray all = client.untilClosed();
    QVERIFY2(all.startsWith("HTTP/1.1 " + status), all.left(100).constData());
    QVERIFY(all.contains("Connection: close\r\n"));
    RawClient other(server.sandbox.url());
    other.send(postBytes(bodyOf(1)));
    QCOMPARE(other.answer().status, 200);
}

void TestSandboxConnection::letsTheRefusedClientReadItsAnswer()
{
    Running server;
    RawClient client(server.sandbox.url());
    client.send("POST /v1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3000000\r\n\r\n"
                + QByteArray(3'000'000, 'x'));
    QCOMPARE(client.answer().status, 413);
}

void TestSandboxConnection::closesIdleConnections()
{
    Running server({.idleTimeout = std::chrono::milliseconds(50)});
    RawClient silent(server.sandbox.url());
    QVERIFY(silent.untilClosed().isEmpty());
    RawClient slow(server.sandbox.url());
    slow.send("POST /v1 HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc");
    QVERIFY(slow.untilClosed().startsWith("HTTP/1.1 408 "));
}

void TestSandboxConnection::servesManyClientsAtOnce()
{
    Running server({.requestsPerMinute = 0});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 120; ++i)
        clients.push_back(std::make_unique<RawClient>(server.sandbox.url()));
    for (int i = 0; i < 120; ++i)
        clients[static_cast<size_t>(i)]->send(postBytes(bodyOf(5, "c" + QByteArray::number(i) + "-")));
    for (const auto &client : clients)
        QCOMPARE(client->answer().status, 200);
    QCOMPARE(server.sandbox.list().size(), size_t(600));
}

void TestSandboxConnection::survivesClientsThatVanish()
{
    Running server(
        {.requestsPerMinute = 0, .faults = {{.kind = QStringLiteral("delay"), .argument = 40, .times = -1}}});
    const QByteArray request = postBytes(bodyOf(50));
    for (qsizetype sent = 1; sent <= request.size(); sent += 97) {
        RawClient client(server.sandbox.url());
        client.send(request.first(sent));
        QVERIFY(QTest::qWaitFor([&] { return client.socket().bytesToWrite() == 0; }, hangLimitMs));
        QCoreApplication::processEvents();
        client.socket().abort();
    }
    RawClient client(server.sandbox.url());
    client.send(request);
    QCOMPARE(client.answer().status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxConnection)
#include "tst_sandboxconnection.moc"
