// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dnc;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(dnc::Outcome)
Q_DECLARE_METATYPE(dnc::NextStep)
Q_DECLARE_METATYPE(dnc::Cause)
Q_DECLARE_METATYPE(dnc::Reply)

namespace {

const QByteArray apiError = R"({"error":"ValidationError","message":"Invalid request body"})";

/// An answer that came whole, after the whole request.
Reply whole(int status, const QByteArray &body, const QByteArray &contentType = {})
{
    return {.framing = {.end = status == 204 ? BodyEnd::NoBody : BodyEnd::Length, .afterWholeRequest = true},
            .status = status,
            .body = body,
            .contentType = contentType};
}

} // namespace

class TestProtocol : public QObject {
    Q_OBJECT

private slots:
    void theBodyIsWhatTheContractDescribes();
    void theBodyKeepsEveryCharacter();
    void theBodyAlwaysSaysWhetherToPause();
    void eachAnswerHasOneMeaning_data();
    void eachAnswerHasOneMeaning();
    void aSuccessMustBeWholeAndClear_data();
    void aSuccessMustBeWholeAndClear();
    void onlyAWholeAnswerConfirms_data();
    void onlyAWholeAnswerConfirms();
    void oneShapeIsOneKindOfAnswer_data();
    void oneShapeIsOneKindOfAnswer();
    void theWordsOfAnAnswerNameNobody();
    void aBrokenAnswerIsNeverASuccess_data();
    void aBrokenAnswerIsNeverASuccess();
    void theServicesWordsAreCarriedAndBounded();
    void everyVerdictHasWordsForAPerson();
    void a401NamesBothItsCauses();
    void aListingMustBeAList();
};

void TestProtocol::theBodyIsWhatTheContractDescribes()
{
    const WireItem items[] = {{"a@b.com", "email", "Ann"}, {"+14155550123", "phone", ""}};
    const QJsonObject body = QJsonDocument::fromJson(encode(items, true)).object();
    const QJsonObject expected{
        {QStringLiteral("identifiers"),
         QJsonArray{QJsonObject{{QStringLiteral("identifier"), QStringLiteral("a@b.com")},
                                {QStringLiteral("identifierType"), QStringLiteral("email")},
                                {QStringLiteral("name"), QStringLiteral("Ann")}},
                    QJsonObject{{QStringLiteral("identifier"), QStringLiteral("+14155550123")},
                                {QStringLiteral("identifierType"), QStringLiteral("phone")}}}},
        {QStringLiteral("pauseActiveProspects"), true}};
    QCOMPARE(body, expected);
}

void TestProtocol::theBodyKeepsEveryCharacter()
{
    std::string all = "\"quoted\" back\\slash Ünïcode 名 😀 ";
    for (char c = 1; c < 0x20; ++c)
        all += c;
    const WireItem items[] = {{all, "web_chat", all}};
    const QJsonObject item =
        QJsonDocument::fromJson(encode(items, true))[QLatin1String("identifiers")][0].toObject();
    QCOMPARE(item[QLatin1String("identifier")].toString().toStdString(), all);
    QCOMPARE(item[QLatin1String("name")].toString().toStdString(), all);
}

void TestProtocol::theBodyAlwaysSaysWhetherToPause()
{
    const WireItem items[] = {{"a@b.com", "email", ""}};
    for (const bool pause : {true, false}) {
        const QJsonDocument body = QJsonDocument::fromJson(encode(items, pause));
        QVERIFY(body[QLatin1String("pauseActiveProspects")].isBool());
        QCOMPARE(body[QLatin1String("pauseActiveProspects")].toBool(), pause);
    }
}

