// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/waketimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace dnc;
using namespace std::chrono_literals;

/// A timer by a clock that counts suspended time.
class TestWakeTimer : public QObject {
    Q_OBJECT

private slots:
    void itFiresOnceAndNotFromWithinStart();
    void itDoesNotFireBeforeItsClockSaysSo();
    void aStoppedTimerDoesNotFire();
};

void TestWakeTimer::itFiresOnceAndNotFromWithinStart()
{
    std::chrono::milliseconds now{1h};
    WakeTimer timer([&now] { return now; });
    QSignalSpy fired(&timer, &WakeTimer::timeout);
    timer.start(0ms);
    QCOMPARE(fired.size(), 0);
    QVERIFY(timer.isActive());
    QVERIFY(fired.wait());
    QVERIFY(!timer.isActive());
    QCOMPARE(timer.left(), 0ms);
    QCOMPARE(fired.size(), 1);
}

void TestWakeTimer::itDoesNotFireBeforeItsClockSaysSo()
{
    std::chrono::milliseconds now{1h};
    int reads = 0;
    WakeTimer timer([&] {
        ++reads;
        return now;
    });
    QSignalSpy fired(&timer, &WakeTimer::timeout);
    timer.start(10ms);
    QTRY_VERIFY(reads > 5); // the real time is over, and the clock stands still
    QCOMPARE(fired.size(), 0);
    QCOMPARE(timer.left(), 10ms);
    now += 8h; // the computer was suspended
    QCOMPARE(timer.left(), 0ms);
    QVERIFY(fired.wait());
}

void TestWakeTimer::aStoppedTimerDoesNotFire()
{
    std::chrono::milliseconds now{1h};
    WakeTimer timer([&now] { return now; });
    WakeTimer later([&now] { return now; });
    QSignalSpy fired(&timer, &WakeTimer::timeout);
    QSignalSpy firedLater(&later, &WakeTimer::timeout);
    timer.start(0ms);
    timer.stop();
    QVERIFY(!timer.isActive());
    later.start(0ms);
    QVERIFY(firedLater.wait());
    QCOMPARE(fired.size(), 0);
}

QTEST_GUILESS_MAIN(TestWakeTimer)
#include "tst_waketimer.moc"
