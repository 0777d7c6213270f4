// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// What the program reads from the list: before an upload, after it, and for any list.
class TestCliCompare : public QObject {
    Q_OBJECT

private slots:
    void compareSaysWhoIsListed();
    void compareContinuesWhereItStopped();
    void compareNeedsAToken();
    void aSimilarEntryIsNotListed();
    void uploadCanSkipWhoIsListed();
    void anUploadOfListedPeopleSendsNothing();
    void verifyReadsASample();
    void verifyFindsWhatIsMissing();
    void verifyHasNothingToRead();
    void eraseForgetsTheCopyOfTheList();
    void undoRemovesWhatWasAdded();
    void undoNeedsAConfirmation();
};

namespace {

struct Desk : CliFixture {
    explicit Desk(const SandboxProcess &sandbox)
    {
        endpoint = sandbox.url();
        token = goodToken;
    }
    [[nodiscard]] Ran compare(const QString &list, const QStringList &more = {}) const
    {
        return run(QStringList{u"compare"_s, list, u"--endpoint"_s, endpoint, u"--reserve"_s, u"0"_s} + more);
    }
    [[nodiscard]] Ran verify(const QStringList &more = {}) const
    {
        return run(QStringList{u"verify"_s, u"--json"_s, u"--reserve"_s, u"0"_s} + more);
    }
};

int countOf(const std::vector<Handled> &log, const QString &method)
{
    return int(std::ranges::count(log, method, &Handled::method));
}

} // namespace

void TestCliCompare::compareSaysWhoIsListed()
{
    const SandboxProcess sandbox({u"--added-as"_s, u"automatic"_s});
    const Desk cli(sandbox);
    cli.write(u"some.txt"_s, emailList(120));
    QCOMPARE(cli.run({u"upload"_s, u"some.txt"_s}).code, 0);
    cli.write(u"more.txt"_s, emailList(150) + "not an address@@\n");
    const Ran ran = cli.compare(u"more.txt"_s, {u"--json"_s, u"--report"_s, u"out.csv"_s});
    QVERIFY2(ran.code == 3, ran.err.constData());
    QCOMPARE(ran.number("listed"), 120);
    QCOMPARE(ran.number("notListed"), 30);
    QCOMPARE(ran.number("similar"), 0);
    QCOMPARE(ran.number("invalid"), 1);
    QCOMPARE(ran.number("identifiers"), 151);
    QCOMPARE(ran.number("requests"), 2);
    QVERIFY(!ran.json()[u"started"].toString().isEmpty());
    QVERIFY(ran.err.contains("request"));
    const std::vector<ReportRow> report = readReport(cli.read(u"out.csv"_s));
    QCOMPARE(identifiersWith(report, u"listed"_s), sandbox.applied());
    QCOMPARE(identifiersWith(report, u"valid"_s).size(), 30);
    const auto listed =
        std::ranges::find(report, u"listed"_s, [](const ReportRow &row) { return row[u"status"_s]; });
    QVERIFY((*listed)[u"reason"_s].contains(u"automatically"_s));
    QCOMPARE(countOf(sandbox.log(), u"POST"_s), 1);

    cli.write(u"known.txt"_s, emailList(3));
    QCOMPARE(cli.compare(u"known.txt"_s).code, 0);
}

void TestCliCompare::compareContinuesWhereItStopped()
{
    const SandboxProcess sandbox({u"--fault"_s, u"401@4"_s});
    const Desk cli(sandbox);
    cli.write(u"list.txt"_s, emailList(500));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    QCOMPARE(cli.compare(u"list.txt"_s, {u"--json"_s}).code, 4);
    const Ran again = cli.compare(u"list.txt"_s, {u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.number("listed"), 500);
    QCOMPARE(again.number("requests"), 3);
}

void TestCliCompare::compareNeedsAToken()
{
    const SandboxProcess sandbox;
    Desk cli(sandbox);
    cli.token.clear();
    cli.write(u"list.txt"_s, emailList(3));
    QCOMPARE(cli.compare(u"list.txt"_s).code, 4);
    QVERIFY(sandbox.log().empty());
}

void TestCliCompare::aSimilarEntryIsNotListed()
{
    const SandboxProcess sandbox({u"--stored-form"_s, u"upper"_s});
    const Desk cli(sandbox);
    cli.write(u"list.txt"_s, emailList(5));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    const Ran ran = cli.compare(u"list.txt"_s, {u"--json"_s, u"--report"_s, u"out.csv"_s});
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.number("listed"), 0);
    QCOMPARE(ran.number("similar"), 5);
    QVERIFY(readReport(cli.read(u"out.csv"_s)).front()[u"reason"_s].startsWith(u"Similar entry"_s));
    const Ran upload = cli.run({u"upload"_s, u"list.txt"_s, u"--compare"_s, u"--json"_s});
    QCOMPARE(upload.number("confirmed"), 5);
    QCOMPARE(upload.number("listed"), 0);
}

