// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"
#include "draft/draftfile.h"
#include "draft/draftfolder.h"
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
    void aDryRunErasesNothing();
    void unsentListsAreErasedToo();
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

void TestCliPrivacy::aDryRunErasesNothing()
{
    const SandboxProcess sandbox;
    CliFixture cli;
    uploadTo(cli, sandbox, "eraseme@example.com\nother@example.com\n");
    const Ran counted = cli.run({u"erase"_s, u"--dry-run"_s, u"--json"_s}, "eraseme@example.com\n");
    QCOMPARE(counted.code, 0);
    QCOMPARE(counted.number("rows"), 1);
    QCOMPARE(counted.number("jobs"), 1);
    QCOMPARE(counted.number("drafts"), 0);
    const Ran told = cli.run({u"erase"_s, u"--dry-run"_s}, "eraseme@example.com\n");
    QVERIFY2(told.out.contains("upload 1") && told.out.contains("list.csv"), told.out.constData());
    QVERIFY(!told.out.contains("eraseme"));
    QVERIFY(!filesWith(cli, "eraseme@example.com").isEmpty());
}

void TestCliPrivacy::unsentListsAreErasedToo()
{
    CliFixture cli;
    const QString folder = dnc::draftsFolder(cli.dataFolder());
    {
        const auto lock = dnc::lockDrafts(folder);
        QVERIFY(lock);
        dnc::EntryStore list;
        for (const char *input : {"eraseme@example.com", "other@example.com"})
            list.append({.input = input, .identifier = input});
        const std::vector<dnc::DraftChange> changes{{dnc::DraftChange::Kind::Reset, {}, std::move(list)}};
        QVERIFY(dnc::DraftFile::create(dnc::draftPath(folder, u"one"_s))->save(changes));
        // The window has them.
        const Ran refused = cli.run({u"erase"_s}, "eraseme@example.com\n");
        QCOMPARE(refused.code, 1);
    }
    const Ran counted = cli.run({u"erase"_s, u"--dry-run"_s, u"--json"_s}, "EraseMe@example.com\n");
    QCOMPARE(counted.number("draftRows"), 1);
    QCOMPARE(dnc::findDrafts(folder).drafts.at(0).rows, 2U);
    const Ran erased = cli.run({u"erase"_s, u"--json"_s}, "EraseMe@example.com\n");
    QCOMPARE(erased.code, 0);
    QCOMPARE(erased.number("draftRows"), 1);
    QCOMPARE(erased.number("drafts"), 1);
    QCOMPARE(dnc::findDrafts(folder).drafts.at(0).rows, 1U);
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().toLower().contains("eraseme"), qPrintable(info.fileName()));
    }
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
