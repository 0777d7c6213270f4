// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace dnc::sandbox;
using namespace dnc::test;

/// Faults that take their time or have no measure.
class TestSandboxStreams : public QObject {
    Q_OBJECT

private slots:
    void answersLater();
    void answersByteByByte();
    void floodsWithInterimAnswers();
    void streamsAHugeBody();
    void aHugeBodyCanBeLeftAlone();
    void gzipBombGrowsInTheClient();
};

namespace {

Options optionsWith(const QString &fault)
{
    return {.requestsPerMinute = 0, .faults = {*parseFault(fault)}};
}

} // namespace

void TestSandboxStreams::answersLater()
{
    Sandbox sandbox(optionsWith(QStringLiteral("delay=120")));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    QElapsedTimer elapsed;
    elapsed.start();
    client.send(postBytes(bodyOf(2)) + postBytes(bodyOf(3)));
    QTRY_COMPARE(sandbox.list().size(), size_t(2));
    QCOMPARE(client.answer().status, 200);
    QVERIFY(elapsed.elapsed() >= 119);
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(sandbox.list().size(), size_t(3));
}

void TestSandboxStreams::answersByteByByte()
{
    Sandbox sandbox(optionsWith(QStringLiteral("drip=1")));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    const QByteArray first = client.bytes(1);
    QVERIFY(first.size() < 20);
    const QByteArray rest = client.bytes(60);
    QVERIFY((first + rest).startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestSandboxStreams::floodsWithInterimAnswers()
{
    Sandbox sandbox(optionsWith(QStringLiteral("1xx-flood=20000")));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    QCOMPARE(client.answer().status, 200);

    sandbox.addFault(*parseFault(QStringLiteral("1xx-flood")));
    client.send(postBytes(bodyOf(2)));
    QVERIFY(client.bytes(2'000'000).size() >= 2'000'000);
    client.socket().abort();
}

void TestSandboxStreams::streamsAHugeBody()
{
    Sandbox sandbox(optionsWith(QStringLiteral("huge-body=8")));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), qsizetype(8) * 1024 * 1024);
}

void TestSandboxStreams::aHugeBodyCanBeLeftAlone()
{
    Sandbox sandbox(optionsWith(QStringLiteral("huge-bodyx*")));
    QVERIFY(sandbox.listen());
    QSignalSpy handled(&sandbox, &Sandbox::handled);
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    QVERIFY(client.bytes(100'000).contains("Content-Length: 1073741824\r\n"));
    client.socket().abort();
    QTRY_COMPARE(handled.size(), 1);
}

void TestSandboxStreams::gzipBombGrowsInTheClient()
{
    Sandbox sandbox(optionsWith(QStringLiteral("gzip-bombx2")));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.field("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(answer.body.size() < 100'000);

    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(sandbox.url().toString() + QStringLiteral("/dnc/communication-opt-outs")));
    request.setDecompressedSafetyCheckThreshold(-1);
    QNetworkReply *reply = network.get(request);
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QCOMPARE(reply->readAll().size(), qsizetype(64) * 1024 * 1024);
    delete reply;
}

QTEST_GUILESS_MAIN(TestSandboxStreams)
#include "tst_sandboxstreams.moc"
