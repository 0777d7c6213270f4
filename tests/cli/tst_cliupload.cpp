// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// Uploads through the program, to its own sandbox in another process.
class TestCliUpload : public QObject {
    Q_OBJECT

private slots:
    void aMixedListTravelsInThreeRequests();
    void aReportHasEveryRowAndItsBatch();
    void aReportGoesOnWithWhatIsUnfinished();
    void badRowsNeverReachTheWire();
    void wordsForPeopleTellTheNumbers();
    void nothingToSendNeedsNoToken();
    void standardInputCanBeUploaded();
    void prospectsArePausedUnlessToldOtherwise();
    void theTokenMayComeFromStandardInput();
    void aTokenWithALineBreakIsNotSent();
    void theTokenIsWrittenNowhere();
    void aRefusedIdentifierIsIsolated();
    void historyTellsTheNewestFirst();
    void aFolderIsForOneUploadAtATime();
    void filesAreForTheirOwnerOnly();
};

void TestCliUpload::aMixedListTravelsInThreeRequests()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    const QString list = cli.write(u"list.csv"_s, mixedList(1237));
    const Ran ran = cli.run({u"upload"_s, list, u"--json"_s, u"--report"_s, u"out.csv"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.addsUp());
    QCOMPARE(ran.number("rows"), 1237);
    QCOMPARE(ran.number("confirmed"), 1237);
    QCOMPARE(ran.number("requests"), 3);
    const std::vector<Handled> log = sandbox.log();
    QCOMPARE(log.size(), size_t(3));
    for (const Handled &request : log) {
        QCOMPARE(request.method, u"POST"_s);
        QCOMPARE(request.status, 200);
        QVERIFY(request.applied.size() <= 500);
    }
    QCOMPARE(identifiersWith(readReport(cli.read(u"out.csv"_s)), u"confirmed"_s), sandbox.applied());
    QCOMPARE(sandbox.applied().size(), 1237);
}

void TestCliUpload::aReportGoesOnWithWhatIsUnfinished()
{
    const SandboxProcess refusing({u"--refuse"_s, u"someone7@"_s, u"--refuse"_s, u"someone30@"_s});
    CliFixture cli;
    cli.token = goodToken;
    cli.endpoint = refusing.url();
    cli.write(u"list.txt"_s, emailList(40) + "not an address@@\n");
    const Ran first = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s, u"--report"_s, u"out.csv"_s});
    const qint64 rejected = first.number("rejected");
    QCOMPARE(rejected, 2);
    QCOMPARE(first.number("confirmed") + rejected, 40);

    const SandboxProcess willing;
    cli.endpoint = willing.url();
    const Ran second = cli.run({u"upload"_s, u"out.csv"_s, u"--json"_s, u"--report"_s, u"again.csv"_s});
    QVERIFY2(second.addsUp(), second.out.constData());
    QCOMPARE(second.number("rows"), 41);
    QCOMPARE(second.number("excluded"), first.number("confirmed"));
    QCOMPARE(second.number("confirmed"), rejected);
    QCOMPARE(second.number("invalid"), 1);
    QCOMPARE(willing.applied(), identifiersWith(readReport(cli.read(u"out.csv"_s)), u"rejected"_s));
    for (const ReportRow &row : readReport(cli.read(u"again.csv"_s)))
        QCOMPARE(row[u"file"_s], u"list.txt"_s);
}

void TestCliUpload::aReportHasEveryRowAndItsBatch()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    const QString list = cli.write(u"list.csv"_s, mixedList(1237));
    QCOMPARE(cli.run({u"upload"_s, list, u"--report"_s, u"out.csv"_s}).code, 0);
    const std::vector<ReportRow> report = readReport(cli.read(u"out.csv"_s));
    QCOMPARE(report.size(), size_t(1237));
    for (int i = 0; i < 1237; ++i) {
        const ReportRow &row = report[size_t(i)];
        QCOMPARE(row[u"file"_s], u"list.csv"_s);
        QCOMPARE(row[u"row"_s].toInt(), i + 2); // the header is row 1
        QCOMPARE(row[u"column"_s], u"1"_s);
        QCOMPARE(row[u"name"_s], u"Person %1"_s.arg(i));
        QCOMPARE(row[u"batch"_s].toInt(), i / 500 + 1);
        QVERIFY(QDateTime::fromString(row[u"time"_s], Qt::ISODate).isValid());
    }
}

