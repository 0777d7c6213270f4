// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"
#include "settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// What `check` says about lists, and how lists are read by every command.
class TestCliCheck : public QObject {
    Q_OBJECT

private slots:
    void checkExitCodeTellsWhetherAllCanBeSent_data();
    void checkExitCodeTellsWhetherAllCanBeSent();
    void checkTellsThePlaceOfEachProblem();
    void checkWarnsOfDoubtsAndCountsThemAsReady();
    void checkTellsAHundredProblemsAndCountsTheRest();
    void hostileTextDoesNotSteerTheTerminal();
    void jsonIsOneObjectAndNothingElse();
    void numbersOfACheckAddUp();
    void optionsMayStandAnywhere();
    void duplicatesAreFoundAcrossFiles();
    void filesOfOneNameStayApart();
    void standardInputIsAFile();
    void typeHoldsForAllRows();
    void regionDecidesWhatADomesticNumberIs();
    void preferencesAreDefaults();
    void reportOfACheckHasEveryRow();
    void theSuffixChoosesTheReportsFormat();
    void reportNeverReplacesTheList();
    void unreadableFiles_data();
    void unreadableFiles();
    void everyUnreadableFileIsNamed();
    void unwritableReportIsAnError();
};

void TestCliCheck::checkExitCodeTellsWhetherAllCanBeSent_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("code");
    QTest::newRow("all good") << QByteArray("a@example.org\nb@example.org\n") << 0;
    QTest::newRow("duplicates are no mistake") << QByteArray("a@example.org\na@example.org\n") << 0;
    QTest::newRow("one bad") << QByteArray("a@example.org\nb@@\n") << 3;
    QTest::newRow("all bad") << QByteArray("b@@\n") << 3;
    QTest::newRow("empty") << QByteArray() << 0;
}

void TestCliCheck::checkExitCodeTellsWhetherAllCanBeSent()
{
    QFETCH(const QByteArray, list);
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, cli.write(u"list.txt"_s, list)});
    QTEST(ran.code, "code");
    QVERIFY(!ran.out.isEmpty());
    QCOMPARE(ran.err, QByteArray());
}

void TestCliCheck::checkTellsThePlaceOfEachProblem()
{
    const CliFixture cli;
    const QString list = cli.write(u"list.csv"_s, "name,email\nAnn,ann@example.org\nBob,bob@@example.org\n");
    const Ran ran = cli.run({u"check"_s, list});
    QVERIFY2(ran.out.startsWith("list.csv:3:2: bob@@example.org — "), ran.out.constData());
}

void TestCliCheck::checkWarnsOfDoubtsAndCountsThemAsReady()
{
    const CliFixture cli;
    const Ran ran =
        cli.run({u"check"_s, cli.write(u"list.csv"_s, "email\nann@gmial.com\nbob@example.org\n")});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith("list.csv:2:1: ann@gmial.com — "), ran.out.constData());
    QVERIFY2(ran.out.contains("ann@gmail.com?") && ran.out.contains("Ready: 2"), ran.out.constData());
    QVERIFY2(!ran.out.contains("bob@"), ran.out.constData());
}

void TestCliCheck::checkTellsAHundredProblemsAndCountsTheRest()
{
    const CliFixture cli;
    QByteArray bad;
    for (int i = 0; i < 130; ++i)
        bad += "someone" + QByteArray::number(i) + "@@example.org\n";
    const Ran ran = cli.run({u"check"_s, cli.write(u"bad.txt"_s, bad)});
    QCOMPARE(ran.out.count("bad.txt:"), 100);
    QVERIFY(ran.out.contains("30"));
}

void TestCliCheck::hostileTextDoesNotSteerTheTerminal()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, cli.write(u"list.txt"_s, "a@@b\x1b]0;mine\x07\n")});
    QVERIFY(!ran.out.contains('\x1b'));
    QVERIFY(!ran.out.contains('\x07'));
    QCOMPARE(ran.code, 3);
}

void TestCliCheck::jsonIsOneObjectAndNothingElse()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, u"--json"_s, cli.write(u"list.txt"_s, "a@example.org\nb@@\n")});
    const QStringList keys{u"cells"_s,    u"confirmed"_s, u"duplicate"_s, u"excluded"_s, u"identifiers"_s,
                           u"invalid"_s,  u"job"_s,       u"listed"_s,    u"pending"_s,  u"rejected"_s,
                           u"requests"_s, u"rows"_s,      u"unknown"_s,   u"valid"_s};
    QCOMPARE(ran.json().keys(), keys);
    QVERIFY(ran.json()[u"job"].isNull());
    const QJsonObject cells = ran.json()[u"cells"].toObject();
    QCOMPARE(cells[u"read"].toInt(), 2);
    QCOMPARE(cells[u"taken"].toInt() + cells[u"leftOut"].toInt() + cells[u"notImported"].toInt(), 2);
    QVERIFY(ran.err.contains("list.txt:2"));
}

