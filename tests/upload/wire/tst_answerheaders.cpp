// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/answerheaders.h"
#include "upload/wire/pacer.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace dnc;
using namespace std::chrono_literals;

/// What the headers of an answer say about the next request, however they are written.
class TestAnswerHeaders : public QObject {
    Q_OBJECT

private slots:
    void retryAfterIsReadAsTold_data();
    void retryAfterIsReadAsTold();
    void aDateWithoutTheAnswersOwnCountsFromNow();
    void rateHeadersAreReadAsTold_data();
    void rateHeadersAreReadAsTold();
    void thePaceFollowsTheHeaders_data();
    void thePaceFollowsTheHeaders();
};

namespace {

const QByteArray noon = "Tue, 24 Nov 2026 12:00:00 GMT";

Reply threeFields(const QByteArray &limit, const QByteArray &remaining, const QByteArray &reset)
{
    return {.rateLimit = limit, .rateRemaining = remaining, .rateReset = reset};
}

Reply oneField(const QByteArray &field)
{
    return {.rateField = field};
}

} // namespace

void TestAnswerHeaders::retryAfterIsReadAsTold_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1: none
    const auto row = [](const char *name, const QByteArray &retryAfter, int seconds,
                        const QByteArray &date = {}) {
        QTest::newRow(name) << retryAfter << date << seconds;
    };
    row("none", "", -1);
    row("seconds", "37", 37);
    row("zero", "0", 0);
    row("spaces around", " 5 ", 5);
    row("leading zeros", "007", 7);
    row("a day is capped", "86400", 900);
    row("negative", "-5", -1);
    row("a plus sign", "+5", -1);
    row("rubbish", "soon", -1);
    row("fraction", "1.5", -1);
    row("exponent", "1e3", -1);
    row("unit", "5s", -1);
    row("too many digits", "99999999999999999999", -1);
    row("twice", "5, 10", -1);
    row("bytes of no ASCII", "\xD9\xA5", -1);
    row("date of RFC 9110", "Tue, 24 Nov 2026 12:01:30 GMT", 90, noon);
    row("date of RFC 850", "Tuesday, 24-Nov-26 12:01:30 GMT", 90, noon);
    row("date of asctime", "Tue Nov 24 12:01:30 2026", 90, noon);
    row("date of asctime, day of one digit", "Sat Nov  7 12:01:30 2026", 90, "Sat, 07 Nov 2026 12:00:00 GMT");
    row("both dates of RFC 850", "Sunday, 06-Nov-94 08:50:37 GMT", 60, "Sunday, 06-Nov-94 08:49:37 GMT");
    row("two forms beside one another", "Sun, 06 Nov 1994 08:50:37 GMT", 60, "Sun Nov  6 08:49:37 1994");
    row("a server three hours behind", "Tue, 24 Nov 2026 09:00:20 GMT", 20, "Tue, 24 Nov 2026 09:00:00 GMT");
    row("a server three hours ahead", "Tue, 24 Nov 2026 15:00:20 GMT", 20, "Tue, 24 Nov 2026 15:00:00 GMT");
    row("a server of another year", "Wed, 01 Jan 2020 00:01:30 GMT", 90, "Wed, 01 Jan 2020 00:00:00 GMT");
    row("a date in the past", "Wed, 01 Jan 2020 00:00:00 GMT", 0, "Wed, 01 Jan 2020 00:01:00 GMT");
    row("a date next week is capped", "Tue, 01 Dec 2026 12:00:00 GMT", 900, noon);
    row("no such date", "Mon, 31 Feb 2026 12:00:00 GMT", -1, noon);
    row("another time zone", "Tue, 24 Nov 2026 12:01:30 CET", -1, noon);
    row("a date of ISO 8601", "2026-11-24T12:01:30Z", -1, noon);
}

void TestAnswerHeaders::retryAfterIsReadAsTold()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const auto wait = readRetryAfter({.status = 429, .retryAfter = retryAfter, .date = date});
    QCOMPARE(wait.has_value(), seconds >= 0);
    QCOMPARE(wait.value_or(-1s), std::chrono::milliseconds(std::chrono::seconds(seconds)));
}

void TestAnswerHeaders::aDateWithoutTheAnswersOwnCountsFromNow()
{
    const QString until = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(100),
                                                u"ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    for (const QByteArray &date : {QByteArray(), QByteArray("yesterday")}) {
        const auto wait = readRetryAfter({.retryAfter = until.toLatin1(), .date = date});
        QVERIFY(wait);
        QVERIFY(*wait > 60s && *wait <= 100s);
    }
}

