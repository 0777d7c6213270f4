// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "journaledit.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

namespace {

/// The files of the data folder that hold `text`.
QStringList filesWith(const CliFixture &cli, const QByteArray &text)
{
    QStringList names;
    for (const QFileInfo &info : QDir(cli.dataFolder()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text))
            names << info.fileName();
    }
    return names;
}

constexpr const char *ninetyOneDaysPass = "UPDATE jobs SET changed=changed-91*24*3600*1000, "
                                          "created=created-91*24*3600*1000";

} // namespace

/// What the program keeps of people, and how it stops keeping it.
class TestCliPrivacy : public QObject {
    Q_OBJECT

private slots:
    void anErasedPersonIsInNoFile();
    void aPersonWhoIsStillToBeSentStays();
    void anIdentifierIsNeverAnArgument();
    void whoIsNotThereIsToldSo();
    void oldRowsStayWithoutATrustedDate();
    void rowsAreKeptForEverWhereThatIsAskedFor();
    void anUploadThatIsNotFinishedIsNeverForgotten();

private:
    static void uploadTo(CliFixture &cli, const SandboxProcess &sandbox, const QByteArray &list);
};

void TestCliPrivacy::uploadTo(CliFixture &cli, const SandboxProcess &sandbox, const QByteArray &list)
{
    cli.endpoint = sandbox.url();
    cli.token = goodToken;
    cli.write(u"list.csv"_s, list);
    const Ran ran = cli.run({u"upload"_s, u"list.csv"_s, u"--region"_s, u"US"_s});
    QVERIFY2(ran.code == 0 || ran.code == 3, ran.err.constData());
}

void TestCliPrivacy::anErasedPersonIsInNoFile()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    uploadTo(cli, sandbox,
             "email,name,source\nEraseMe@EXAMPLE.com,Erasable Person,erasable letter\n"
             "joeraseme@example.com,Jo,\neraseme@example.com; b@@,Other,\n");
    QVERIFY(!filesWith(cli, "eraseme@example.com").isEmpty());
    const Ran erased = cli.run({u"erase"_s, u"--json"_s}, " EraseMe@Example.com\r\n\n");
    QCOMPARE(erased.code, 0);
    QVERIFY(erased.number("rows") >= 1);
    QCOMPARE(erased.number("jobs"), 1);
    QCOMPARE(filesWith(cli, "erasable person"), QStringList());
    QCOMPARE(filesWith(cli, "erasable letter"), QStringList());
    const Ran rest = cli.run({u"erase"_s, u"-"_s}, "joeraseme@example.com\n");
    QCOMPARE(rest.code, 0);
    QCOMPARE(filesWith(cli, "eraseme"), QStringList());
    const Ran told = cli.run({u"resume"_s, u"1"_s, u"--json"_s});
    QVERIFY(told.addsUp());
    QVERIFY(told.number("confirmed") >= 2);
}

void TestCliPrivacy::aPersonWhoIsStillToBeSentStays()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "wrong";
    cli.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 4);
    const Ran refused = cli.run({u"erase"_s}, "a@example.org");
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.err.contains("Upload 1 "), refused.err.constData());
    QVERIFY(!refused.err.contains("a@example.org"));
    QVERIFY(!filesWith(cli, "a@example.org").isEmpty());
}

void TestCliPrivacy::anIdentifierIsNeverAnArgument()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"erase"_s, u"a@example.org"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("standard input") && !ran.err.contains("a@example.org"), ran.err.constData());
    QCOMPARE(cli.run({u"erase"_s}, "\n \n").code, 2);
}

void TestCliPrivacy::whoIsNotThereIsToldSo()
{
    const CliFixture cli;
    const Ran ran = cli.run({u"erase"_s}, "a@example.org");
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("No upload"), ran.out.constData());
}

void TestCliPrivacy::oldRowsStayWithoutATrustedDate()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    uploadTo(cli, sandbox, "old@example.org\n");
    changeJournal(cli, ninetyOneDaysPass);
    uploadTo(cli, sandbox, "new@example.org\n"); // over HTTP, whose date proves nothing
    QVERIFY(!filesWith(cli, "old@example.org").isEmpty());
    QVERIFY(!filesWith(cli, "new@example.org").isEmpty());
    const Ran history = cli.run({u"history"_s, u"--json"_s});
    const QJsonArray jobs = history.json()[u"jobs"_s].toArray();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[1][u"confirmed"_s].toInt(), 1);
    QVERIFY(!jobs[1][u"forgotten"_s].toBool());
    QVERIFY(!jobs[0][u"forgotten"_s].toBool());
    const Ran due = cli.run({u"resume"_s, u"--retention"_s, u"90"_s});
    QCOMPARE(due.code, 0);
    QVERIFY2(!due.err.contains("due for deletion"), due.err.constData());
    const Ran overdue = cli.run({u"resume"_s, u"--retention"_s, u"60"_s});
    QCOMPARE(overdue.code, 0);
    QVERIFY2(overdue.err.contains("due for deletion"), overdue.err.constData());
    QVERIFY(!filesWith(cli, "old@example.org").isEmpty());
}

void TestCliPrivacy::rowsAreKeptForEverWhereThatIsAskedFor()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    uploadTo(cli, sandbox, "old@example.org\n");
    changeJournal(cli, ninetyOneDaysPass);
    QCOMPARE(cli.run({u"resume"_s, u"--retention"_s, u"0"_s}).code, 0);
    QVERIFY(!filesWith(cli, "old@example.org").isEmpty());
    QCOMPARE(cli.run({u"resume"_s, u"--retention"_s, u"-1"_s}).code, 2);
    QCOMPARE(cli.run({u"resume"_s, u"--retention"_s, u"92"_s}).code, 0);
    QVERIFY(!filesWith(cli, "old@example.org").isEmpty());
}

void TestCliPrivacy::anUploadThatIsNotFinishedIsNeverForgotten()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    cli.endpoint = sandbox.url();
    cli.token = "wrong";
    cli.write(u"list.txt"_s, "old@example.org\n");
    QCOMPARE(cli.run({u"upload"_s, u"list.txt"_s}).code, 4);
    changeJournal(cli, ninetyOneDaysPass);
    QCOMPARE(cli.run({u"resume"_s, u"--even-if-old"_s, u"--retention"_s, u"1"_s}).code, 4);
    QVERIFY(!filesWith(cli, "old@example.org").isEmpty());
}

QTEST_GUILESS_MAIN(TestCliPrivacy)
#include "tst_cliprivacy.moc"