void TestCliCheck::numbersOfACheckAddUp()
{
    const CliFixture cli;
    const Ran ran =
        cli.run({u"check"_s, u"--json"_s,
                 cli.write(u"list.txt"_s, "a@example.org\nb@@\na@example.org\n\nc@example.org\n")});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.number("rows"), 4);
    QCOMPARE(ran.number("identifiers"), 4);
    QCOMPARE(ran.number("valid"), 2);
    QCOMPARE(ran.number("invalid"), 1);
    QCOMPARE(ran.number("duplicate"), 1);
    for (const char *key : {"excluded", "confirmed", "rejected", "unknown", "pending", "requests"})
        QCOMPARE(ran.number(key), 0);
}

void TestCliCheck::optionsMayStandAnywhere()
{
    const CliFixture cli;
    cli.write(u"list.txt"_s, "a@example.org\n");
    cli.write(u"--json"_s, "b@example.org\nc@example.org\n");
    QCOMPARE(cli.call({u"check"_s, u"list.txt"_s, u"--json"_s}).number("valid"), 1);
    QCOMPARE(cli.call({u"check"_s, u"--json"_s, u"list.txt"_s}).number("valid"), 1);
    QCOMPARE(cli.call({u"--json"_s, u"--region=DE"_s, u"check"_s, u"list.txt"_s}).number("valid"), 1);
    QCOMPARE(cli.call({u"check"_s, u"--json"_s, u"--"_s, u"--json"_s}).number("valid"), 2);
}

void TestCliCheck::duplicatesAreFoundAcrossFiles()
{
    const CliFixture cli;
    const QString first = cli.write(u"first.txt"_s, "a@example.org\nb@example.org\n");
    const QString second = cli.write(u"second.txt"_s, "b@EXAMPLE.org\nc@example.org\n");
    const Ran ran = cli.run({u"check"_s, u"--json"_s, first, second});
    QCOMPARE(ran.number("valid"), 3);
    QCOMPARE(ran.number("duplicate"), 1);
    QCOMPARE(ran.number("rows"), 4);
}

void TestCliCheck::filesOfOneNameStayApart()
{
    const CliFixture cli;
    QDir().mkpath(cli.path(u"1"_s));
    QDir().mkpath(cli.path(u"2"_s));
    cli.write(u"1/list.txt"_s, "a@example.org\nx@@\n");
    cli.write(u"2/list.txt"_s, "b@example.org\ny@@\n");
    const Ran ran = cli.run({u"check"_s, u"1/list.txt"_s, u"2/list.txt"_s});
    QVERIFY2(ran.out.contains("1/list.txt:2:1: x@@"), ran.out.constData());
    QVERIFY2(ran.out.contains("2/list.txt:2:1: y@@"), ran.out.constData());
}

