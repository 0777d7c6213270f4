// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet/orderedparallel.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <numeric>

using namespace dnc;

class TestOrderedParallel : public QObject {
    Q_OBJECT

private slots:
    void whatIsMadeIsTakenInItsOrder_data();
    void whatIsMadeIsTakenInItsOrder();
    void fewWaitToBeTaken();
};

void TestOrderedParallel::whatIsMadeIsTakenInItsOrder_data()
{
    QTest::addColumn<quint32>("count");
    QTest::newRow("none") << 0U;
    QTest::newRow("one") << 1U;
    QTest::newRow("many") << 5000U;
}

void TestOrderedParallel::whatIsMadeIsTakenInItsOrder()
{
    QFETCH(quint32, count);
    std::vector<quint32> expected(count);
    std::iota(expected.begin(), expected.end(), 0U);
    std::vector<quint32> taken;
    const auto *const thread = QThread::currentThread();
    bool isHere = true;
    // The later ones are made faster, so that they would overtake the earlier ones.
    const auto make = [](quint32 index) {
        volatile quint32 work = 0;
        for (quint32 i = index % 7; i < 7; ++i)
            work = work + i * 1000;
        return index;
    };
    OrderedParallel<quint32>(count, make, [&](quint32 &&index) {
        isHere = isHere && QThread::currentThread() == thread;
        taken.push_back(index);
    }).run();
    QCOMPARE(taken, expected);
    QVERIFY(isHere);
}

void TestOrderedParallel::fewWaitToBeTaken()
{
    std::atomic<quint32> made = 0;
    quint32 taken = 0;
    quint32 mostWaiting = 0;
    OrderedParallel<quint32> work(
        500,
        [&](quint32 index) {
            ++made;
            return index;
        },
        [&](quint32 &&) {
            QTest::qSleep(1);
            mostWaiting = std::max(mostWaiting, made - taken++);
        });
    work.run();
    QCOMPARE(taken, 500U);
    QVERIFY2(mostWaiting <= work.window(), qPrintable(QString::number(mostWaiting)));
}

QTEST_APPLESS_MAIN(TestOrderedParallel)
#include "tst_orderedparallel.moc"
