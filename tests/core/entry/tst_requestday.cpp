// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/requestday.h"

#include <QTest>

using namespace dnc;

class TestRequestDay : public QObject {
    Q_OBJECT

private slots:
    void daysAreWrittenAndReadAsIso_data();
    void daysAreWrittenAndReadAsIso();
    void otherTextsAreNoIsoDays_data();
    void otherTextsAreNoIsoDays();
    void countsMondayToFriday_data();
    void countsMondayToFriday();
};

void TestRequestDay::daysAreWrittenAndReadAsIso_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text : {"2026-01-02", "2024-02-29", "1969-12-31", "1900-01-01", "2199-12-31"})
        QTest::newRow(text) << std::string(text);
}

void TestRequestDay::daysAreWrittenAndReadAsIso()
{
    QFETCH(const std::string, text);
    const auto day = dayFromIso(text);
    QVERIFY(day);
    QCOMPARE(isoDate(*day), text);
}

void TestRequestDay::otherTextsAreNoIsoDays_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text : {"", "2026-1-2", "2026-02-30", "2026-13-01", "2026/01/02", "26-01-02",
                             "2026-01-02 ", "2026-01-0x", "today"})
        QTest::newRow(text) << std::string(text);
}

void TestRequestDay::otherTextsAreNoIsoDays()
{
    QFETCH(const std::string, text);
    QVERIFY(!dayFromIso(text));
}

void TestRequestDay::countsMondayToFriday_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("the same day") << std::string("2026-01-05") << std::string("2026-01-05") << 0;
    QTest::newRow("the next day") << std::string("2026-01-05") << std::string("2026-01-06") << 1;
    QTest::newRow("over a weekend") << std::string("2026-01-09") << std::string("2026-01-12") << 1;
    QTest::newRow("from a Saturday") << std::string("2026-01-10") << std::string("2026-01-12") << 1;
    QTest::newRow("to a Sunday") << std::string("2026-01-09") << std::string("2026-01-11") << 0;
    QTest::newRow("two weeks") << std::string("2026-01-05") << std::string("2026-01-19") << 10;
    QTest::newRow("a year") << std::string("2025-01-01") << std::string("2026-01-01") << 261;
    QTest::newRow("in the future") << std::string("2026-02-01") << std::string("2026-01-01") << 0;
}

void TestRequestDay::countsMondayToFriday()
{
    QFETCH(const std::string, from);
    QFETCH(const std::string, to);
    QTEST(businessDaysBetween(*dayFromIso(from), *dayFromIso(to)), "count");
}

QTEST_APPLESS_MAIN(TestRequestDay)
#include "tst_requestday.moc"