void TestCliCheck::standardInputIsAFile()
{
    const Ran ran = CliFixture().run({u"check"_s, u"--json"_s, u"-"_s}, "a@example.org\nb@example.org\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.number("valid"), 2);
}

void TestCliCheck::typeHoldsForAllRows()
{
    const CliFixture cli;
    cli.write(u"list.txt"_s, "+14155550101\n+14155550102\n");
    QCOMPARE(
        cli.run({u"check"_s, u"list.txt"_s, u"--type"_s, u"whatsapp"_s, u"--report"_s, u"out.csv"_s}).code,
        0);
    const std::vector<ReportRow> report = readReport(cli.read(u"out.csv"_s));
    QCOMPARE(report.size(), size_t(2));
    for (const ReportRow &row : report)
        QCOMPARE(row[u"identifierType"_s], u"whatsapp"_s);
}

void TestCliCheck::regionDecidesWhatADomesticNumberIs()
{
    const CliFixture cli;
    cli.write(u"list.txt"_s, "030 90182345\n");
    QCOMPARE(cli.run({u"check"_s, u"list.txt"_s, u"--type"_s, u"phone"_s, u"--region"_s, u"de"_s,
                      u"--report"_s, u"out.csv"_s})
                 .code,
             0);
    QCOMPARE(readReport(cli.read(u"out.csv"_s)).at(0)[u"identifier"_s], u"+493090182345"_s);
}

void TestCliCheck::preferencesAreDefaults()
{
    const CliFixture cli;
    dnc::Preferences preferences;
    preferences.region = u"DE"_s;
    QVERIFY(dnc::savePreferences(cli.dataFolder(), preferences));
    const QByteArray saved = cli.read(u"data/settings.ini"_s);
    cli.write(u"list.txt"_s, "030 90182345\n");
    const Ran german = cli.run({u"check"_s, u"list.txt"_s, u"--type"_s, u"phone"_s});
    QCOMPARE(german.code, 0);
    const Ran american =
        cli.run({u"check"_s, u"list.txt"_s, u"--type"_s, u"phone"_s, u"--region"_s, u"US"_s});
    QCOMPARE(american.code, 3);
    QCOMPARE(cli.read(u"data/settings.ini"_s), saved);
}

void TestCliCheck::reportOfACheckHasEveryRow()
{
    const CliFixture cli;
    cli.write(u"list.txt"_s, "a@example.org\nb@@\na@example.org\n");
    QCOMPARE(cli.run({u"check"_s, u"list.txt"_s, u"--report"_s, u"out.csv"_s}).code, 3);
    QVERIFY(cli.read(u"out.csv"_s)
                .contains("file,sheet,row,column,input,identifier,identifierType,name,status,reason,batch,"
                          "time,issue,proof,requestedOn,requestSource,verifiedAt,removal,removedAt\r\n"));
    QStringList statuses;
    for (const ReportRow &row : readReport(cli.read(u"out.csv"_s))) {
        statuses << row[u"status"_s];
        QCOMPARE(row[u"row"_s], QString::number(statuses.size()));
        QCOMPARE(row[u"batch"_s] + row[u"time"_s], QString());
    }
    QCOMPARE(statuses, (QStringList{u"valid"_s, u"invalid"_s, u"duplicate"_s}));
}

void TestCliCheck::theSuffixChoosesTheReportsFormat()
{
    const CliFixture cli;
    cli.write(u"list.txt"_s, "a@example.org\n");
    for (const QString &name : {u"out.xlsx"_s, u"OUT.XLSX"_s}) {
        QCOMPARE(cli.run({u"check"_s, u"list.txt"_s, u"--report"_s, name}).code, 0);
        QVERIFY(cli.read(name).startsWith("PK\x03\x04"));
    }
    QCOMPARE(cli.run({u"check"_s, u"list.txt"_s, u"--report"_s, u"OUT.CSV"_s}).code, 0);
    QVERIFY(cli.read(u"OUT.CSV"_s).startsWith("file,sheet,row"));
}

void TestCliCheck::reportNeverReplacesTheList()
{
    const CliFixture cli;
    cli.write(u"list.csv"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"check"_s, u"list.csv"_s, u"--report"_s, u"./list.csv"_s}).code, 2);
    QCOMPARE(cli.read(u"list.csv"_s), QByteArray("a@example.org\n"));
}

void TestCliCheck::unreadableFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << u"missing.csv"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("dangling link") << u"dangling"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("fifo") << u"fifo"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
#endif
}

void TestCliCheck::unreadableFiles()
{
    QFETCH(const QString, file);
    const CliFixture cli;
    cli.write(u"good.txt"_s, "a@example.org\n");
    QDir().mkpath(cli.path(u"folder"_s));
    QFile::link(u"nowhere"_s, cli.path(u"dangling"_s));
#ifdef Q_OS_UNIX
    ::mkfifo(QFile::encodeName(cli.path(u"fifo"_s)).constData(), 0600);
#endif
    for (const QString &command : {u"check"_s, u"upload"_s}) {
        const Ran ran = cli.call({command, u"good.txt"_s, file, u"--json"_s, u"--data-dir"_s, u"data"_s});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(QFileInfo(file).fileName().toUtf8()), ran.err.constData());
    }
    QVERIFY(!QFileInfo::exists(cli.path(u"data/journal.sqlite"_s)));
}

void TestCliCheck::everyUnreadableFileIsNamed()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"check"_s, u"one.csv"_s, u"two.csv"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("one.csv"));
    QVERIFY(ran.err.contains("two.csv"));
}

void TestCliCheck::unwritableReportIsAnError()
{
    const CliFixture cli;
    cli.write(u"list.txt"_s, "a@example.org\n");
    const Ran ran = cli.run({u"check"_s, u"list.txt"_s, u"--report"_s, u"nowhere/out.csv"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains("nowhere/out.csv"));
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