void TestAnswerHeaders::rateHeadersAreReadAsTold_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("limit"); // -1: none
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("reset");
    const auto row = [](const char *name, const Reply &reply, int limit, int remaining, int reset) {
        QTest::newRow(name) << reply << limit << remaining << reset;
    };
    row("none", {}, -1, -1, -1);
    row("three fields", threeFields("100", "42", "18"), 100, 42, 18);
    row("three fields, spaces", threeFields(" 100", "42 ", " 18 "), 100, 42, 18);
    row("nothing left", threeFields("100", "0", "18"), 100, 0, 18);
    row("nothing left, no reset", threeFields("100", "0", ""), 100, 0, -1);
    row("limit only", threeFields("20", "", ""), 20, -1, -1);
    row("limit with its policies", threeFields("100, 100;w=60, 5000;w=3600", "42", "18"), 100, 42, 18);
    row("a limit of zero", threeFields("0", "0", "5"), -1, 0, 5);
    row("negative", threeFields("-100", "-1", "-5"), -1, -1, -1);
    row("huge", threeFields("99999999999999", "99999999999999", "99999999999999"), -1, -1, -1);
    row("fractions", threeFields("1e2", "4.2", "1.5"), -1, -1, -1);
    row("rubbish", threeFields("many", "some", "soon"), -1, -1, -1);
    row("reset as seconds since 1970", threeFields("100", "0", "1795521600"), 100, 0, -1);
    row("reset as milliseconds since 1970", threeFields("100", "0", "1795521600000"), 100, 0, -1);
    row("reset as a date", threeFields("100", "0", noon), 100, 0, -1);
    row("half an hour is capped", threeFields("100", "0", "1800"), 100, 0, 900);
    row("remaining twice", threeFields("100", "7, 5", "18"), 100, -1, 18);
    row("one field", oneField("limit=80, remaining=7, reset=5"), 80, 7, 5);
    row("one field without spaces", oneField("limit=80,remaining=0,reset=5"), 80, 0, 5);
    row("one field in another order", oneField("reset=5, remaining=7, limit=80"), 80, 7, 5);
    row("a policy", oneField(R"("default";r=7;t=5)"), -1, 7, 5);
    row("a policy with spaces", oneField(R"( "default" ; r=7 ; t=5 )"), -1, 7, 5);
    row("a policy without quotes", oneField("default;r=7;t=5"), -1, 7, 5);
    row("a policy with a partition", oneField(R"("default";r=7;t=5;pk=:dHJpYWwx:)"), -1, 7, 5);
    row("a policy without a time", oneField(R"("default";r=0)"), -1, 0, -1);
    row("of two policies the scarcer", oneField(R"("minute";r=7;t=5, "day";r=0;t=600)"), -1, 0, 600);
    row("of two used up the longer", oneField(R"("minute";r=0;t=5, "day";r=0;t=600)"), -1, 0, 600);
    row("a name with marks in it", oneField(R"("a,b;r=0;t=9";r=7;t=5)"), -1, 7, 5);
    row("a name that never ends", oneField(R"("default;r=7;t=5)"), -1, -1, -1);
    row("one field of rubbish", oneField("r, =3, remaining=x;;;reset="), -1, -1, -1);
    row("one field of commas", oneField(",,;;,"), -1, -1, -1);
    row("three fields outrank the one",
        {.rateLimit = "100", .rateRemaining = "42", .rateReset = "18", .rateField = R"("d";r=0;t=900)"}, 100,
        42, 18);
}

void TestAnswerHeaders::rateHeadersAreReadAsTold()
{
    QFETCH(Reply, reply);
    QFETCH(int, limit);
    QFETCH(int, remaining);
    QFETCH(int, reset);
    const RateHint hint = readRateHint(reply);
    QCOMPARE(hint.limit.value_or(-1), limit);
    QCOMPARE(hint.remaining.value_or(-1), remaining);
    QCOMPARE(hint.reset.value_or(-1s), std::chrono::seconds(reset));
}

void TestAnswerHeaders::thePaceFollowsTheHeaders_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("heldFor"); // seconds
    const auto row = [](const char *name, const Reply &reply, int perMinute, int heldFor) {
        QTest::newRow(name) << reply << perMinute << heldFor;
    };
    row("no header", {}, 100, 0);
    row("plenty is left", threeFields("100", "42", "18"), 100, 0);
    row("one is left", threeFields("100", "1", "18"), 100, 0);
    row("nothing is left", threeFields("100", "0", "18"), 100, 18);
    row("nothing is left, until nobody knows when", threeFields("100", "0", ""), 100, 0);
    row("nothing is left, until a date", threeFields("100", "0", "1795521600"), 100, 0);
    row("a smaller limit", threeFields("20", "19", "18"), 20, 0);
    row("a larger limit", threeFields("5000", "4999", "18"), 100, 0);
    row("a policy is used up", oneField(R"("default";r=0;t=40)"), 100, 40);
    row("an hour is capped", threeFields("100", "0", "3600"), 100, 900);
}

void TestAnswerHeaders::thePaceFollowsTheHeaders()
{
    QFETCH(Reply, reply);
    QFETCH(int, perMinute);
    QFETCH(int, heldFor);
    Pacer pacer(0);
    pacer.answered(7s, readRateHint(reply));
    QCOMPARE(pacer.perMinute(), perMinute);
    QCOMPARE(pacer.nextAllowed(7s), 7s + std::chrono::seconds(heldFor));
}

QTEST_APPLESS_MAIN(TestAnswerHeaders)
#include "tst_answerheaders.moc"
