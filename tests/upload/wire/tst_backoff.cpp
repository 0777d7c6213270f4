// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/wire/backoff.h"

#include <QTest>

using namespace dnc;
using namespace std::chrono_literals;

/// Random pauses stay within their bounds.
class TestBackoff : public QObject {
    Q_OBJECT

private slots:
    void theCeilingDoublesUpToTheLongest_data();
    void theCeilingDoublesUpToTheLongest();
    void jitterAddsATenthAtMost_data();
    void jitterAddsATenthAtMost();
};

constexpr int draws = 1000;

void TestBackoff::theCeilingDoublesUpToTheLongest_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<std::chrono::milliseconds>("ceiling");
    QTest::newRow("first") << 1 << std::chrono::milliseconds(2s);
    QTest::newRow("second") << 2 << std::chrono::milliseconds(4s);
    QTest::newRow("fifth") << 5 << std::chrono::milliseconds(32s);
    QTest::newRow("sixth") << 6 << std::chrono::milliseconds(60s);
    QTest::newRow("many") << 1'000'000 << std::chrono::milliseconds(60s);
}

void TestBackoff::theCeilingDoublesUpToTheLongest()
{
    QFETCH(const int, failures);
    QFETCH(const std::chrono::milliseconds, ceiling);
    std::chrono::milliseconds longest{0};
    for (int i = 0; i < draws; ++i) {
        const std::chrono::milliseconds pause = randomBackoff(RetryPolicy(), failures);
        QVERIFY(pause >= 1s);
        QVERIFY(pause <= ceiling);
        longest = std::max(longest, pause);
    }
    QVERIFY(longest > ceiling / 2); // by chance once in 2^1000 runs
}

void TestBackoff::jitterAddsATenthAtMost_data()
{
    QTest::addColumn<std::chrono::milliseconds>("wait");
    QTest::addColumn<std::chrono::milliseconds>("most");
    QTest::newRow("none") << std::chrono::milliseconds(0s) << std::chrono::milliseconds(0s);
    QTest::newRow("short") << std::chrono::milliseconds(20s) << std::chrono::milliseconds(22s);
    QTest::newRow("long") << std::chrono::milliseconds(15min) << std::chrono::milliseconds(15min + 5s);
}

void TestBackoff::jitterAddsATenthAtMost()
{
    QFETCH(const std::chrono::milliseconds, wait);
    QFETCH(const std::chrono::milliseconds, most);
    for (int i = 0; i < draws; ++i) {
        const std::chrono::milliseconds longer = withJitter(wait);
        QVERIFY(longer >= wait);
        QVERIFY(longer <= most);
    }
}

QTEST_APPLESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
