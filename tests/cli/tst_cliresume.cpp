// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "journaledit.h"
#include "lists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// Uploads that stop on their way, and how they are resumed.
class TestCliResume : public QObject {
    Q_OBJECT

private slots:
    void aWrongTokenStopsAfterOneRequestAndNothingIsLost();
    void noTokenMakesNoJob();
    void aMissingAccountIsRefusedLikeAToken();
    void noPermissionIsRefusedLikeAToken();
    void aServiceThatRefusesEverythingIsNotFlooded();
    void anAnswerNobodyKnowsCanBeAccepted();
    void aLostAnswerIsSettledBySendingAgain();
    void aWrongAddressCanBeResumed();
    void aJobStaysWithItsHostAndAccount();
    void anUploadOfAnotherDayAsksFirst();
    void aDamagedJournalIsSalvagedBeforeAnythingGoesOn();
    void whoStartsAfreshLeavesTheDamagedJournalAside();
    void aFinishedJobTellsItsNumbersAgain();
    void terminationStopsAfterTheRequestOnItsWay();
    void aKilledUploadGoesOnWhereItWas();
    void aSecondSignalEndsAtOnce();
    void aRequestToWaitIsFollowed();
};

void TestCliResume::aWrongTokenStopsAfterOneRequestAndNothingIsLost()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "wrong";
    cli.write(u"list.csv"_s, mixedList(1237));
    const Ran refused = cli.run({u"upload"_s, u"list.csv"_s, u"--json"_s, u"--report"_s, u"out.csv"_s});
    QCOMPARE(refused.code, 4);
    QVERIFY(refused.addsUp());
    QCOMPARE(refused.number("pending"), 1237);
    QCOMPARE(refused.number("requests"), 1);
    QCOMPARE(sandbox.log().size(), size_t(1));
    QVERIFY2(refused.err.contains("token") && refused.err.contains("account"), refused.err.constData());
    QVERIFY(refused.err.contains("resume " + QByteArray::number(refused.number("job"))));
    QCOMPARE(identifiersWith(readReport(cli.read(u"out.csv"_s)), u"pending"_s).size(), 1237);

    cli.token = goodToken;
    const Ran resumed =
        cli.run({u"resume"_s, u"--json"_s, u"--report"_s, u"out.csv"_s, u"--reserve"_s, u"0"_s});
    QCOMPARE(resumed.code, 0);
    QVERIFY(resumed.addsUp());
    QCOMPARE(resumed.number("confirmed"), 1237);
    QCOMPARE(resumed.number("rows"), 1237);
    QCOMPARE(resumed.number("job"), refused.number("job"));
    QCOMPARE(identifiersWith(readReport(cli.read(u"out.csv"_s)), u"confirmed"_s), sandbox.applied());
}

void TestCliResume::noTokenMakesNoJob()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.write(u"list.txt"_s, "a@example.org\nb@@\n");
    const Ran none = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QCOMPARE(none.code, 4);
    QCOMPARE(none.number("valid"), 1);
    QCOMPARE(none.number("pending"), 0);
    QCOMPARE(none.number("requests"), 0);
    QVERIFY2(none.err.contains("API tokens"), none.err.constData());
    QVERIFY(!none.err.contains("resume"));
    cli.token = goodToken;
    QCOMPARE(cli.run({u"resume"_s}).code, 0); // nothing waits
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 3);
    QCOMPARE(sandbox.applied(), QStringList{u"a@example.org"_s});
}

void TestCliResume::aMissingAccountIsRefusedLikeAToken()
{
    const SandboxProcess sandbox({u"--account"_s, u"acme"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, "a@example.org\n");
    const Ran without = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QCOMPARE(without.code, 4);
    QCOMPARE(without.number("pending"), 1);
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--account"_s, u"acme"_s}).code, 0);
}

void TestCliResume::noPermissionIsRefusedLikeAToken()
{
    const SandboxProcess sandbox({u"--fault"_s, u"403"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s}).code, 4);
    QCOMPARE(sandbox.log().size(), size_t(1));
    QCOMPARE(cli.run({u"resume"_s}).code, 0);
}

