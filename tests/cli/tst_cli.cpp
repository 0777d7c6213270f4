// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"

#include "core/platform/programversion.h"

#include <QDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// The contract of the command line that needs no service.
class TestCli : public QObject {
    Q_OBJECT

private slots:
    void aWrongCommandLineDoesNothing_data();
    void aWrongCommandLineDoesNothing();
    void anAnswerToAWrongCommandLineShowsTheWay();
    void aSecretAtTheWrongPlaceIsNotRepeated_data();
    void aSecretAtTheWrongPlaceIsNotRepeated();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void versionIsTheFirstLine();
    void historyOfNothingIsEmpty();
    void resumeOfNothingIsFine();
    void resumeOfAnUnknownJobIsAWrongCommandLine();
    void sandboxEndsWhenAsked();
    void sandboxOnATakenPortSaysSo();
};

void TestCli::aWrongCommandLineDoesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts);
    };
    row("no command", u""_s);
    row("unknown command", u"send list.txt"_s);
    row("unknown option", u"check --colour list.txt"_s);
    row("unknown short option", u"check -x list.txt"_s);
    row("check without a file", u"check"_s);
    row("upload without a file", u"upload --json"_s);
    row("value missing at the end", u"check list.txt --region"_s);
    row("value missing before an option", u"check --report --json list.txt"_s);
    row("value empty", u"check --region= list.txt"_s);
    row("value for a switch", u"check --json=yes list.txt"_s);
    row("region too long", u"check --region USA list.txt"_s);
    row("region of digits", u"check --region 49 list.txt"_s);
    row("region that is no country", u"check --region UK list.txt"_s);
    row("type unknown", u"check --type fax list.txt"_s);
    row("type in capitals", u"check --type EMAIL list.txt"_s);
    row("report as another workbook", u"check --report out.ods list.txt"_s);
    row("report without suffix", u"check --report out list.txt"_s);
    row("reserve too large", u"upload --reserve 100 list.txt"_s);
    row("reserve negative", u"upload --reserve -1 list.txt"_s);
    row("reserve no number", u"upload --reserve many list.txt"_s);
    row("endpoint http elsewhere", u"upload --endpoint http://api.example.com/v1 list.txt"_s);
    row("endpoint http by a name that looks local",
        u"upload --endpoint http://127.0.0.1.example.com/ list.txt"_s);
    row("endpoint with credentials", u"upload --endpoint https://user:word@example.com/v1 list.txt"_s);
    row("endpoint no address", u"upload --endpoint here list.txt"_s);
    row("endpoint of a file", u"upload --endpoint file:///tmp/x list.txt"_s);
    row("endpoint wrong on resume, too", u"resume --endpoint http://api.example.com/v1"_s);
    row("list and token from one stream", u"upload --token-stdin -"_s);
    row("standard input twice", u"check - -"_s);
    row("two jobs", u"resume 1 2"_s);
    row("job no number", u"resume newest"_s);
    row("job zero", u"resume 0"_s);
    row("history of a file", u"history list.txt"_s);
    row("history of two jobs", u"history 1 2"_s);
    row("report of no job", u"history --report out.csv"_s);
    row("sandbox of a file", u"sandbox list.txt"_s);
    row("sandbox with an upload's option", u"sandbox --json"_s);
    row("check with a sandbox's option", u"check --port 1 list.txt"_s);
    row("port too large", u"sandbox --port 65536"_s);
    row("limit negative", u"sandbox --limit -1"_s);
    row("fault unknown", u"sandbox --fault earthquake"_s);
}