void TestCliUpload::badRowsNeverReachTheWire()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s,
              "a@example.org\nb@@\n#REF!\na@example.org\nexample.com\n4.15551E+11\nc@example.org\n");
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s, u"--report"_s, u"out.csv"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.addsUp());
    QCOMPARE(ran.number("confirmed"), 2);
    QCOMPARE(ran.number("duplicate"), 1);
    QCOMPARE(ran.number("invalid"), 4);
    QCOMPARE(sandbox.log().size(), size_t(1));
    QCOMPARE(sandbox.log().front().count, 2);
    QCOMPARE(sandbox.applied(), (QStringList{u"a@example.org"_s, u"c@example.org"_s}));
    for (const ReportRow &row : readReport(cli.read(u"out.csv"_s)))
        QCOMPARE(row[u"reason"_s].isEmpty(), row[u"status"_s] == u"confirmed");
}

void TestCliUpload::wordsForPeopleTellTheNumbers()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, "a@example.org\nb@@\n");
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.out.contains("list.txt:2:1: b@@ — "));
    QVERIFY(ran.out.contains("Confirmed: 1"));
    QVERIFY(ran.err.contains("1"));
    QVERIFY(!cli.run({u"upload"_s, u"list.txt"_s, u"--quiet"_s}).err.contains("1"));
}

void TestCliUpload::nothingToSendNeedsNoToken()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.write(u"bad.txt"_s, "b@@\n");
    const Ran bad = cli.run({u"upload"_s, u"bad.txt"_s, u"--json"_s});
    QCOMPARE(bad.code, 3);
    QVERIFY(bad.addsUp());
    cli.write(u"empty.txt"_s, "");
    const Ran empty = cli.run({u"upload"_s, u"empty.txt"_s, u"--json"_s, u"--report"_s, u"out.csv"_s});
    QCOMPARE(empty.code, 0);
    QVERIFY(empty.addsUp());
    QVERIFY(cli.read(u"out.csv"_s).contains("identifierType"));
    QCOMPARE(sandbox.log().size(), size_t(0));
}

void TestCliUpload::standardInputCanBeUploaded()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    const Ran ran = cli.run({u"upload"_s, u"-"_s, u"--json"_s}, emailList(501));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.number("confirmed"), 501);
    QCOMPARE(ran.number("requests"), 2);
}

void TestCliUpload::prospectsArePausedUnlessToldOtherwise()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--keep-prospects-active"_s}).code, 0);
    const Ran ran = cli.run({u"history"_s, u"--json"_s});
    const QJsonArray jobs = QJsonDocument::fromJson(ran.out).object()[u"jobs"].toArray();
    QCOMPARE(jobs[0][u"pauseActiveProspects"], QJsonValue(false));
    QCOMPARE(jobs[1][u"pauseActiveProspects"], QJsonValue(true));
    const std::vector<Handled> log = sandbox.log();
    QCOMPARE(log.at(0).line[u"pauseActiveProspects"], QJsonValue(true));
    QCOMPARE(log.at(1).line[u"pauseActiveProspects"], QJsonValue(false));
}

void TestCliUpload::theTokenMayComeFromStandardInput()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "not-this-one";
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--token-stdin"_s}, goodToken + "\r\nmore\n").code, 0);
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--token-stdin"_s}, "\n").code, 4);
}

void TestCliUpload::aTokenWithALineBreakIsNotSent()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "one\r\nX-Other: header";
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 4);
    QCOMPARE(sandbox.log().size(), size_t(0));
}

