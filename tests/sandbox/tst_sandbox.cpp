// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "sandbox/sandbox.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc::sandbox;
using namespace dnc::test;

class TestSandbox : public QObject {
    Q_OBJECT

private slots:
    void addsABatchWithAnEmptyAnswer();
    void qtClientAddsListsAndRemoves();
    void answersWhatTheContractSays_data();
    void answersWhatTheContractSays();
    void asksForTheAccountInTheWordsOfABadToken();
    void refusesToldIdentifiersNamingNoRow();
    void limitsRequestsOverAllClients();
    void refusedAndMisdirectedRequestsCostNothing();
    void rateHeadersCanWaitForTheLimit();
    void cursorsCanExpire();
    void othersCanChangeTheListMeanwhile();
    void entriesSayHowTheyWereAdded();
    void aFaultCanBeForDeleteAlone();
    void logTellsWhatWasApplied();
    void logIsOnDiskBeforeTheAnswer();
    void tellsWhenThePortIsTaken();
};

namespace {

const QByteArray path = "/v1/dnc/communication-opt-outs";

QJsonObject jsonOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

struct Running {
    explicit Running(const Options &options = {})
        : sandbox(options)
    {
        ok = sandbox.listen();
    }

    Sandbox sandbox;
    bool ok = false;
};

QByteArray replyTo(QNetworkReply *reply)
{
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, hangLimitMs);
    reply->deleteLater();
    return reply->readAll();
}

} // namespace

void TestSandbox::addsABatchWithAnEmptyAnswer()
{
    Running server;
    QVERIFY(server.ok);
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(500)));
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(answer.field("Content-Type").isEmpty());
    QVERIFY(answer.field("Date").endsWith("GMT"));
    QCOMPARE(server.sandbox.list().size(), size_t(500));
    QCOMPARE(server.sandbox.list().front().identifier, QStringLiteral("a0@example.com"));
}

void TestSandbox::qtClientAddsListsAndRemoves()
{
    Running server;
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(server.sandbox.url().toString() + QStringLiteral("/dnc/communication-opt-outs")));
    request.setRawHeader("Authorization", "Bearer sandbox-token");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QVERIFY(replyTo(network.post(request, bodyOf(3))).isEmpty());
    QNetworkRequest page = request;
    page.setUrl(QUrl(request.url().toString() + QStringLiteral("?limit=2")));
    const QJsonObject listed = jsonOf(replyTo(network.get(page)));
    QCOMPARE(listed.value(u"data").toArray().size(), 2);
    QCOMPARE(listed.value(u"hasMore").toBool(), true);
    QVERIFY(listed.value(u"next").isString());
    QVERIFY(listed.value(u"previous").isNull());
    QCOMPARE(listed.value(u"data")[0][u"objectType"].toString(), QStringLiteral("communication-opt-out"));
    (void)replyTo(network.sendCustomRequest(request, "DELETE",
                                            R"({"identifier":"a1@example.com","identifierType":"email"})"));
    QCOMPARE(server.sandbox.list().size(), size_t(2));
}

void TestSandbox::answersWhatTheContractSays_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &request, int status, const char *error) {
        QTest::newRow(name) << request << status << QString::fromLatin1(error);
    };
    const QByteArray good = postBytes(bodyOf(1));
    row("good", good, 200, "");
    row("no token", QByteArray(good).replace("Authorization", "X-Other"), 401, "Unauthorized");
    row("other token", QByteArray(good).replace("sandbox-token", "sandbox-tokem"), 401, "Unauthorized");
    row("basic", QByteArray(good).replace("Bearer", "Basic"), 401, "Unauthorized");
    row("bearer in small letters", QByteArray(good).replace("Bearer", "bearer"), 200, "");
    row("501", postBytes(bodyOf(501)), 400, "ValidationError");
    row("no JSON", postBytes("{"), 400, "ValidationError");
    row("text", QByteArray(good).replace("application/json", "text/plain"), 400, "ValidationError");
    row("with charset", QByteArray(good).replace("application/json", "application/json; charset=utf-8"), 200,
        "");
    row("other path", requestBytes("POST", "/v1/other", bodyOf(1)), 404, "NotFound");
    row("no version in path", requestBytes("POST", "/dnc/communication-opt-outs", bodyOf(1)), 404,
        "NotFound");
    row("PUT", requestBytes("PUT", path, bodyOf(1)), 405, "MethodNotAllowed");
    row("list", requestBytes("GET", path + "?limit=100"), 200, "");
    row("list too much", requestBytes("GET", path + "?limit=101"), 400, "ValidationError");
    row("cursor of nobody", requestBytes("GET", path + "?cursor=abc"), 400, "ValidationError");
    row("remove what is not there",
        requestBytes("DELETE", path, R"({"identifier":"x","identifierType":"sms"})"), 404, "NotFound");
    row("remove without type", requestBytes("DELETE", path, R"({"identifier":"x"})"), 400, "ValidationError");
}

