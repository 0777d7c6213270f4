// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "sandbox/sandbox.h"
#include "support/wine.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

#ifndef Q_OS_WIN
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace dnc::sandbox;
using namespace dnc::test;

/// Every kind of fault, once, against a client that looks at the bytes: what arrives, and what was applied.
class TestSandboxFaults : public QObject {
    Q_OBJECT

private slots:
    void answersWithTheStatus_data();
    void answersWithTheStatus();
    void breaksTheConnection_data();
    void breaksTheConnection();
    void resetsTheConnection_data();
    void resetsTheConnection();
    void dropsBeforeTheRequestIsWhole_data();
    void dropsBeforeTheRequestIsWhole();
    void stallsUntilTheClientGivesUp_data();
    void stallsUntilTheClientGivesUp();
    void redirectsToAnotherPort();
    void retryAfterCanBeADate();
    void aWrongTokenIsRefusedUnderEveryFault_data();
    void aWrongTokenIsRefusedUnderEveryFault();
    void laterFaultsCanBeAdded();
    void aStruckConnectionIsNoRequest();
    void everyFaultLeavesTheServerServing_data();
    void everyFaultLeavesTheServerServing();
};

namespace {

Options optionsWith(const QString &fault)
{
    return {.requestsPerMinute = 0, .faults = {*parseFault(fault)}};
}

} // namespace

void TestSandboxFaults::answersWithTheStatus_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("applied");
    QTest::addColumn<QByteArray>("bodyPart");
    const auto row = [](const char *fault, int status, int applied, const QByteArray &bodyPart) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << status << applied << bodyPart;
    };
    row("400", 400, 0, "\"ValidationError\"");
    row("401", 401, 0, "\"Unauthorized\"");
    row("403", 403, 0, "\"Forbidden\"");
    row("404", 404, 0, "\"NotFound\"");
    row("405", 405, 0, "\"error\"");
    row("408", 408, 0, "\"error\"");
    row("409", 409, 0, "\"error\"");
    row("413", 413, 0, "\"error\"");
    row("422", 422, 0, "\"error\"");
    row("429", 429, 0, "\"TooManyRequests\"");
    row("429-date", 429, 0, "\"TooManyRequests\"");
    row("429-nonsense", 429, 0, "\"TooManyRequests\"");
    row("500", 500, 0, "\"error\"");
    row("500-applied", 500, 2, "\"error\"");
    row("502", 502, 0, "\"error\"");
    row("503", 503, 0, "\"error\"");
    row("504", 504, 0, "\"error\"");
    row("204", 204, 2, "");
    row("201", 201, 2, "");
    row("202", 202, 0, "");
    row("206", 206, 0, "");
    row("other-json", 200, 0, "[\"gateway\"");
    row("fewer-counts", 200, 0, "\"failed\":[{");
    row("nul-json", 200, 2, QByteArray("\0", 1));
    row("duplicate-keys", 200, 2, "\"failed\":[]");
    row("wrong-charset", 200, 2, "\xff\xfe{");
    row("301", 301, 0, "");
    row("302", 302, 0, "");
    row("307", 307, 0, "");
    row("308", 308, 0, "");
    row("html", 200, 0, "<!DOCTYPE html>");
    row("wrong-json", 200, 2, "{\"ok\":tru");
    row("deep-json", 200, 2, "[[[[[[[[");
    row("list-json", 200, 2, "a1@example.com");
    row("error-object", 400, 0, "{\"error\":{");
}

void TestSandboxFaults::answersWithTheStatus()
{
    QFETCH(QString, fault);
    QFETCH(int, applied);
    QFETCH(QByteArray, bodyPart);
    Sandbox sandbox(optionsWith(fault));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    const RawAnswer answer = client.answer();
    QTEST(answer.status, "status");
    QVERIFY(answer.body.contains(bodyPart));
    QCOMPARE(static_cast<int>(sandbox.list().size()), applied);
    QCOMPARE(answer.field("Retry-After").isEmpty(), answer.status != 429);
    QCOMPARE(answer.field("Location").isEmpty(), answer.status / 100 != 3);
    client.send(postBytes(bodyOf(2)));
    QCOMPARE(client.answer().status, 200);
}

void TestSandboxFaults::breaksTheConnection_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<int>("applied");
    const auto row = [](const char *fault, const QByteArray &begins, int applied) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << begins << applied;
    };
    row("drop-before", "", 0);
    row("drop-applied", "", 2);
    row("cut-status", "HTTP/1.1 2", 2);
    row("status-only", "HTTP/1.1 200 OK\r\n", 2);
    row("cut-header", "HTTP/1.1 200 OK\r\nDate: ", 2);
    row("cut-body", "HTTP/1.1 200 OK\r\nDate: ", 2);
    row("cut-chunk", "HTTP/1.1 200 ", 2);
    row("garbage", "\x16", 0);
    row("huge-header", "HTTP/1.1 200 OK\r\nX-Padding: xxxxx", 0);
    row("old-http", "<!DOCTYPE html>", 0);
}

