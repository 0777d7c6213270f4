// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/ratewindow.h"
#include "upload/wire/pacer.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <random>

using namespace dnc;
using namespace std::chrono_literals;

class TestPacer : public QObject {
    Q_OBJECT

private slots:
    void theFirstRequestsLeaveAtOnce();
    void theNextWaitsUntilTheOldestAnswerIsAMinuteAgo();
    void theReserveIsLeftToOthers();
    void aLowerLimitOfTheServiceIsKept();
    void aReserveAboveTheLimitStillLetsOneThrough();
    void nothingLeavesBeforeTheServiceAllows();
    void anEmptyQuotaWaitsForItsReset();
    void whatIsOnItsWayStillCountsFromItsArrival();
    void noWindowOfAMinuteHoldsMoreThanTheLimit_data();
    void noWindowOfAMinuteHoldsMoreThanTheLimit();
    void aDayAloneReachesTheLimitAndNeverPassesIt_data();
    void aDayAloneReachesTheLimitAndNeverPassesIt();
    void aDayBesideOthersIsWaitedOut_data();
    void aDayBesideOthersIsWaitedOut();
};

namespace {

using Instant = Pacer::Instant;

/// How a simulated day goes. All times in milliseconds.
struct Weather {
    int slowest = 100; ///< one way to the service
    double restarts = 0; ///< of all requests, so many times the program ends, half of them before the answer
    double others = 0; ///< of the account's limit, so much is taken by other programs
};

/// One program beside others on one account, on a clock of its own. The service is the sandbox's.
class Day {
public:
    explicit Day(const Weather &weather)
        : m_weather(weather)
    {
    }

    void run()
    {
        while (m_now < 24h) {
            send(m_pacer.nextAllowed(m_now));
            if (chance(m_weather.restarts))
                restart();
        }
    }

    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] size_t mostInAMinute() const { return m_most; }
    /// Requests that were answered after the first minute, of those that the limit allows.
    [[nodiscard]] double rate() const { return double(m_done) / (100.0 * (24 * 60 - 1)); }
    [[nodiscard]] int refusedInARow() const { return m_longest; }

private:
    Instant way() { return Instant(std::uniform_int_distribution<>(1, m_weather.slowest)(m_random)); }
    bool chance(double share) { return std::uniform_real_distribution<>(0, 1)(m_random) < share; }
    bool admit(Instant at) { return m_service.admit(sandbox::RateWindow::Time(at)); }

    void send(Instant at)
    {
        const Instant arrived = at + way();
        othersSendUntil(arrived);
        count(arrived);
        const bool admitted = admit(arrived);
        m_now = arrived + way();
        if (chance(m_weather.restarts / 2)) {
            m_now = arrived; // and the program ends before the answer
            restart();
            m_log.push_back(m_now); // no end is on record, so that it counts as of now
            return m_pacer.remember(m_now, 0ms);
        }
        m_log.push_back(m_now);
        m_pacer.answered(m_now, hint(arrived));
        m_inARow = admitted ? 0 : m_inARow + 1;
        m_longest = std::max(m_longest, m_inARow);
        m_refused += admitted ? 0 : 1;
        m_done += admitted && m_now >= Pacer::window ? 1 : 0;
        if (!admitted)
            m_pacer.hold(m_now + m_service.untilNext(sandbox::RateWindow::Time(arrived)));
    }