void TestSandbox::answersWhatTheContractSays()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, error);
    Running server;
    RawClient client(server.sandbox.url());
    client.send(request);
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, status);
    QCOMPARE(jsonOf(answer.body).value(u"error").toString(), error);
    QCOMPARE(jsonOf(answer.body).value(u"message").toString().isEmpty(), error.isEmpty());
    QCOMPARE(answer.field("Allow").isEmpty(), status != 405);
    client.send(postBytes(bodyOf(1)));
    QCOMPARE(client.answer().status, 200);
}

void TestSandbox::asksForTheAccountInTheWordsOfABadToken()
{
    Running server({.account = QStringLiteral("acc-1")});
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(1)));
    const RawAnswer without = client.answer();
    QCOMPARE(without.status, 401);
    QCOMPARE(jsonOf(without.body).value(u"message").toString(), QStringLiteral("Invalid API token"));
    client.send(postBytes(bodyOf(1), "x-account-id: acc-2\r\n"));
    QCOMPARE(client.answer().status, 401);
    client.send(postBytes(bodyOf(1), "X-Account-ID: acc-1\r\n"));
    QCOMPARE(client.answer().status, 200);
}

void TestSandbox::refusesToldIdentifiersNamingNoRow()
{
    Running server({.refuse = {QStringLiteral("a7@")}});
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(10)));
    const RawAnswer answer = client.answer();
    QCOMPARE(answer.status, 400);
    QCOMPARE(jsonOf(answer.body).value(u"error").toString(), QStringLiteral("ValidationError"));
    QVERIFY(!answer.body.contains('7'));
    QVERIFY(server.sandbox.list().empty());
    client.send(postBytes(bodyOf(7)));
    QCOMPARE(client.answer().status, 200);
}

void TestSandbox::limitsRequestsOverAllClients()
{
    Running server({.requestsPerMinute = 3});
    RawClient first(server.sandbox.url());
    RawClient second(server.sandbox.url());
    first.send(postBytes(bodyOf(1, "a")));
    const RawAnswer answer = first.answer();
    QCOMPARE(answer.field("RateLimit-Limit"), QByteArray("3"));
    QCOMPARE(answer.field("RateLimit-Remaining"), QByteArray("2"));
    QCOMPARE(answer.field("RateLimit-Policy"), QByteArray("3;w=60"));
    second.send(requestBytes("GET", path));
    QCOMPARE(second.answer().status, 200);
    second.send(postBytes(bodyOf(1, "b")));
    QCOMPARE(second.answer().status, 200);
    first.send(postBytes(bodyOf(1, "c")));
    const RawAnswer refused = first.answer();
    QCOMPARE(refused.status, 429);
    const int seconds = refused.field("Retry-After").toInt();
    QVERIFY(seconds >= 1 && seconds <= 60);
    QCOMPARE(refused.field("RateLimit-Remaining"), QByteArray("0"));
    QCOMPARE(jsonOf(refused.body).value(u"error").toString(), QStringLiteral("TooManyRequests"));
    QVERIFY(refused.body.contains("retry after " + QByteArray::number(seconds) + " seconds"));
    QCOMPARE(server.sandbox.list().size(), size_t(2));
}

void TestSandbox::refusedAndMisdirectedRequestsCostNothing()
{
    Running server({.requestsPerMinute = 1});
    RawClient client(server.sandbox.url());
    client.send(QByteArray(postBytes(bodyOf(1))).replace("sandbox-token", "other"));
    QCOMPARE(client.answer().status, 401);
    client.send(requestBytes("GET", "/v1/other"));
    QCOMPARE(client.answer().status, 404);
    client.send(postBytes(bodyOf(1)));
    QCOMPARE(client.answer().status, 200);
    client.send(postBytes(bodyOf(1)));
    QCOMPARE(client.answer().status, 429);
}

void TestSandbox::rateHeadersCanWaitForTheLimit()
{
    Running server({.requestsPerMinute = 5, .rateHeaders = false});
    RawClient client(server.sandbox.url());
    for (int sent = 1; sent <= 5; ++sent) {
        client.send(requestBytes("GET", path));
        QCOMPARE(client.answer().field("RateLimit-Remaining").isEmpty(), sent < 4);
    }
}

void TestSandbox::cursorsCanExpire()
{
    Running server({.cursorLife = 1});
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(3)));
    QCOMPARE(client.answer().status, 200);
    const auto page = [&](const QByteArray &cursor) {
        client.send(requestBytes("GET", path + "?limit=1&cursor=" + cursor));
        return client.answer();
    };
    client.send(requestBytes("GET", path + "?limit=1"));
    const QByteArray cursor = jsonOf(client.answer().body).value(u"next").toString().toLatin1();
    QCOMPARE(page(cursor).status, 200);
    const RawAnswer late = page(cursor);
    QCOMPARE(late.status, 400);
    QCOMPARE(jsonOf(late.body).value(u"message").toString(), QStringLiteral("cursor has expired"));
}