void TestProtocol::eachAnswerHasOneMeaning_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<NextStep>("next");
    const QByteArray page = "<html><body>Sign in to Airport WiFi</body></html>";
    const auto row = [](const char *name, int status, const QByteArray &body, Outcome outcome, Cause cause,
                        NextStep next) { QTest::newRow(name) << status << body << outcome << cause << next; };
    row("200 empty", 200, "", Outcome::Confirmed, Cause::Accepted, NextStep::Proceed);
    row("200 white space", 200, "\r\n", Outcome::Confirmed, Cause::Accepted, NextStep::Proceed);
    row("200 empty object", 200, "{}", Outcome::Confirmed, Cause::Accepted, NextStep::Proceed);
    row("200 object", 200, R"({"added":2})", Outcome::Unknown, Cause::Unfamiliar, NextStep::ReadBack);
    row("204", 204, "", Outcome::Confirmed, Cause::Accepted, NextStep::Proceed);
    row("200 page", 200, page, Outcome::Unknown, Cause::NotTheService, NextStep::Retry);
    row("200 half JSON", 200, R"({"ok":tru)", Outcome::Unknown, Cause::Unfamiliar, NextStep::ReadBack);
    row("200 error", 200, apiError, Outcome::Unknown, Cause::NotTheService, NextStep::Retry);
    row("200 number", 200, "7", Outcome::Unknown, Cause::Unfamiliar, NextStep::ReadBack);
    row("200 smaller number", 200, "1", Outcome::Unknown, Cause::FewerCounted, NextStep::ReadBack);
    row("201", 201, "", Outcome::Confirmed, Cause::Accepted, NextStep::Proceed);
    row("202", 202, "", Outcome::Unknown, Cause::NotTheService, NextStep::Retry);
    row("206", 206, "", Outcome::Unknown, Cause::NotTheService, NextStep::Retry);
    row("207", 207, "", Outcome::Unknown, Cause::NotTheService, NextStep::Retry);
    row("302", 302, "", Outcome::Unknown, Cause::Redirected, NextStep::Stop);
    row("304", 304, "", Outcome::Unknown, Cause::NotTheService, NextStep::Retry);
    row("400", 400, apiError, Outcome::Rejected, Cause::BadRequest, NextStep::Proceed);
    row("400 page", 400, page, Outcome::Unknown, Cause::NotTheService, NextStep::Stop);
    row("400 error object", 400, R"({"error":{"code":"invalid_json","message":"bad"}})", Outcome::Unknown,
        Cause::NotTheService, NextStep::Stop);
    row("401", 401, R"({"error":"Unauthorized","message":"Invalid API token"})", Outcome::NotApplied,
        Cause::Unauthorized, NextStep::Stop);
    row("401 page", 401, page, Outcome::Unknown, Cause::Unauthorized, NextStep::Stop);
    row("403", 403, apiError, Outcome::NotApplied, Cause::Forbidden, NextStep::Stop);
    row("404", 404, apiError, Outcome::NotApplied, Cause::NotFound, NextStep::Stop);
    row("405", 405, apiError, Outcome::NotApplied, Cause::OtherRefusal, NextStep::Stop);
    row("408", 408, apiError, Outcome::Unknown, Cause::TimedOut, NextStep::Retry);
    row("413", 413, apiError, Outcome::Rejected, Cause::BadRequest, NextStep::Proceed);
    row("429", 429, apiError, Outcome::NotApplied, Cause::TooManyRequests, NextStep::Wait);
    row("429 page", 429, page, Outcome::Unknown, Cause::TooManyRequests, NextStep::Wait);
    row("500", 500, apiError, Outcome::Unknown, Cause::ServerFailure, NextStep::Retry);
    row("503", 503, page, Outcome::Unknown, Cause::ServerFailure, NextStep::Retry);
    row("599", 599, "", Outcome::Unknown, Cause::ServerFailure, NextStep::Retry);
}

void TestProtocol::eachAnswerHasOneMeaning()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(Cause, cause);
    QFETCH(NextStep, next);
    const Verdict verdict = judge(whole(status, body), 2);
    QCOMPARE(verdict.outcome, outcome);
    QCOMPARE(verdict.cause, cause);
    QCOMPARE(verdict.next, next);
    QCOMPARE(verdict.httpStatus, status);
}