void TestCliResume::aServiceThatRefusesEverythingIsNotFlooded()
{
    const SandboxProcess sandbox({u"--refuse"_s, u"@"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(40));
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QVERIFY2(ran.code == 3 || ran.code == 5, ran.err.constData());
    QVERIFY(ran.addsUp());
    QCOMPARE(ran.number("confirmed"), 0);
    QCOMPARE(sandbox.applied(), QStringList());
}

void TestCliResume::anAnswerNobodyKnowsCanBeAccepted()
{
    const SandboxProcess sandbox({u"--fault"_s, u"ok-textx*"_s, u"--fault"_s, u"get-404x*"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.csv"_s, mixedList(600));
    const Ran stopped = cli.run({u"upload"_s, u"list.csv"_s, u"--json"_s});
    QCOMPARE(stopped.code, 5);
    QCOMPARE(stopped.number("confirmed"), 0);
    QCOMPARE(stopped.number("unknown"), 500);
    const QByteArray option = "--accept-answer ";
    const qsizetype at = stopped.err.indexOf(option);
    QVERIFY2(at > 0, stopped.err.constData());
    const QString code = QString::fromLatin1(stopped.err.sliced(at + option.size(), 16));

    QCOMPARE(cli.run({u"resume"_s, u"--accept-answer"_s, u"0123456789abcdef"_s}).code, 2);
    QCOMPARE(cli.run({u"resume"_s, u"--json"_s}).code, 5); // nothing was accepted by that
    const Ran resumed = cli.run({u"resume"_s, u"--accept-answer"_s, code, u"--json"_s, u"--report"_s,
                                 u"out.csv"_s, u"--reserve"_s, u"0"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.number("confirmed"), 600);
    for (const ReportRow &row : readReport(cli.read(u"out.csv"_s)))
        QCOMPARE(row[u"proof"_s], u"person"_s);
}

void TestCliResume::aLostAnswerIsSettledBySendingAgain()
{
    const SandboxProcess sandbox({u"--fault"_s, u"drop-applied"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(3));
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.addsUp());
    QCOMPARE(ran.number("requests"), 2);
    QCOMPARE(ran.number("confirmed"), 3);
    QCOMPARE(sandbox.log().size(), size_t(2));
}

void TestCliResume::aWrongAddressCanBeResumed()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url() + u"/elsewhere"_s;
    cli.token = goodToken;
    cli.write(u"list.txt"_s, "a@example.org\n");
    const Ran lost = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QCOMPARE(lost.code, 5);
    QVERIFY(lost.addsUp());
    QCOMPARE(lost.number("pending"), 1);
    QCOMPARE(cli.run({u"resume"_s, u"--endpoint"_s, sandbox.url()}).code, 0);
}

void TestCliResume::aJobStaysWithItsHostAndAccount()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "wrong";
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s, u"--account"_s, u"acme"_s}).code, 4);
    cli.token = goodToken;
    QCOMPARE(cli.run({u"resume"_s, u"--endpoint"_s, u"https://127.0.0.2/v1"_s}).code, 2);
    QCOMPARE(cli.run({u"resume"_s, u"--account"_s, u"other"_s}).code, 2);
    QCOMPARE(sandbox.log().size(), size_t(1));
    const SandboxProcess elsewhere; // a practice service comes back on another port
    QCOMPARE(cli.run({u"resume"_s, u"--account"_s, u"acme"_s, u"--endpoint"_s, elsewhere.url()}).code, 0);
    QCOMPARE(elsewhere.applied(), QStringList{u"a@example.org"_s});
}

void TestCliResume::anUploadOfAnotherDayAsksFirst()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "wrong";
    cli.write(u"list.txt"_s, "a@example.org\nb@@\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 4);
    cli.token = goodToken;
    changeJournal(cli, "UPDATE jobs SET changed=changed-24*3600*1000-1000");
    const Ran asked = cli.run({u"resume"_s, u"--json"_s});
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains("resume 1 ") && asked.err.contains("--even-if-old"), asked.err.constData());
    QCOMPARE(sandbox.log().size(), size_t(1));
    QCOMPARE(cli.run({u"resume"_s, u"1"_s, u"--even-if-old"_s}).code, 3);
    QCOMPARE(sandbox.applied(), QStringList{u"a@example.org"_s});
    // Finished, it sends nothing, so there is nothing to ask.
    changeJournal(cli, "UPDATE jobs SET changed=changed-24*3600*1000-1000");
    QCOMPARE(cli.run({u"resume"_s, u"1"_s}).code, 3);
}

void TestCliResume::aDamagedJournalIsSalvagedBeforeAnythingGoesOn()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "wrong";
    cli.write(u"list.txt"_s, emailList(1200));
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 4);
    cli.token = goodToken;
    cli.write(u"data/journal.sqlite"_s,
              QByteArray(4096, '\0') + cli.read(u"data/journal.sqlite"_s).mid(4096));
    for (const QString &command : {u"resume"_s, u"history"_s, u"resume"_s}) {
        const Ran blocked = cli.run({command});
        QCOMPARE(blocked.code, 1);
        QVERIFY2(blocked.err.contains("dnc-desk-cli salvage"), blocked.err.constData());
        QVERIFY2(blocked.err.contains("journal.sqlite.damaged-"), blocked.err.constData());
    }
    QCOMPARE(sandbox.log().size(), size_t(1));
    const Ran salvaged = cli.run({u"salvage"_s, u"--json"_s});
    QCOMPARE(salvaged.code, 0);
    QCOMPARE(salvaged.number("rows"), 1200);
    QCOMPARE(salvaged.number("unknown"), 1200);
    const Ran resumed = cli.run({u"resume"_s, u"--json"_s, u"--reserve"_s, u"0"_s});
    QCOMPARE(resumed.code, 0);
    QVERIFY(resumed.addsUp());
    QCOMPARE(resumed.number("confirmed"), 1200);
    QCOMPARE(sandbox.applied().size(), 1200);
    QVERIFY(cli.run({u"salvage"_s}).out.contains("no damaged journal"));
}