void TestSandbox::othersCanChangeTheListMeanwhile()
{
    Running server({.othersAddEvery = 2, .othersRemoveEvery = 3});
    RawClient client(server.sandbox.url());
    const auto countAfter = [&](const QByteArray &request) {
        client.send(request);
        return client.answer().status == 200 ? qsizetype(server.sandbox.list().size()) : -1;
    };
    const QByteArray list = requestBytes("GET", path + "?limit=1");
    QCOMPARE(countAfter(postBytes(bodyOf(2))), 2);
    QCOMPARE(countAfter(list), 3);
    QCOMPARE(countAfter(list), 2);
    QCOMPARE(server.sandbox.list().back().identifier, QStringLiteral("other1@example.org"));
    server.sandbox.removeAsOther(QStringLiteral("other1@example.org"), QStringLiteral("email"));
    server.sandbox.addAsOther(QStringLiteral("+12025550123"), QStringLiteral("sms"));
    QCOMPARE(server.sandbox.list().back().identifierType, QStringLiteral("sms"));
}

void TestSandbox::entriesSayHowTheyWereAdded()
{
    for (const bool isManual : {true, false}) {
        Running server({.addsAsManual = isManual});
        RawClient client(server.sandbox.url());
        client.send(postBytes(bodyOf(1)));
        QCOMPARE(client.answer().status, 200);
        client.send(requestBytes("GET", path));
        QCOMPARE(jsonOf(client.answer().body).value(u"data")[0][u"isManuallyAdded"].toBool(), isManual);
    }
}

void TestSandbox::aFaultCanBeForDeleteAlone()
{
    Running server({.faults = {*parseFault(QStringLiteral("delete-403x*"))}});
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(1)));
    QCOMPARE(client.answer().status, 200);
    client.send(requestBytes("DELETE", path, R"({"identifier":"a0@example.com","identifierType":"email"})"));
    QCOMPARE(client.answer().status, 403);
    client.send(requestBytes("GET", path));
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(server.sandbox.list().size(), size_t(1));
}

void TestSandbox::logTellsWhatWasApplied()
{
    QBuffer log;
    QVERIFY(log.open(QIODevice::ReadWrite));
    Running server({.refuse = {QStringLiteral("z0@")},
                    .faults = {{.kind = QStringLiteral("drop-applied"), .first = 3}}});
    server.sandbox.setLog(&log);
    QSignalSpy handled(&server.sandbox, &Sandbox::handled);
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(2), "X-Request-ID: r-1\r\n"));
    QCOMPARE(client.answer().status, 200);
    client.send(postBytes(bodyOf(3, "z")));
    QCOMPARE(client.answer().status, 400);
    client.send(postBytes(bodyOf(3)));
    QVERIFY(client.untilClosed().isEmpty());
    QTRY_COMPARE(handled.size(), 3);
    QCOMPARE(handled.at(2).at(0).toInt(), 0);

    QVERIFY(!log.data().contains("sandbox-token"));
    const auto lines = log.data().split('\n');
    QCOMPARE(lines.size(), 4);
    const QJsonObject first = jsonOf(lines.at(0));
    QCOMPARE(first.value(u"number").toInt(), 1);
    QCOMPARE(first.value(u"method").toString(), QStringLiteral("POST"));
    QCOMPARE(first.value(u"path").toString(), QString::fromLatin1(path));
    QCOMPARE(first.value(u"status").toInt(), 200);
    QCOMPARE(first.value(u"requestId").toString(), QStringLiteral("r-1"));
    QCOMPARE(first.value(u"pauseActiveProspects").toBool(), true);
    QCOMPARE(first.value(u"identifiers")[0][u"identifier"].toString(), QStringLiteral("a0@example.com"));
    QCOMPARE(first.value(u"identifiers")[0][u"identifierType"].toString(), QStringLiteral("email"));
    QVERIFY(QDateTime::fromString(first.value(u"time").toString(), Qt::ISODateWithMs).isValid());
    const QJsonObject second = jsonOf(lines.at(1));
    QCOMPARE(second.value(u"count").toInt(), 3);
    QVERIFY(second.value(u"identifiers").toArray().isEmpty());
    const QJsonObject third = jsonOf(lines.at(2));
    QCOMPARE(third.value(u"status").toInt(), 0);
    QCOMPARE(third.value(u"fault").toString(), QStringLiteral("drop-applied"));
    QCOMPARE(third.value(u"identifiers").toArray().size(), 3);
    QCOMPARE(third.value(u"added").toInt(), 1);
}

void TestSandbox::logIsOnDiskBeforeTheAnswer()
{
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("log.jsonl")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    Running server({.faults = {{.kind = QStringLiteral("stall-applied")}}});
    server.sandbox.setLog(&log);
    RawClient client(server.sandbox.url());
    client.send(postBytes(bodyOf(2)));
    QTRY_COMPARE(server.sandbox.list().size(), size_t(2));
    QFile seen(log.fileName());
    QVERIFY(seen.open(QIODevice::ReadOnly));
    QCOMPARE(jsonOf(seen.readAll()).value(u"identifiers").toArray().size(), 2);
}

void TestSandbox::tellsWhenThePortIsTaken()
{
    Running first;
    Options options;
    options.port = static_cast<quint16>(first.sandbox.url().port());
    Sandbox second(options);
    QVERIFY(!second.listen());
    QVERIFY(second.errorString().contains(QString::number(options.port)));
    QVERIFY(second.url().isEmpty());
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