void TestProtocol::aSuccessMustBeWholeAndClear_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *name, const QByteArray &body, Cause cause,
                        const QByteArray &contentType = "application/json") {
        QTest::newRow(name) << body << contentType << cause;
    };
    const auto nested = [](qsizetype levels) {
        QByteArray body;
        for (qsizetype i = 0; i < levels; ++i)
            body += R"({"a":)";
        return body + "1" + QByteArray(levels, '}');
    };
    const Cause known = Cause::Accepted;
    const Cause unknown = Cause::Unfamiliar;
    const Cause fewer = Cause::FewerCounted;
    const Cause bad = Cause::NotTheService;
    row("empty object", " {}\r\n", known);
    row("all were counted", R"({"received":3,"added":3,"failed":[],"errors":null})", unknown);
    row("fewer were new than were sent", R"({"received":3,"added":1,"failed":[],"errors":null})", fewer);
    row("none were new", R"({"added":0})", fewer);
    row("some failed", R"({"added":3,"failed":[{"index":1}]})", bad);
    row("a number failed", R"({"failed":1})", bad);
    row("a number failed, deep", R"({"data":{"counts":[{"failed":1}]}})", bad);
    row("none failed", R"({"failed":0,"rejected":{},"errors":""})", unknown);
    row("one was rejected", R"({"rejected":["a@example.com"]})", bad);
    row("errors", R"({"errors":[{"message":"no"}]})", bad);
    row("no success", R"({"success":false})", bad);
    row("not ok", R"({"ok":false})", bad);
    row("queued", R"({"status":"queued"})", bad);
    row("queued, as a text", "Queued for processing", bad, "text/plain");
    row("a status that equals the count", R"({"status":3})", unknown);
    row("ok", R"({"ok":true,"data":[{"identifier":"a:\"b","x":{"y":3}}]})", unknown);
    row("a text", "OK", unknown, "text/plain");
    row("a page", "<html><title>Guests</title><body>Sign in</body></html>", bad, "text/html");
    row("an empty page", "<html><head></head><body></body></html>", unknown, "text/html");
    row("nothing, as a page", "", unknown, "text/html");
    row("NUL in a text", QByteArray("{\"ok\":\"\0\"}", 10), unknown);
    row("NUL behind", QByteArray("{}\0", 3), unknown);
    row("one name twice", R"({"failed":["a"],"failed":[]})", bad);
    row("deep", nested(100'000), unknown);
    row("something behind", "{} {}", unknown);
    row("cut", R"({"ok":true)", unknown);
    row("array", R"([{"ok":true}])", unknown);
    row("byte of no UTF-8", "{\"ok\":\"\xE9\"}", unknown);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), unknown);
    row("UTF-8, said", "{}", known, "application/json; charset=\"UTF-8\"");
    row("another encoding, said", "{}", unknown, "application/json;charset=utf-16");
    row("no body in another encoding", "", unknown, "text/plain; charset=iso-8859-1");
}

void TestProtocol::aSuccessMustBeWholeAndClear()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(Cause, cause);
    const Verdict verdict = judge(whole(200, body, contentType), 3);
    QCOMPARE(verdict.cause, cause);
    QCOMPARE(verdict.outcome, cause == Cause::Accepted ? Outcome::Confirmed : Outcome::Unknown);
    QCOMPARE(verdict.next,
             cause == Cause::Accepted            ? NextStep::Proceed
                 : cause == Cause::NotTheService ? NextStep::Retry
                                                 : NextStep::ReadBack);
    QCOMPARE(verdict.proof, cause == Cause::Accepted ? Proof::Answer : Proof::None);
}

void TestProtocol::onlyAWholeAnswerConfirms_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<NextStep>("next");
    const auto row = [](const char *name, const Framing &framing, Cause cause, NextStep next,
                        Transport transport = Transport::Complete) {
        QTest::newRow(name) << Reply{.transport = transport, .framing = framing, .status = 200} << cause
                            << next;
    };
    row("length", {BodyEnd::Length, true, false}, Cause::Accepted, NextStep::Proceed);
    row("chunks", {BodyEnd::Chunks, true, false}, Cause::Accepted, NextStep::Proceed);
    row("until the connection closed", {BodyEnd::Close, true, false}, Cause::Unfamiliar, NextStep::ReadBack);
    row("headers that contradict", {BodyEnd::Malformed, true, false}, Cause::Unfamiliar, NextStep::ReadBack);
    row("cut", {BodyEnd::Malformed, true, false}, Cause::Unfamiliar, NextStep::ReadBack,
        Transport::Interrupted);
    row("bytes behind", {BodyEnd::Length, true, true}, Cause::Unfamiliar, NextStep::ReadBack);
    row("too early", {BodyEnd::Length, false, false}, Cause::NotTheService, NextStep::Retry);
    row("too early, and no length", {BodyEnd::Close, false, false}, Cause::NotTheService, NextStep::Retry);
    row("no end in time", {BodyEnd::None, true, false}, Cause::TimedOut, NextStep::Retry,
        Transport::TimedOut);
}

void TestProtocol::onlyAWholeAnswerConfirms()
{
    QFETCH(Reply, reply);
    QFETCH(Cause, cause);
    QFETCH(NextStep, next);
    const Verdict verdict = judge(reply, 3);
    QCOMPARE(verdict.cause, cause);
    QCOMPARE(verdict.next, next);
    QCOMPARE(verdict.outcome == Outcome::Confirmed, cause == Cause::Accepted);
}