void TestSandboxFaults::breaksTheConnection()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, begins);
    QFETCH(int, applied);
    Sandbox sandbox(optionsWith(fault));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    const QByteArray all = client.untilClosed();
    QVERIFY2(all.startsWith(begins), all.left(100).constData());
    QCOMPARE(client.socket().error(), QAbstractSocket::RemoteHostClosedError);
    QCOMPARE(static_cast<int>(sandbox.list().size()), applied);
    const qsizetype header = all.indexOf("\r\n\r\n");
    const bool cutInside = fault.startsWith(u"cut-s") || fault == u"status-only" || fault == u"cut-header"
        || fault.startsWith(u"drop");
    QCOMPARE(header < 0, cutInside || fault == u"old-http" || fault == u"garbage");
    if (fault == u"cut-body")
        QVERIFY(all.contains("Content-Length: 100\r\n") && all.size() == header + 4);
}

void TestSandboxFaults::resetsTheConnection_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("applied");
    QTest::newRow("reset") << QStringLiteral("reset") << ECONNRESET << 0;
    QTest::newRow("reset-applied") << QStringLiteral("reset-applied") << ECONNRESET << 2;
    QTest::newRow("reset-body") << QStringLiteral("reset-body") << ECONNRESET << 0;
    QTest::newRow("no reset") << QStringLiteral("drop-applied") << 0 << 2;
}

/// Qt names an orderly end and a reset alike, so this asks the system.
void TestSandboxFaults::resetsTheConnection()
{
#ifdef Q_OS_WIN
    QSKIP("asks the system by way of POSIX sockets");
#else
    QFETCH(QString, fault);
    QFETCH(int, applied);
    Sandbox sandbox(optionsWith(fault));
    QVERIFY(sandbox.listen());
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(sandbox.url().port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = postBytes(bodyOf(2));
    QCOMPARE(::send(client, request.constData(), static_cast<size_t>(request.size()), 0), request.size());
    int error = EAGAIN;
    const auto ended = [&] {
        char byte = 0;
        error = ::recv(client, &byte, 1, MSG_DONTWAIT) < 0 ? errno : 0;
        return error != EAGAIN;
    };
    QVERIFY(QTest::qWaitFor(ended, hangLimitMs));
    ::close(client);
    QTEST(error, "error");
    QCOMPARE(static_cast<int>(sandbox.list().size()), applied);
#endif
}

void TestSandboxFaults::dropsBeforeTheRequestIsWhole_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("sent");
    const QByteArray request = postBytes(bodyOf(500));
    const int header = static_cast<int>(request.indexOf("\r\n\r\n")) + 4;
    QTest::newRow("drop-accept") << QStringLiteral("drop-accept") << 1;
    QTest::newRow("drop-header") << QStringLiteral("drop-header") << header;
    QTest::newRow("drop-body") << QStringLiteral("drop-body") << header + 100;
}

/// Without the fault the server would wait for the rest: each closes although less than a request has come.
void TestSandboxFaults::dropsBeforeTheRequestIsWhole()
{
    QFETCH(QString, fault);
    QFETCH(int, sent);
    Sandbox sandbox(optionsWith(fault));
    QVERIFY(sandbox.listen());
    QSignalSpy handled(&sandbox, &Sandbox::handled);
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(500)).first(sent));
    QVERIFY(client.untilClosed().isEmpty());
    QTRY_COMPARE(handled.size(), 1);
    QCOMPARE(handled.at(0).at(0).toInt(), 0);
    QVERIFY(sandbox.list().empty());
    QCOMPARE(sandbox.requestCount(), 1);
}

void TestSandboxFaults::stallsUntilTheClientGivesUp_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("applied");
    QTest::addColumn<bool>("sendsHeader");
    QTest::newRow("stall") << QStringLiteral("stall") << 0 << false;
    QTest::newRow("stall-applied") << QStringLiteral("stall-applied") << 2 << false;
    QTest::newRow("stall-header") << QStringLiteral("stall-header") << 2 << true;
}