void TestCliResume::whoStartsAfreshLeavesTheDamagedJournalAside()
{
    CliFixture cli;
    QCOMPARE(cli.run({u"history"_s}).code, 0);
    cli.write(u"data/journal.sqlite"_s, "nonsense");
    QCOMPARE(cli.run({u"salvage"_s, u"--start-afresh"_s}).code, 0);
    QVERIFY(cli.run({u"history"_s}).out.contains("Nothing was uploaded"));
}

void TestCliResume::aFinishedJobTellsItsNumbersAgain()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, "a@example.org\nb@@\n");
    const Ran first = cli.run({u"upload"_s, u"list.txt"_s, u"--json"_s});
    cli.token.clear();
    const Ran again = cli.run({u"resume"_s, QString::number(first.number("job")), u"--json"_s});
    QCOMPARE(again.code, 3);
    QCOMPARE(again.out, first.out);
    QCOMPARE(sandbox.log().size(), size_t(1));
}

void TestCliResume::terminationStopsAfterTheRequestOnItsWay()
{
#ifdef Q_OS_WIN
    QSKIP("Windows ends a console program without asking it");
#endif
    const SandboxProcess sandbox({u"--fault"_s, u"delay=400x*"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(2500));
    const std::unique_ptr<QProcess> running = cli.start({u"upload"_s, u"list.txt"_s, u"--json"_s});
    QVERIFY(sandbox.waitForRequests(1));
    running->terminate();
    QVERIFY(running->waitForFinished(hangLimitMs));
    const Ran stopped{running->exitCode(), running->readAllStandardOutput(), running->readAllStandardError()};
    QCOMPARE(stopped.code, 5);
    QVERIFY(stopped.addsUp());
    QVERIFY(stopped.number("pending") > 0);
    QCOMPARE(stopped.number("unknown"), 0); // the request on its way was waited for
    QCOMPARE(stopped.number("confirmed"), sandbox.applied().size());
    QVERIFY(stopped.err.contains("resume"));
    const Ran resumed = cli.run({u"resume"_s, u"--json"_s, u"--reserve"_s, u"0"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.number("confirmed"), 2500);
    QCOMPARE(resumed.number("requests"), 5);
}

void TestCliResume::aKilledUploadGoesOnWhereItWas()
{
    const SandboxProcess sandbox({u"--fault"_s, u"delay=300x*"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(2000));
    const std::unique_ptr<QProcess> running = cli.start({u"upload"_s, u"list.txt"_s});
    QVERIFY(sandbox.waitForRequests(2));
    running->kill();
    QVERIFY(running->waitForFinished(hangLimitMs));
    QCOMPARE(running->exitStatus(), QProcess::CrashExit);
    const Ran resumed =
        cli.run({u"resume"_s, u"--json"_s, u"--reserve"_s, u"0"_s, u"--report"_s, u"out.csv"_s});
    QCOMPARE(resumed.code, 0);
    QVERIFY(resumed.addsUp());
    QCOMPARE(resumed.number("confirmed"), 2000);
    QCOMPARE(identifiersWith(readReport(cli.read(u"out.csv"_s)), u"confirmed"_s), sandbox.applied());
}

void TestCliResume::aSecondSignalEndsAtOnce()
{
#ifdef Q_OS_WIN
    QSKIP("Windows ends a console program without asking it");
#endif
    const SandboxProcess sandbox({u"--fault"_s, u"stall-applied"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(3));
    const std::unique_ptr<QProcess> running = cli.start({u"upload"_s, u"list.txt"_s});
    QVERIFY(sandbox.waitForRequests(1));
    running->terminate();
    running->setReadChannel(QProcess::StandardError);
    QVERIFY(running->waitForReadyRead(hangLimitMs)); // it says that it waits for the answer
    QCOMPARE(running->state(), QProcess::Running);
    running->terminate();
    QVERIFY(running->waitForFinished(hangLimitMs));
    QCOMPARE(running->exitCode(), 5);
    const Ran resumed = cli.run({u"resume"_s, u"--json"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.number("confirmed"), 3);
}

void TestCliResume::aRequestToWaitIsFollowed()
{
    const SandboxProcess sandbox({u"--fault"_s, u"429=1"_s});
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.txt"_s, emailList(3));
    const Ran ran = cli.run({u"upload"_s, u"list.txt"_s});
    QCOMPARE(ran.code, 0);
    const std::vector<Handled> log = sandbox.log();
    QCOMPARE(log.size(), size_t(2));
    const auto at = [&](size_t i) {
        return QDateTime::fromString(log[i].line[u"time"].toString(), Qt::ISODateWithMs);
    };
    QVERIFY(at(0).msecsTo(at(1)) >= 1000);
}

QTEST_GUILESS_MAIN(TestCliResume)
#include "tst_cliresume.moc"
