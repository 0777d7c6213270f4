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
QStringList filesWith(const CliFixture &desk, const QByteArray &text)
{
    QStringList names;
    for (const QFileInfo &info : QDir(desk.dataFolder()).entryInfoList(QDir::Files | QDir::Hidden)) {
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
    static void uploadTo(CliFixture &desk, const SandboxProcess &sandbox, const QByteArray &list);
};

void TestCliPrivacy::uploadTo(CliFixture &desk, const SandboxProcess &sandbox, const QByteArray &list)
{
    desk.endpoint = sandbox.url();
    desk.token = goodToken;
    desk.write(u"list.csv"_s, list);
    const Ran ran = desk.run({u"upload"_s, u"list.csv"_s, u"--region"_s, u"US"_s});
    QVERIFY2(ran.code == 0 || ran.code == 3, ran.err.constData());
}

void TestCliPrivacy::anErasedPersonIsInNoFile()
{
    const SandboxProcess sandbox;
    CliFixture desk;
    uploadTo(desk, sandbox,
             "email,name\nEraseMe@EXAMPLE.com,Erasable Person\njoeraseme@example.com,Jo\n"
             "eraseme@example.com; b@@,Other\n");
    QVERIFY(!filesWith(desk, "eraseme@example.com").isEmpty());
    const Ran erased = desk.run({u"erase"_s, u"--json"_s}, " EraseMe@Example.com\r\n\n");
    QCOMPARE(erased.code, 0);
    QVERIFY(erased.number("rows") >= 1);
    QCOMPARE(erased.number("jobs"), 1);
    QCOMPARE(filesWith(desk, "erasable person"), QStringList());
    const Ran rest = desk.run({u"erase"_s, u"-"_s}, "joeraseme@example.com\n");
    QCOMPARE(rest.code, 0);
    QCOMPARE(filesWith(desk, "eraseme"), QStringList());
    const Ran told = desk.run({u"resume"_s, u"1"_s, u"--json"_s});
    QVERIFY(told.addsUp());
    QVERIFY(told.number("confirmed") >= 2);
}

void TestCliPrivacy::aPersonWhoIsStillToBeSentStays()
{
    const SandboxProcess sandbox;
    CliFixture desk;
    desk.endpoint = sandbox.url();
    desk.token = "wrong";
    desk.write(u"list.txt"_s, "a@example.org\n");
    QCOMPARE(desk.run({u"upload"_s, u"list.txt"_s}).code, 4);
    const Ran refused = desk.run({u"erase"_s}, "a@example.org");
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.err.contains("Upload 1 "), refused.err.constData());
    QVERIFY(!refused.err.contains("a@example.org"));
    QVERIFY(!filesWith(desk, "a@example.org").isEmpty());
}

void TestCliPrivacy::anIdentifierIsNeverAnArgument()
{
    const CliFixture desk;
    const Ran ran = desk.run({u"erase"_s, u"a@example.org"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("standard input") && !ran.err.contains("a@example.org"), ran.err.constData());
    QCOMPARE(desk.run({u"erase"_s}, "\n \n").code, 2);
}

void TestCliPrivacy::whoIsNotThereIsToldSo()
{
    const CliFixture desk;
    const Ran ran = desk.run({u"erase"_s}, "a@example.org");
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("No upload"), ran.out.constData());
}

void TestCliPrivacy::oldRowsStayWithoutATrustedDate()
{
    const SandboxProcess sandbox;
    CliFixture desk;
    uploadTo(desk, sandbox, "old@example.org\n");
    changeJournal(desk, ninetyOneDaysPass);
    uploadTo(desk, sandbox, "new@example.org\n"); // over HTTP, whose date proves nothing
    QVERIFY(!filesWith(desk, "old@example.org").isEmpty());
    QVERIFY(!filesWith(desk, "new@example.org").isEmpty());
    const Ran history = desk.run({u"history"_s, u"--json"_s});
    const QJsonArray jobs = history.json()[u"jobs"_s].toArray();
    QCOMPARE(jobs.size(), 2);
    QCOMPARE(jobs[1][u"confirmed"_s].toInt(), 1);
    QVERIFY(!jobs[1][u"forgotten"_s].toBool());
    QVERIFY(!jobs[0][u"forgotten"_s].toBool());
    const Ran due = desk.run({u"resume"_s, u"--retention"_s, u"90"_s});
    QCOMPARE(due.code, 0);
    QVERIFY2(!due.err.contains("due for deletion"), due.err.constData());
    const Ran overdue = desk.run({u"resume"_s, u"--retention"_s, u"60"_s});
    QCOMPARE(overdue.code, 0);
    QVERIFY2(overdue.err.contains("due for deletion"), overdue.err.constData());
    QVERIFY(!filesWith(desk, "old@example.org").isEmpty());
}

void TestCliPrivacy::rowsAreKeptForEverWhereThatIsAskedFor()
{
    const SandboxProcess sandbox;
    CliFixture desk;
    uploadTo(desk, sandbox, "old@example.org\n");
    changeJournal(desk, ninetyOneDaysPass);
    QCOMPARE(desk.run({u"resume"_s, u"--retention"_s, u"0"_s}).code, 0);
    QVERIFY(!filesWith(desk, "old@example.org").isEmpty());
    QCOMPARE(desk.run({u"resume"_s, u"--retention"_s, u"-1"_s}).code, 2);
    QCOMPARE(desk.run({u"resume"_s, u"--retention"_s, u"92"_s}).code, 0);
    QVERIFY(!filesWith(desk, "old@example.org").isEmpty());
}

void TestCliPrivacy::anUploadThatIsNotFinishedIsNeverForgotten()
{
    const SandboxProcess sandbox;
    CliFixture desk;
    desk.endpoint = sandbox.url();
    desk.token = "wrong";
    desk.write(u"list.txt"_s, "old@example.org\n");
    QCOMPARE(desk.run({u"upload"_s, u"list.txt"_s}).code, 4);
    changeJournal(desk, ninetyOneDaysPass);
    QCOMPARE(desk.run({u"resume"_s, u"--even-if-old"_s, u"--retention"_s, u"1"_s}).code, 4);
    QVERIFY(!filesWith(desk, "old@example.org").isEmpty());
}

QTEST_GUILESS_MAIN(TestCliPrivacy)
#include "tst_cliprivacy.moc"