void TestCli::aWrongCommandLineDoesNothing()
{
    QFETCH(const QStringList, words);
    const CliFixture cli;
    cli.write(u"list.txt"_s, "a@example.org\n");
    const Ran ran = cli.call(words);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(QDir(cli.path(u"home"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
}

void TestCli::anAnswerToAWrongCommandLineShowsTheWay()
{
    const CliFixture cli;
    QVERIFY(cli.call({u"send"_s}).err.contains("dnc-desk-cli --help"));
    QVERIFY(cli.call({u"check"_s, u"x"_s, u"--region"_s}).err.contains("--region"));
    QVERIFY(cli.call({u"check"_s, u"x"_s, u"--type"_s, u"fax"_s}).err.contains("web_chat"));
    QVERIFY(cli.call({u"upload"_s, u"x"_s, u"--keep-prospects"_s}).err.contains("--keep-prospects-active"));
    QVERIFY(cli.call({u"upload"_s}).err.contains("dnc-desk-cli upload --help"));
}

void TestCli::aSecretAtTheWrongPlaceIsNotRepeated_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("as for the sandbox") << QStringList{u"upload"_s, u"x"_s, u"--token"_s, u"hush-hush"_s};
    QTest::newRow("with an equals sign") << QStringList{u"upload"_s, u"x"_s, u"--token=hush-hush"_s};
    QTest::newRow("on resume") << QStringList{u"resume"_s, u"--token"_s, u"hush-hush"_s};
    QTest::newRow("to a switch") << QStringList{u"upload"_s, u"x"_s, u"--token-stdin=hush-hush"_s};
    QTest::newRow("to an unknown option") << QStringList{u"upload"_s, u"x"_s, u"--bearer=hush-hush"_s};
}

void TestCli::aSecretAtTheWrongPlaceIsNotRepeated()
{
    QFETCH(const QStringList, words);
    const Ran ran = CliFixture().call(words);
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.contains("hush-hush"));
    QVERIFY(!ran.err.isEmpty());
}

void TestCli::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("names");
    QTest::newRow("check") << u"check"_s << u"FILE --region --type --report --json --data-dir"_s;
    QTest::newRow("upload")
        << u"upload"_s
        << u"FILE --region --type --report --json --endpoint --account --keep-prospects-active "
           "--reserve --data-dir --token-stdin DNC_DESK_TOKEN"_s;
    QTest::newRow("resume") << u"resume"_s
                            << u"JOB --report --json --endpoint --account --reserve --data-dir"_s;
    QTest::newRow("history") << u"history"_s << u"JOB --report --json --data-dir"_s;
    QTest::newRow("sandbox") << u"sandbox"_s << u"--port --token --limit --refuse --fault --log --account"_s;
    QTest::newRow("the program") << QString() << u"check upload resume history sandbox --version"_s;
}

void TestCli::helpNamesEveryOption()
{
    QFETCH(const QString, command);
    QFETCH(const QString, names);
    const QStringList words =
        command.isEmpty() ? QStringList{u"--help"_s} : QStringList{command, u"--help"_s};
    const Ran ran = CliFixture().call(words);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    for (const QString &name : names.split(u' '))
        QVERIFY2(ran.out.contains(name.toUtf8()), qPrintable(name));
    for (const char *code : {"  0 ", "  1 ", "  2 ", "  3 ", "  4 ", "  5 "})
        QVERIFY2(ran.out.contains(code), code);
}

void TestCli::versionIsTheFirstLine()
{
    const Ran ran = CliFixture().call({u"--version"_s});
    QCOMPARE(ran.code, 0);
    const QByteArrayList lines = ran.out.split('\n');
    QCOMPARE(lines.front(), "dnc-desk-cli " + dnc::programVersion().toLatin1());
    // Which numbers are valid depends on its metadata.
    QVERIFY2(lines.value(1).contains("libphonenumber "), ran.out.constData());
    QCOMPARE(lines.size(), 3);
}

void TestCli::historyOfNothingIsEmpty()
{
    const Ran ran = CliFixture().run({u"history"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("{\"jobs\":[]}\n"));
}

void TestCli::resumeOfNothingIsFine()
{
    const Ran ran = CliFixture().run({u"resume"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.number("identifiers"), 0);
    QVERIFY(ran.json()[u"job"].isNull());
    QVERIFY(!ran.err.isEmpty());
}

void TestCli::resumeOfAnUnknownJobIsAWrongCommandLine()
{
    const Ran ran = CliFixture().run({u"resume"_s, u"7"_s, u"--json"_s});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(ran.err.contains("7"));
}

void TestCli::sandboxEndsWhenAsked()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess asks only windows to close");
#endif
    SandboxProcess sandbox;
    QVERIFY2(sandbox.url().startsWith(u"http://127.0.0.1:"), qPrintable(sandbox.url()));
    QCOMPARE(sandbox.terminate(), 0);
}

void TestCli::sandboxOnATakenPortSaysSo()
{
    const SandboxProcess sandbox;
    const QString port = QString::number(QUrl(sandbox.url()).port());
    const Ran ran = CliFixture().call({u"sandbox"_s, u"--port"_s, port});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
