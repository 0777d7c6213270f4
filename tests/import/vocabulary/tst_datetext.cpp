// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/datetext.h"

#include <QTest>

using namespace dnc;

namespace {

QString shown(std::optional<RequestDay> day)
{
    return day ? QString::fromStdString(isoDate(*day)) : QStringLiteral("-");
}

} // namespace

class TestDateText : public QObject {
    Q_OBJECT

private slots:
    void readsCertainDates_data();
    void readsCertainDates();
    void readsAmbiguousDatesInBothWays_data();
    void readsAmbiguousDatesInBothWays();
    void oneNumberOverTwelveShowsTheOrder();
    void otherTextsAreNoDates_data();
    void otherTextsAreNoDates();
};

void TestDateText::readsCertainDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *text, const char *day) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(day);
    };
    row("2026-01-02", "2026-01-02");
    row(" 2026-01-02 ", "2026-01-02");
    row("2026/1/2", "2026-01-02");
    row("2026.01.02.", "2026-01-02");
    row("2026-01-02T10:11:12Z", "2026-01-02");
    row("2026-01-02T23:59:59.123-08:00", "2026-01-02");
    row("2026-01-02 10:11:12 UTC", "2026-01-02");
    row("2026-01-02 10:11", "2026-01-02");
    row("10:11 2026-01-02", "2026-01-02");
    row("20260102", "2026-01-02");
    row("20260102T101112Z", "2026-01-02");
    row("20260102101112", "2026-01-02");
    row("31.12.2025", "2025-12-31");
    row("31. 12. 2025 10:11 Uhr", "2025-12-31");
    row("12/31/25", "2025-12-31");
    row("31-12-1999", "1999-12-31");
    row("31/12/99", "1999-12-31");
    row("5/5/2026", "2026-05-05");
    row("29/02/2024", "2024-02-29");
    row("46024", "2026-01-02"); // a serial number
    row("46024.75", "2026-01-02");
    row("46024,75", "2026-01-02");
    row("1767312000", "2026-01-02"); // seconds since 1970
    row("1767312000123", "2026-01-02");
    row("1767312000.5", "2026-01-02");
    row("Jan 2, 2026", "2026-01-02");
    row("January 2nd, 2026 at 10:11 AM", "2026-01-02");
    row("Fri, 02 Jan 2026 10:11:12 +0000", "2026-01-02");
    row("Fri Jan 2 2026", "2026-01-02");
    row("2-Jan-26", "2026-01-02");
    row("02JAN2026", "2026-01-02");
    row("2026 Jan 2", "2026-01-02");
    row("2. Januar 2026", "2026-01-02");
    row("5. März 2026", "2026-03-05");
    row("1er février 2026", "2026-02-01");
    row("2 de enero de 2026", "2026-01-02");
    row("2 gennaio 2026", "2026-01-02");
    row("2 de março de 2026", "2026-03-02");
    row("2 mei 2026", "2026-05-02");
    row("2 stycznia 2026", "2026-01-02");
    row("2 styczeń 2026", "2026-01-02");
    row("2 juni 2026", "2026-06-02");
    row("2 Ocak 2026", "2026-01-02");
    row("2026年1月2日", "2026-01-02");
    row("2026年1月2日 10:11", "2026-01-02");
    row("２０２６年１月２日", "2026-01-02");
    row("2099-01-01", "2099-01-01"); // the future is none of its business
}

void TestDateText::readsCertainDates()
{
    QFETCH(const QString, text);
    const DateText date = readDate(text.toStdString());
    QVERIFY(date.isDate());
    QVERIFY(!date.isAmbiguous());
    QTEST(shown(date.in(DateOrder::Open)), "day");
}

void TestDateText::readsAmbiguousDatesInBothWays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"03/04/2026", "3.4.2026", "03-04-26", "03/04/2026 10:11:12", "3/4/26, 5:06 PM",
                             "03 04 2026", "03042026"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDateText::readsAmbiguousDatesInBothWays()
{
    QFETCH(const QString, text);
    const DateText date = readDate(text.toStdString());
    QVERIFY(date.isAmbiguous());
    QVERIFY(!date.in(DateOrder::Open));
    QCOMPARE(date.order(), DateOrder::Open);
    QCOMPARE(shown(date.in(DateOrder::DayFirst)), QStringLiteral("2026-04-03"));
    QCOMPARE(shown(date.in(DateOrder::MonthFirst)), QStringLiteral("2026-03-04"));
}

void TestDateText::oneNumberOverTwelveShowsTheOrder()
{
    QCOMPARE(readDate("13/04/2026").order(), DateOrder::DayFirst);
    QCOMPARE(readDate("04/13/2026").order(), DateOrder::MonthFirst);
    QCOMPARE(readDate("2026-04-13").order(), DateOrder::Open);
    QCOMPARE(readDate("4/4/2026").order(), DateOrder::Open);
}

void TestDateText::otherTextsAreNoDates_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",
          " ",
          "n/a",
          "never",
          "today",
          "yesterday",
          "Q2 2026",
          "2026",
          "05/2026",
          "2026-05",
          "13/13/2026",
          "31/02/2026",
          "2026-02-30",
          "00/00/0000",
          "0000-00-00",
          "415-555-0132",
          "+14155550132",
          "12345",
          "99999",
          "10:11:12",
          "10.0.0.1",
          "1,234,567",
          "a@example.org",
          "4155550132000",
          "May 2026",
          "a long remark about a call in which somebody said on 2026-01-02 that we should not call again"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDateText::otherTextsAreNoDates()
{
    QFETCH(const QString, text);
    QVERIFY(!readDate(text.toStdString()).isDate());
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_datetext.moc"