void TestProtocol::oneShapeIsOneKindOfAnswer_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QByteArray &one, const QByteArray &other, bool same) {
        QTest::newRow(name) << one << other << same;
    };
    row("the count that was sent", R"({"added":500})", R"({"added":237})", true);
    row("fewer", R"({"added":499})", R"({"added":12})", true);
    row("fewer, and all", R"({"added":499})", R"({"added":237})", false);
    row("none, and fewer", R"({"added":0})", R"({"added":12})", false);
    row("ids", R"({"id":"req_17","batchId":4})", R"({"id":"req_18","batchId":5})", true);
    row("UUIDs", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "aa2504e0-4f89-11d3-9a0c-0305e82c3302", true);
    row("times", R"({"at":"2026-01-01T10:00:00.000Z"})", R"({"at":"2026-02-03T11:12:13Z"})", true);
    row("seconds since 1970", R"({"createdAt":1767225600})", R"({"createdAt":1767225700})", true);
    row("booleans", R"({"ok":true})", R"({"ok":false})", false);
    row("words", R"({"state":"done"})", R"({"state":"open"})", false);
    row("a code that equals the count", R"({"code":500})", R"({"code":237})", false);
    row("other numbers", R"({"total":1000})", R"({"total":1001})", false);
    row("case", "OK", "Ok", false);
}

void TestProtocol::oneShapeIsOneKindOfAnswer()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    const QString first = judge(whole(200, one), 500).shape->code;
    QCOMPARE(first.size(), 16);
    QCOMPARE(first == judge(whole(200, other), 237).shape->code, same);
    QVERIFY(first != judge(whole(200, one, "text/plain"), 500).shape->code);
}

void TestProtocol::theWordsOfAnAnswerNameNobody()
{
    const Verdict verdict = judge(
        whole(200,
              R"({"data":["ann@example.com","+14155550123","https://linkedin.com/in/ann"],"state":"on"})"),
        3);
    for (const char *part : {"ann", "example", "4155", "linkedin"})
        QVERIFY2(!verdict.serverMessage.contains(QLatin1String(part)), qPrintable(verdict.serverMessage));
    QVERIFY(verdict.serverMessage.contains(QStringLiteral("state")));
}

void TestProtocol::aBrokenAnswerIsNeverASuccess_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("not sent") << int(Transport::NotSent) << Outcome::NotApplied;
    QTest::newRow("no trust") << int(Transport::TlsFailed) << Outcome::NotApplied;
    QTest::newRow("proxy") << int(Transport::ProxyRefused) << Outcome::NotApplied;
    QTest::newRow("proxy asks") << int(Transport::ProxyAsks) << Outcome::NotApplied;
    QTest::newRow("timed out") << int(Transport::TimedOut) << Outcome::Unknown;
    QTest::newRow("interrupted") << int(Transport::Interrupted) << Outcome::Unknown;
    QTest::newRow("too large") << int(Transport::TooLarge) << Outcome::Unknown;
}

void TestProtocol::aBrokenAnswerIsNeverASuccess()
{
    QFETCH(int, transport);
    QFETCH(Outcome, outcome);
    for (const int status : {0, 200, 400, 500})
        QCOMPARE(judge({.transport = Transport(transport), .status = status, .body = apiError}, 3).outcome,
                 outcome);
}

void TestProtocol::theServicesWordsAreCarriedAndBounded()
{
    QCOMPARE(judge({.status = 400, .body = apiError}, 3).serverMessage,
             QStringLiteral("Invalid request body"));
    const QByteArray longWords = R"({"error":"E","message":")" + QByteArray(100'000, 'x') + R"("})";
    QCOMPARE(judge({.status = 400, .body = longWords}, 3).serverMessage.size(), 500);
}

void TestProtocol::everyVerdictHasWordsForAPerson()
{
    for (int transport = 0; transport <= int(Transport::TooLarge); ++transport) {
        for (const int status : {200, 302, 400, 401, 403, 404, 405, 429, 500}) {
            const Verdict verdict =
                judge({.transport = Transport(transport), .status = status, .body = "<p>"}, 3);
            const Explanation words = explain(verdict);
            QVERIFY(!words.what.isEmpty());
            QVERIFY(!words.effect.isEmpty());
            QVERIFY(!words.advice.isEmpty());
        }
    }
}

void TestProtocol::a401NamesBothItsCauses()
{
    const Explanation words = explain(judge({.status = 401, .body = apiError}, 3));
    QVERIFY(words.advice.contains(QStringLiteral("token")));
    QVERIFY(words.advice.contains(QStringLiteral("account ID")));
}

void TestProtocol::aListingMustBeAList()
{
    QCOMPARE(judgeListing({.status = 200, .body = R"({"data":[],"hasMore":false})"}).outcome,
             Outcome::Confirmed);
    QCOMPARE(judgeListing({.status = 200, .body = ""}).cause, Cause::NotTheService);
    QCOMPARE(judgeListing({.status = 200, .body = "<html>"}).cause, Cause::NotTheService);
    QCOMPARE(judgeListing({.status = 401, .body = apiError}).cause, Cause::Unauthorized);
    // There is no batch that could be halved.
    QCOMPARE(judgeListing({.status = 400, .body = apiError}).cause, Cause::OtherRefusal);
}

QTEST_APPLESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