void TestCliUpload::theTokenIsWrittenNowhere()
{
    const QByteArray canary = "canary-5f1c0d7e";
    const SandboxProcess sandbox({u"--token"_s, QString::fromLatin1(canary), u"--fault"_s, u"delay=1500"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = canary;
    cli.write(u"list.csv"_s, mixedList(600));
    const std::unique_ptr<QProcess> running =
        cli.start({u"upload"_s, u"list.csv"_s, u"--report"_s, u"out.csv"_s});
    QVERIFY(running->waitForStarted(hangLimitMs));
    const QString proc = u"/proc/%1/cmdline"_s.arg(running->processId());
    if (QFile arguments(proc); arguments.open(QIODevice::ReadOnly))
        QVERIFY(!arguments.readAll().contains(canary));
    QVERIFY(running->waitForFinished(hangLimitMs));
    QCOMPARE(running->exitCode(), 0);
    QVERIFY(!running->readAllStandardError().contains(canary));
    QVERIFY(!running->readAllStandardOutput().contains(canary));
    int searched = 0;
    QDirIterator files(cli.path(u"."_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &form : {canary, canary.toBase64(), canary.toHex()})
            QVERIFY2(!bytes.contains(form), qPrintable(file.fileName()));
        ++searched;
    }
    QVERIFY(searched >= 3); // the list, the report and the journal
}

void TestCliUpload::aRefusedIdentifierIsIsolated()
{
    const SandboxProcess sandbox({u"--refuse"_s, u"someone77@"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(600));
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s, u"--report"_s, u"out.csv"_s});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.addsUp());
    QCOMPARE(ran.number("confirmed"), 599);
    QCOMPARE(ran.number("rejected"), 1);
    QVERIFY(ran.number("requests") <= 21); // one of them looks for it on the list
    const std::vector<ReportRow> report = readReport(cli.read(u"out.csv"_s));
    QCOMPARE(identifiersWith(report, u"confirmed"_s), sandbox.applied());
    const ReportRow &refused = report.at(77);
    QCOMPARE(refused[u"status"_s], u"rejected"_s);
    QVERIFY(refused[u"reason"_s].contains(u"identifier"));
}

void TestCliUpload::historyTellsTheNewestFirst()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"one.txt"_s, "a@example.org\n");
    cli.write(u"two.txt"_s, "b@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"one.txt"_s}).code, 0);
    QCOMPARE(cli.run({u"upload"_s, u"two.txt"_s}).code, 0);
    const QJsonArray jobs =
        QJsonDocument::fromJson(cli.run({u"history"_s, u"--json"_s}).out).object()[u"jobs"].toArray();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[0][u"files"].toString(), u"two.txt"_s);
    QCOMPARE(jobs[0][u"state"].toString(), u"finished"_s);
    QCOMPARE(jobs[0][u"confirmed"].toInt(), 1);
    QVERIFY(jobs[0][u"id"].toInteger() > jobs[1][u"id"].toInteger());
    QVERIFY(cli.run({u"history"_s}).out.contains("two.txt"));
}

void TestCliUpload::aFolderIsForOneUploadAtATime()
{
    const SandboxProcess sandbox({u"--fault"_s, u"delay=1500"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(3));
    const std::unique_ptr<QProcess> running = cli.start({u"upload"_s, u"list.txt"_s});
    QVERIFY(sandbox.waitForRequests(1));
    const Ran second = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QCOMPARE(second.code, 1);
    QCOMPARE(second.out, QByteArray());
    QVERIFY(!second.err.isEmpty());
    QVERIFY(running->waitForFinished(hangLimitMs));
    QCOMPARE(running->exitCode(), 0);
    QCOMPARE(sandbox.log().size(), size_t(1));
}

void TestCliUpload::filesAreForTheirOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no such permissions");
#endif
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--report"_s, u"out.csv"_s}).code, 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {u"out.csv"_s, u"data"_s, u"data/journal.sqlite"_s})
        QVERIFY2(!(QFileInfo(cli.path(name)).permissions() & others), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestCliUpload)
#include "tst_cliupload.moc"