    /// What the journal kept is all that is known; the program is away for up to two minutes.
    void restart()
    {
        m_now += Instant(std::uniform_int_distribution<>(1, 120'000)(m_random)) * (chance(0.5) ? 1 : 0);
        m_pacer = Pacer(0);
        while (!m_log.empty() && m_log.front() < m_now - 3 * Pacer::window)
            m_log.pop_front();
        for (const Instant answer : m_log)
            m_pacer.remember(m_now, m_now - answer);
    }

    RateHint hint(Instant arrived)
    {
        const sandbox::RateWindow::Time then(arrived);
        return {.limit = 100, .remaining = m_service.remaining(then), .reset = m_service.untilNext(then)};
    }

    void othersSendUntil(Instant time)
    {
        while (m_weather.others > 0 && m_othersNext < time) {
            (void)admit(m_othersNext);
            m_othersNext +=
                Instant(int(600 / m_weather.others * std::uniform_real_distribution<>(0, 2)(m_random)));
        }
    }

    void count(Instant arrived)
    {
        m_window.push_back(arrived);
        while (m_window.front() <= arrived - Pacer::window)
            m_window.pop_front();
        m_most = std::max(m_most, m_window.size());
    }

    Weather m_weather;
    std::mt19937 m_random{20261124}; // fixed, so that a failure can be repeated
    sandbox::RateWindow m_service{100};
    Pacer m_pacer{0};
    Instant m_now{0};
    Instant m_othersNext{0};
    std::deque<Instant> m_log; // as the journal keeps it
    std::deque<Instant> m_window;
    size_t m_most = 0;
    qint64 m_done = 0;
    int m_refused = 0;
    int m_inARow = 0;
    int m_longest = 0;
};

} // namespace

void TestPacer::theFirstRequestsLeaveAtOnce()
{
    Pacer pacer(0);
    QCOMPARE(pacer.nextAllowed(5ms), 5ms);
    for (int i = 0; i < 99; ++i)
        pacer.answered(10ms);
    QCOMPARE(pacer.nextAllowed(10ms), 10ms);
}

void TestPacer::theNextWaitsUntilTheOldestAnswerIsAMinuteAgo()
{
    Pacer pacer(0);
    for (int i = 0; i < 100; ++i)
        pacer.answered(std::chrono::milliseconds(1000 + i));
    QCOMPARE(pacer.nextAllowed(2s), 61'000ms);
    pacer.answered(61'050ms);
    QCOMPARE(pacer.nextAllowed(61'050ms), 61'050ms); // the second oldest was at 1001 ms
}

void TestPacer::theReserveIsLeftToOthers()
{
    Pacer pacer(40);
    QCOMPARE(pacer.perMinute(), 60);
    for (int i = 0; i < 60; ++i)
        pacer.answered(0ms);
    QCOMPARE(pacer.nextAllowed(1s), 60s);
}

void TestPacer::aLowerLimitOfTheServiceIsKept()
{
    Pacer pacer(0);
    pacer.answered(0ms, {.limit = 5});
    QCOMPARE(pacer.perMinute(), 5);
    pacer.answered(0ms, {.limit = 100'000});
    QCOMPARE(pacer.perMinute(), 100);
}

void TestPacer::aReserveAboveTheLimitStillLetsOneThrough()
{
    Pacer pacer(99);
    pacer.answered(0ms, {.limit = 2});
    QCOMPARE(pacer.perMinute(), 1);
    QCOMPARE(pacer.nextAllowed(1s), 60s);
}

void TestPacer::nothingLeavesBeforeTheServiceAllows()
{
    Pacer pacer(0);
    pacer.hold(37s);
    QCOMPARE(pacer.nextAllowed(1s), 37s);
    pacer.hold(10s);
    QCOMPARE(pacer.nextAllowed(1s), 37s);
    QCOMPARE(pacer.nextAllowed(38s), 38s);
}

void TestPacer::anEmptyQuotaWaitsForItsReset()
{
    Pacer pacer(0);
    pacer.answered(1s, {.remaining = 3, .reset = 20s});
    QCOMPARE(pacer.nextAllowed(1s), 1s);
    pacer.answered(1s, {.remaining = 0, .reset = 20s});
    QCOMPARE(pacer.nextAllowed(1s), 21s);
}

void TestPacer::whatIsOnItsWayStillCountsFromItsArrival()
{
    Pacer pacer(98);
    pacer.remember(1s, -10s);
    pacer.answered(2s);
    QCOMPARE(pacer.nextAllowed(3s), Instant(62s));
    pacer.answered(63s);
    QCOMPARE(pacer.nextAllowed(63s), Instant(71s));
}

void TestPacer::noWindowOfAMinuteHoldsMoreThanTheLimit_data()
{
    QTest::addColumn<int>("delay"); // longest way to the service, in ms
    QTest::newRow("quick") << 50;
    QTest::newRow("slow") << 900;
    QTest::newRow("very slow") << 9000;
}

void TestPacer::noWindowOfAMinuteHoldsMoreThanTheLimit()
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

void TestPacer::aDayAloneReachesTheLimitAndNeverPassesIt_data()
{
    QTest::addColumn<int>("slowest");
    QTest::addColumn<double>("restarts");
    QTest::addColumn<double>("least"); // of the limit's rate
    QTest::newRow("quick") << 20 << 0.0 << 0.999;
    QTest::newRow("200 ms there and back") << 200 << 0.0 << 0.995;
    QTest::newRow("slow: one at a time is all") << 1500 << 0.0 << 0.39;
    QTest::newRow("200 ms, with 1,000 restarts") << 200 << 0.01 << 0.4;
    QTest::newRow("slow, with 600 restarts") << 1500 << 0.01 << 0.25;
}

void TestPacer::aDayAloneReachesTheLimitAndNeverPassesIt()
{
    QFETCH(int, slowest);
    QFETCH(double, restarts);
    QFETCH(double, least);
    Day day({.slowest = slowest, .restarts = restarts});
    day.run();
    qInfo("%.2f %% of the limit", 100 * day.rate());
    QVERIFY2(day.mostInAMinute() <= 100, QByteArray::number(qulonglong(day.mostInAMinute())).constData());
    QCOMPARE(day.refused(), 0);
    QVERIFY(day.rate() >= least);
}

void TestPacer::aDayBesideOthersIsWaitedOut_data()
{
    QTest::addColumn<double>("others");
    QTest::addColumn<double>("restarts");
    QTest::addColumn<double>("least");
    QTest::newRow("a tenth") << 0.1 << 0.0 << 0.8;
    QTest::newRow("half") << 0.5 << 0.0 << 0.4;
    QTest::newRow("half, with restarts") << 0.5 << 0.01 << 0.2;
    QTest::newRow("nearly all") << 0.9 << 0.0 << 0.05;
}

void TestPacer::aDayBesideOthersIsWaitedOut()
{
    QFETCH(double, others);
    QFETCH(double, restarts);
    QFETCH(double, least);
    Day day({.slowest = 200, .restarts = restarts, .others = others});
    day.run();
    qInfo("%.2f %% of the limit, %d refused", 100 * day.rate(), day.refused());
    QVERIFY(day.mostInAMinute() <= 100);
    QVERIFY2(day.refusedInARow() <= 10, QByteArray::number(day.refusedInARow()).constData());
    QVERIFY(day.rate() >= least);
}

QTEST_APPLESS_MAIN(TestPacer)
#include "tst_pacer.moc"
