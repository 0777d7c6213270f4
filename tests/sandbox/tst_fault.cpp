// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "sandbox/fault.h"
#include "sandbox/faultplan.h"

#include <QTest>

using namespace dnc::sandbox;

class TestFault : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItsFormAllows_data();
    void readsWhatItsFormAllows();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void helpNamesEveryKindThatCanBeAskedFor_data();
    void helpNamesEveryKindThatCanBeAskedFor();
    void helpNamesNothingUnknown();
    void numberedFaultsStrikeTheirRequestsOnly();
    void waitingFaultsStrikeOneAfterTheOther();
    void connectionsAreStruckApartFromRequests();
    void endlessFaultsNeverEnd();
};

void TestFault::readsWhatItsFormAllows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("argument");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("times");
    const auto row = [](const char *text, const char *kind, int argument, int first, int times) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(kind) << argument << first
                            << times;
    };
    row("503", "503", -1, 0, 1);
    row("drop-before@3", "drop-before", -1, 3, 1);
    row("delay=250", "delay", 250, 0, 1);
    row("delay=250@7x2", "delay", 250, 7, 2);
    row("htmlx*", "html", -1, 0, -1);
    row("429=37x3", "429", 37, 0, 3);
    row("429=0", "429", 0, 0, 1);
    row("429-date=5@2x*", "429-date", 5, 2, -1);
    row("500-applied", "500-applied", -1, 0, 1);
    row("1xx-flood=20x2", "1xx-flood", 20, 0, 2);
    row("1xx-flood", "1xx-flood", -1, 0, 1);
    row("307=8080", "307", 8080, 0, 1);
    row("204", "204", -1, 0, 1);
}

void TestFault::readsWhatItsFormAllows()
{
    QFETCH(QString, text);
    const auto fault = parseFault(text);
    QVERIFY(fault.has_value());
    QTEST(fault->kind, "kind");
    QTEST(fault->argument, "argument");
    QTEST(fault->first, "first");
    QTEST(fault->times, "times");
}

void TestFault::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "nonsense",
                             "503 ",
                             " 503",
                             "503@",
                             "503@0",
                             "503x",
                             "503x0",
                             "503x**",
                             "503@1@2",
                             "503x2@1",
                             "503@-1",
                             "delay=",
                             "delay=-1",
                             "delay=1s",
                             "html=5",
                             "503=1",
                             "204=1",
                             "299",
                             "99",
                             "600",
                             "0",
                             "DROP-BEFORE",
                             "drop-before\n",
                             "delay=99999999999",
                             "=5",
                             "@1",
                             "x2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFault::refusesEverythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!parseFault(text).has_value());
}

void TestFault::helpNamesEveryKindThatCanBeAskedFor_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"400",
                             "401",
                             "403",
                             "404",
                             "405",
                             "408",
                             "409",
                             "413",
                             "422",
                             "429",
                             "500",
                             "502",
                             "503",
                             "504",
                             "204",
                             "301",
                             "302",
                             "307",
                             "308",
                             "429-date",
                             "500-applied",
                             "drop-accept",
                             "drop-header",
                             "drop-body",
                             "drop-before",
                             "drop-applied",
                             "reset",
                             "cut-status",
                             "cut-header",
                             "cut-body",
                             "cut-chunk",
                             "stall",
                             "stall-applied",
                             "delay",
                             "drip",
                             "html",
                             "wrong-json",
                             "list-json",
                             "error-object",
                             "garbage",
                             "huge-body",
                             "gzip-bomb",
                             "1xx-flood",
                             "old-http",
                             "reset-applied",
                             "stall-header",
                             "deep-json",
                             "huge-header",
                             "429-nonsense",
                             "201",
                             "202",
                             "206",
                             "close-accept",
                             "reset-accept",
                             "early-413",
                             "reset-body",
                             "status-only",
                             "stall-body",
                             "stall-continue",
                             "drip-header",
                             "drip-body",
                             "other-json",
                             "fewer-counts",
                             "nul-json",
                             "duplicate-keys",
                             "wrong-charset"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestFault::helpNamesEveryKindThatCanBeAskedFor()
{
    QFETCH(QString, kind);
    QVERIFY(parseFault(kind).has_value());
    const QRegularExpression name(QStringLiteral("^  (\\S+ )*%1(\\[=[A-Z]+\\])?  ?").arg(kind),
                                  QRegularExpression::MultilineOption);
    QVERIFY2(name.match(faultHelp()).hasMatch(), qPrintable(kind));
}

void TestFault::helpNamesNothingUnknown()
{
    const auto lines = faultHelp().split(u'\n');
    QVERIFY(lines.size() > 30);
    for (const QString &line : lines) {
        const QString names = line.trimmed().section(QStringLiteral("  "), 0, 0);
        for (QString name : names.split(u' ')) {
            static const QRegularExpression parameter(QStringLiteral("\\[=[A-Z]+\\]"));
            name.replace(parameter, QStringLiteral("=3"));
            QVERIFY2(parseFault(name).has_value(), qPrintable(line));
        }
    }
}

void TestFault::numberedFaultsStrikeTheirRequestsOnly()
{
    FaultPlan plan;
    plan.add({.kind = QStringLiteral("503"), .first = 2, .times = 2});
    QVERIFY(!plan.take(1));
    QCOMPARE(plan.take(2)->kind, QStringLiteral("503"));
    QCOMPARE(plan.take(3)->kind, QStringLiteral("503"));
    QVERIFY(!plan.take(4));
}

void TestFault::waitingFaultsStrikeOneAfterTheOther()
{
    FaultPlan plan;
    plan.add({.kind = QStringLiteral("html"), .times = 2});
    plan.add({.kind = QStringLiteral("503")});
    plan.add({.kind = QStringLiteral("stall"), .first = 2});
    QCOMPARE(plan.take(1)->kind, QStringLiteral("html"));
    QCOMPARE(plan.take(2)->kind, QStringLiteral("stall"));
    QCOMPARE(plan.take(3)->kind, QStringLiteral("html"));
    QCOMPARE(plan.take(4)->kind, QStringLiteral("503"));
    QVERIFY(!plan.take(5));
}

void TestFault::connectionsAreStruckApartFromRequests()
{
    FaultPlan plan;
    plan.add({.kind = QStringLiteral("reset-accept"), .first = 2, .times = 2});
    plan.add({.kind = QStringLiteral("close-accept")});
    plan.add({.kind = QStringLiteral("503")});
    QVERIFY(!plan.take(1));
    QCOMPARE(plan.take(1, Victim::Connection)->kind, QStringLiteral("close-accept"));
    QVERIFY(!plan.take(1, Victim::Connection));
    QCOMPARE(plan.take(1)->kind, QStringLiteral("503"));
    QCOMPARE(plan.take(2, Victim::Connection)->kind, QStringLiteral("reset-accept"));
    QCOMPARE(plan.take(2, Victim::Connection)->kind, QStringLiteral("reset-accept"));
    QVERIFY(!plan.take(2, Victim::Connection));
    QVERIFY(!plan.take(2));
}

void TestFault::endlessFaultsNeverEnd()
{
    FaultPlan plan;
    plan.add({.kind = QStringLiteral("503"), .first = 3, .times = -1});
    QVERIFY(!plan.take(2));
    for (int request = 3; request < 1000; ++request)
        QVERIFY(plan.take(request));
}

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"