void TestSandboxFaults::stallsUntilTheClientGivesUp()
{
    QFETCH(QString, fault);
    QFETCH(int, applied);
    QFETCH(bool, sendsHeader);
    Options options = optionsWith(fault);
    options.idleTimeout = std::chrono::milliseconds(20);
    Sandbox sandbox(options);
    QVERIFY(sandbox.listen());
    QSignalSpy handled(&sandbox, &Sandbox::handled);
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    QTRY_COMPARE(sandbox.requestCount(), 1);
    // The idle time-out closes a connection that was made later, and not this one.
    RawClient idle(sandbox.url());
    QVERIFY(idle.untilClosed().isEmpty());
    QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.socket().readAll().contains("\r\n\r\n"), sendsHeader);
    QCOMPARE(static_cast<int>(sandbox.list().size()), applied);
    QCOMPARE(handled.size(), 0);
    client.socket().abort();
    QTRY_COMPARE(handled.size(), 1);
}

void TestSandboxFaults::redirectsToAnotherPort()
{
    Sandbox other({});
    QVERIFY(other.listen());
    Sandbox sandbox(optionsWith(QStringLiteral("307=%1").arg(other.url().port())));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    QCOMPARE(QUrl(QString::fromLatin1(client.answer().field("Location"))).port(), other.url().port());
}

void TestSandboxFaults::retryAfterCanBeADate()
{
    Sandbox sandbox(optionsWith(QStringLiteral("429-date=30")));
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    const RawAnswer answer = client.answer();
    const auto read = [&](const char *field) {
        return QLocale::c().toDateTime(QString::fromLatin1(answer.field(field)),
                                       QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    };
    const qint64 wait = read("Date").secsTo(read("Retry-After"));
    QVERIFY2(wait >= 29 && wait <= 30, answer.header.constData());
}

void TestSandboxFaults::aWrongTokenIsRefusedUnderEveryFault_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"204", "500-applied", "drop-applied", "delay=1", "wrong-json", "list-json", "cut-body"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestSandboxFaults::aWrongTokenIsRefusedUnderEveryFault()
{
    QFETCH(QString, fault);
    Sandbox sandbox(optionsWith(fault));
    QVERIFY(sandbox.listen());
    QSignalSpy handled(&sandbox, &Sandbox::handled);
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)).replace("sandbox-token", "other"));
    QTRY_COMPARE(handled.size(), 1);
    const int status = handled.at(0).at(0).toInt();
    QVERIFY(status == 401 || status == 500 || status == 0);
    QVERIFY(sandbox.list().empty());
}

void TestSandboxFaults::laterFaultsCanBeAdded()
{
    Sandbox sandbox({});
    QVERIFY(sandbox.listen());
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(1)));
    QCOMPARE(client.answer().status, 200);
    sandbox.addFault(*parseFault(QStringLiteral("503x2")));
    sandbox.addFault(*parseFault(QStringLiteral("403@4")));
    for (const int status : {503, 503, 403, 200}) {
        client.send(postBytes(bodyOf(1)));
        QCOMPARE(client.answer().status, status);
    }
}

void TestSandboxFaults::aStruckConnectionIsNoRequest()
{
    if (isUnderWine())
        QSKIP(closingIsUnseen);
    Sandbox sandbox(optionsWith(QStringLiteral("close-acceptx2")));
    QVERIFY(sandbox.listen());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(RawClient(sandbox.url()).untilClosed(), QByteArray());
    QCOMPARE(sandbox.requestCount(), 0);
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2)));
    QCOMPARE(client.answer().status, 200);
}

void TestSandboxFaults::everyFaultLeavesTheServerServing_data()
{
    QTest::addColumn<QString>("fault");
    const auto lines = faultHelp().split(u'\n');
    for (const QString &line : lines) {
        const QString names = line.trimmed().section(QStringLiteral("  "), 0, 0);
        for (const QString &name : names.split(u' '))
            if (faultTraits(name.section(u'[', 0, 0)).moment != Moment::Accept)
                QTest::newRow(qPrintable(name)) << name.section(u'[', 0, 0);
    }
}

/// The client breaks off at once, in the middle of whatever the fault does.
void TestSandboxFaults::everyFaultLeavesTheServerServing()
{
    QFETCH(QString, fault);
    Sandbox sandbox(optionsWith(fault + QStringLiteral("@1x3")));
    QVERIFY(sandbox.listen());
    QSignalSpy handled(&sandbox, &Sandbox::handled);
    for (int i = 0; i < 3; ++i) {
        RawClient client(sandbox.url());
        client.send(postBytes(bodyOf(20)));
        QTRY_COMPARE(sandbox.requestCount(), i + 1);
        client.socket().abort();
    }
    QTRY_COMPARE(handled.size(), 3);
    RawClient client(sandbox.url());
    client.send(postBytes(bodyOf(2, "last")));
    QCOMPARE(client.answer().status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
