// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "lists.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QSysInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// What can be learned of uploads afterwards.
class TestCliHistory : public QObject {
    Q_OBJECT

private slots:
    void everyUploadIsListedTheNewestFirst();
    void aJobIsShownWhole();
    void aPersonReadsTheSame();
    void aRefusedRequestHasTheServicesWords();
    void theReportOfAJobIsTheReportOfItsUpload();
    void anUnknownJobIsAWrongCommandLine();
    void itIsReadWhileAnUploadRuns();
};

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A command line whose uploads go to `sandbox`.
void sendTo(CliFixture &cli, const SandboxProcess &sandbox)
{
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
}

} // namespace

void TestCliHistory::everyUploadIsListedTheNewestFirst()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    sendTo(cli, sandbox);
    cli.write(u"one.txt"_s, "a@example.org\nb@@\n");
    cli.write(u"two.txt"_s, "c@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"one.txt"_s}).code, 3);
    QCOMPARE(cli.run({u"upload"_s, u"two.txt"_s, u"--account"_s, u"acme"_s}).code, 0);
    const Ran ran = cli.run({u"history"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray jobs = ran.json()[u"jobs"].toArray();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[0][u"files"], u"two.txt"_s);
    QCOMPARE(jobs[0][u"account"], u"acme"_s);
    QCOMPARE(jobs[1][u"files"], u"one.txt"_s);
    QCOMPARE(jobs[1][u"state"], u"finished"_s);
    QCOMPARE(jobs[1][u"confirmed"], 1);
    QCOMPARE(jobs[1][u"invalid"], 1);
    QCOMPARE(jobs[1][u"endpoint"], sandbox.url());
    QCOMPARE(jobs[1][u"host"], QSysInfo::machineHostName());
    QVERIFY(!jobs[1][u"user"].toString().isEmpty());
}

void TestCliHistory::aJobIsShownWhole()
{
    const SandboxProcess sandbox({u"--fault"_s, u"500"_s});
    CliFixture cli;
    sendTo(cli, sandbox);
    const QByteArray list = emailList(600);
    cli.write(u"list.txt"_s, list);
    cli.write(u"more.txt"_s, "one.more@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"more.txt"_s}).code, 0);
    const Ran ran = cli.run({u"history"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject job = ran.json();
    QCOMPARE(job[u"id"], 1);
    QCOMPARE(job[u"confirmed"], 601);
    const QJsonArray sources = job[u"sources"].toArray();
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources[0][u"file"], u"list.txt"_s);
    QCOMPARE(sources[0][u"sha256"], hashOf(list));
    const QJsonArray attempts = job[u"attempts"].toArray();
    const std::vector<Handled> log = sandbox.log();
    QCOMPARE(size_t(attempts.size()), log.size());
    QCOMPARE(attempts.size(), 3);
    QCOMPARE(attempts[0][u"httpStatus"], 500);
    QVERIFY(attempts[0][u"outcome"] != u"confirmed"_s);
    QCOMPARE(attempts[1][u"outcome"], u"confirmed"_s);
    QCOMPARE(attempts[1][u"batch"], 1);
    QCOMPARE(attempts[1][u"identifiers"], 500);
    QCOMPARE(attempts[2][u"batch"], 2);
    QCOMPARE(attempts[2][u"identifiers"], 101);
    QVERIFY(attempts[1][u"requestId"] != attempts[2][u"requestId"]);
    for (const auto &attempt : attempts) {
        const auto at = [&](const char *key) {
            return QDateTime::fromString(attempt[QLatin1String(key)].toString(), Qt::ISODateWithMs);
        };
        QVERIFY(at("started").isValid() && at("started") <= at("ended"));
        QCOMPARE(attempt[u"requestId"].toString().size(), 36);
        QCOMPARE(attempt[u"bodySha256"].toString().size(), 64);
    }
}

void TestCliHistory::aPersonReadsTheSame()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    sendTo(cli, sandbox);
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 0);
    const Ran all = cli.run({u"history"_s});
    QCOMPARE(all.code, 0);
    QVERIFY2(all.out.startsWith("1 ") && all.out.contains("list.txt"), all.out.constData());
    QVERIFY(all.out.contains(QSysInfo::machineHostName().toUtf8()));
    const Ran one = cli.run({u"history"_s, u"1"_s});
    QVERIFY2(one.out.contains(hashOf("a@example.org\n").toUtf8()), one.out.constData());
    const QJsonObject job = cli.run({u"history"_s, u"1"_s, u"--json"_s}).json();
    QVERIFY(one.out.contains(job[u"attempts"][0][u"requestId"].toString().toUtf8()));
    QVERIFY(one.out.contains("127.0.0.1"));
}

void TestCliHistory::aRefusedRequestHasTheServicesWords()
{
    const SandboxProcess sandbox({u"--refuse"_s, u"bad"_s});
    CliFixture cli;
    sendTo(cli, sandbox);
    cli.write(u"list.txt"_s, "a@example.org\nbad@example.org\n");
    const Ran upload = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QCOMPARE(upload.number("rejected"), 1);
    const QJsonArray attempts = cli.run({u"history"_s, u"1"_s, u"--json"_s}).json()[u"attempts"].toArray();
    QCOMPARE(attempts.size(), 4); // both, then each for itself, then a look whether the refused one is listed
    QCOMPARE(attempts[0][u"outcome"], u"rejected"_s);
    QCOMPARE(attempts[0][u"httpStatus"], 400);
    QVERIFY(!attempts[0][u"message"].toString().isEmpty());
    const QByteArray words = attempts[0][u"message"].toString().simplified().toUtf8();
    QVERIFY(cli.run({u"history"_s, u"1"_s}).out.contains(words));
}

void TestCliHistory::theReportOfAJobIsTheReportOfItsUpload()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    sendTo(cli, sandbox);
    cli.write(u"list.csv"_s, mixedList(30));
    QCOMPARE(cli.run({u"upload"_s, u"list.csv"_s, u"--report"_s, u"then.csv"_s}).code, 0);
    const Ran ran = cli.run({u"history"_s, u"1"_s, u"--report"_s, u"now.csv"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"confirmed"], 30);
    QCOMPARE(cli.read(u"now.csv"_s), cli.read(u"then.csv"_s));
    QVERIFY(cli.read(u"now.csv"_s).count('\n') == 31);
}

void TestCliHistory::anUnknownJobIsAWrongCommandLine()
{
    const Ran ran = CliFixture().run({u"history"_s, u"7"_s, u"--json"_s});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("There is no job 7"), ran.err.constData());
}

void TestCliHistory::itIsReadWhileAnUploadRuns()
{
    const SandboxProcess sandbox({u"--fault"_s, u"stall-applied"_s});
    CliFixture cli;
    sendTo(cli, sandbox);
    cli.write(u"list.txt"_s, emailList(600));
    const std::unique_ptr<QProcess> running = cli.start({u"upload"_s, u"list.txt"_s});
    QVERIFY(sandbox.waitForRequests(1));
    const Ran ran = cli.run({u"history"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"state"], u"open"_s);
    QCOMPARE(ran.number("unknown"), 500);
    QCOMPARE(ran.number("pending"), 100);
    QVERIFY(ran.json()[u"attempts"][0][u"ended"].isNull());
    QVERIFY(ran.json()[u"attempts"][0][u"outcome"].isNull());
    QCOMPARE(running->state(), QProcess::Running);
    running->kill();
    running->waitForFinished(hangLimitMs);
}

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_clihistory.moc"