void TestCliCompare::uploadCanSkipWhoIsListed()
{
    const SandboxProcess sandbox;
    const Desk cli(sandbox);
    cli.write(u"some.txt"_s, emailList(50));
    QCOMPARE(cli.run({u"upload"_s, u"some.txt"_s}).code, 0);
    cli.write(u"more.txt"_s, emailList(70) + emailList(1) + "x@@\n");
    const Ran ran =
        cli.run({u"upload"_s, u"more.txt"_s, u"--compare"_s, u"--json"_s, u"--report"_s, u"out.csv"_s});
    QVERIFY2(ran.code == 3, ran.err.constData());
    QVERIFY2(ran.addsUp(), ran.out.constData());
    QCOMPARE(ran.number("listed"), 50);
    QCOMPARE(ran.number("confirmed"), 20);
    QCOMPARE(ran.number("duplicate"), 1);
    QCOMPARE(sandbox.log().back().count, 20);
    QCOMPARE(identifiersWith(readReport(cli.read(u"out.csv"_s)), u"listed"_s).size(), 50);
    const QJsonObject job = cli.run({u"history"_s, u"2"_s, u"--json"_s}).json();
    QCOMPARE(job[u"listed"].toInt(), 50);
    QCOMPARE(job[u"state"].toString(), u"finished"_s);
    QCOMPARE(cli.run({u"upload"_s, u"some.txt"_s, u"--json"_s}).number("confirmed"), 50);
}

void TestCliCompare::anUploadOfListedPeopleSendsNothing()
{
    const SandboxProcess sandbox;
    const Desk cli(sandbox);
    cli.write(u"list.txt"_s, emailList(50));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s, u"--compare"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.number("listed"), 50);
    QCOMPARE(ran.number("valid"), 0);
    QCOMPARE(countOf(sandbox.log(), u"POST"_s), 1);
}

