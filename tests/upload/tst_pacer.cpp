// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/pacer.h"

#include <QTest>

#include <deque>
#include <random>

using namespace dnc;
using namespace std::chrono_literals;

class PacerTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstRequestsLeaveAtOnce();
    void theNextWaitsUntilTheOldestAnswerIsAMinuteAgo();
    void theReserveIsLeftToOthers();
    void aLowerLimitOfTheServiceIsKept();
    void aReserveAboveTheLimitStillLetsOneThrough();
    void nothingLeavesBeforeTheServiceAllows();
    void anEmptyQuotaWaitsForItsReset();
    void noWindowOfAMinuteHoldsMoreThanTheLimit_data();
    void noWindowOfAMinuteHoldsMoreThanTheLimit();
};

void PacerTest::theFirstRequestsLeaveAtOnce()
{
    Pacer pacer(0);
    QCOMPARE(pacer.nextAllowed(5ms), 5ms);
    for (int i = 0; i < 99; ++i)
        pacer.answered(10ms);
    QCOMPARE(pacer.nextAllowed(10ms), 10ms);
}

void PacerTest::theNextWaitsUntilTheOldestAnswerIsAMinuteAgo()
{
    Pacer pacer(0);
    for (int i = 0; i < 100; ++i)
        pacer.answered(std::chrono::milliseconds(1000 + i));
    QCOMPARE(pacer.nextAllowed(2s), 61'000ms);
    pacer.answered(61'050ms);
    QCOMPARE(pacer.nextAllowed(61'050ms), 61'050ms); // the second oldest was at 1001 ms
}

void PacerTest::theReserveIsLeftToOthers()
{
    Pacer pacer(40);
    QCOMPARE(pacer.perMinute(), 60);
    for (int i = 0; i < 60; ++i)
        pacer.answered(0ms);
    QCOMPARE(pacer.nextAllowed(1s), 60s);
}

void PacerTest::aLowerLimitOfTheServiceIsKept()
{
    Pacer pacer(0);
    pacer.answered(0ms, {.limit = 5});
    QCOMPARE(pacer.perMinute(), 5);
    pacer.answered(0ms, {.limit = 100'000});
    QCOMPARE(pacer.perMinute(), 100);
}

void PacerTest::aReserveAboveTheLimitStillLetsOneThrough()
{
    Pacer pacer(99);
    pacer.answered(0ms, {.limit = 2});
    QCOMPARE(pacer.perMinute(), 1);
    QCOMPARE(pacer.nextAllowed(1s), 60s);
}

void PacerTest::nothingLeavesBeforeTheServiceAllows()
{
    Pacer pacer(0);
    pacer.hold(37s);
    QCOMPARE(pacer.nextAllowed(1s), 37s);
    pacer.hold(10s);
    QCOMPARE(pacer.nextAllowed(1s), 37s);
    QCOMPARE(pacer.nextAllowed(38s), 38s);
}

void PacerTest::anEmptyQuotaWaitsForItsReset()
{
    Pacer pacer(0);
    pacer.answered(1s, {.remaining = 3, .reset = 20s});
    QCOMPARE(pacer.nextAllowed(1s), 1s);
    pacer.answered(1s, {.remaining = 0, .reset = 20s});
    QCOMPARE(pacer.nextAllowed(1s), 21s);
}

void PacerTest::noWindowOfAMinuteHoldsMoreThanTheLimit_data()
{
    QTest::addColumn<int>("delay"); // longest way to the service, in ms
    QTest::newRow("quick") << 50;
    QTest::newRow("slow") << 900;
    QTest::newRow("very slow") << 9000;
}

void PacerTest::noWindowOfAMinuteHoldsMoreThanTheLimit()
{
    QFETCH(int, delay);
    std::mt19937 random(7); // fixed, so that a failure can be repeated
    std::uniform_int_distribution<> way(1, delay);
    Pacer pacer(0);
    std::chrono::milliseconds now{0};
    std::deque<std::chrono::milliseconds> arrivals;
    for (int i = 0; i < 3000; ++i) {
        now = pacer.nextAllowed(now);
        const auto arrived = now + std::chrono::milliseconds(way(random));
        now = arrived + std::chrono::milliseconds(way(random));
        pacer.answered(now);
        arrivals.push_back(arrived);
        while (arrivals.front() <= arrived - Pacer::window)
            arrivals.pop_front();
        QVERIFY2(arrivals.size() <= 100, qPrintable(QString::number(arrivals.size())));
    }
}

QTEST_APPLESS_MAIN(PacerTest)
#include "tst_pacer.moc"