void TestCliCompare::verifyReadsASample()
{
    const SandboxProcess sandbox;
    const Desk cli(sandbox);
    cli.write(u"list.txt"_s, emailList(300));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    const Ran ran = cli.verify({u"--report"_s, u"out.csv"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.number("job"), 1);
    QCOMPARE(ran.number("verified"), 20);
    QCOMPARE(ran.number("missing"), 0);
    const std::vector<ReportRow> report = readReport(cli.read(u"out.csv"_s));
    QCOMPARE(std::ranges::count(report, u"read"_s, [](const ReportRow &row) { return row[u"proof"_s]; }), 20);
    QCOMPARE(std::ranges::count(report, true,
                                [](const ReportRow &row) {
                                    return QDateTime::fromString(row[u"verifiedAt"_s], Qt::ISODate).isValid();
                                }),
             20);
    QVERIFY(cli.read(u"out.csv"_s)
                .startsWith("file,sheet,row,column,input,identifier,identifierType,name,status,reason,batch,"
                            "time,issue,proof,"
                            "requestedOn,requestSource,verifiedAt,removal,removedAt"));
    QCOMPARE(cli.verify({u"1"_s, u"--rows"_s, u"all"_s}).number("verified"), 300);
}

void TestCliCompare::verifyFindsWhatIsMissing()
{
    // Somebody removes the oldest entry before the second request, which is the first that reads the list.
    const SandboxProcess sandbox({u"--others-remove"_s, u"2"_s});
    const Desk cli(sandbox);
    cli.write(u"list.txt"_s, emailList(80));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    const Ran ran = cli.verify({u"--rows"_s, u"all"_s});
    QVERIFY2(ran.code == 3, ran.err.constData());
    QCOMPARE(ran.number("missing"), 1);
    QCOMPARE(ran.number("verified"), 79);
    QVERIFY(ran.err.contains("--send-missing"));
    QJsonObject job = cli.run({u"history"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(job[u"state"].toString(), u"open"_s);
    QCOMPARE(job[u"unknown"].toInt(), 1);
    const Ran asked = cli.run({u"resume"_s, u"1"_s});
    QCOMPARE(asked.code, 5);
    QVERIFY(asked.err.contains("--send-missing"));
    QCOMPARE(cli.run({u"resume"_s, u"1"_s, u"--send-missing"_s, u"--json"_s}).number("confirmed"), 80);
    job = cli.run({u"history"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(job[u"state"].toString(), u"finished"_s);
}

void TestCliCompare::verifyHasNothingToRead()
{
    const SandboxProcess sandbox;
    const Desk cli(sandbox);
    QCOMPARE(cli.verify().code, 2);
    QCOMPARE(cli.verify({u"7"_s}).code, 2);
    QCOMPARE(cli.verify({u"--rows"_s, u"none"_s}).code, 2);
}

void TestCliCompare::eraseForgetsTheCopyOfTheList()
{
    const SandboxProcess sandbox;
    const Desk cli(sandbox);
    cli.write(u"list.txt"_s, emailList(5));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    QCOMPARE(cli.compare(u"list.txt"_s).code, 0);
    QCOMPARE(QDir(cli.dataFolder()).entryList({u"list-*.sqlite"_s}).size(), 1);
    QCOMPARE(cli.run({u"erase"_s}, emailList(1)).code, 0);
}

void TestCliCompare::undoRemovesWhatWasAdded()
{
    const SandboxProcess sandbox;
    const Desk cli(sandbox);
    cli.write(u"some.txt"_s, emailList(2));
    QCOMPARE(cli.run({u"upload"_s, u"some.txt"_s}).code, 0);
    cli.write(u"more.txt"_s, emailList(6));
    QCOMPARE(cli.run({u"upload"_s, u"more.txt"_s, u"--compare"_s}).code, 0);
    const Ran ran =
        cli.run({u"undo"_s, u"--yes"_s, u"--json"_s, u"--reserve"_s, u"0"_s, u"--report"_s, u"out.csv"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.number("job"), 2);
    QCOMPARE(ran.number("removed"), 4);
    QVERIFY(ran.err.contains("stay paused"));
    const std::vector<ReportRow> report = readReport(cli.read(u"out.csv"_s));
    QCOMPARE(identifiersWith(report, u"confirmed"_s).size(), 4);
    QCOMPARE(std::ranges::count(report, u"removed"_s, [](const ReportRow &row) { return row[u"removal"_s]; }),
             4);
    QCOMPARE(cli.compare(u"more.txt"_s, {u"--json"_s}).number("listed"), 2);
}

void TestCliCompare::undoNeedsAConfirmation()
{
    const SandboxProcess sandbox;
    const Desk cli(sandbox);
    cli.write(u"list.txt"_s, emailList(3));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    const QStringList undo{u"undo"_s, u"1"_s, u"--include-probable"_s, u"--json"_s, u"--reserve"_s, u"0"_s};
    const Ran asked = cli.run(undo);
    QCOMPARE(asked.code, 2);
    QCOMPARE(asked.number("probable"), 3);
    QCOMPARE(countOf(sandbox.log(), u"DELETE"_s), 0);
    const Ran confirmed = cli.run(undo + QStringList{u"--yes"_s});
    QCOMPARE(confirmed.code, 0);
    QCOMPARE(confirmed.number("removed"), 3);
    QCOMPARE(countOf(sandbox.log(), u"DELETE"_s), 3);
}

QTEST_GUILESS_MAIN(TestCliCompare)
#include "tst_clicompare.moc"
