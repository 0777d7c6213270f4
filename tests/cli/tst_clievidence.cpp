// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cliprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dnc::test;

/// Evidence files as a script exports and checks them.
class TestCliEvidence : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theNewestUploadIsExportedAndChecked();
    void anyComputerCanCheckIt();
    void aChangedByteIsNamed();
    void aPersonComesOnStandardInput();
    void datesChooseUploads();
    void wrongCallsWriteNothing_data();
    void wrongCallsWriteNothing();
    void aFileOfAnotherKindIsNoEvidence();
    void anUploadIsHeldAndReleased();

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliFixture> m_cli;
};

void TestCliEvidence::init()
{
    m_cli = std::make_unique<CliFixture>();
    m_sandbox = std::make_unique<SandboxProcess>();
    m_cli->endpoint = m_sandbox->url();
    m_cli->token = goodToken;
    m_cli->write(u"one.txt"_s, "ann@example.org\nbob@example.org\n");
    m_cli->write(u"two.txt"_s, "ann@example.org\neve@example.org\n");
    QCOMPARE(m_cli->run({u"upload"_s, u"one.txt"_s}).code, 0);
    QCOMPARE(m_cli->run({u"upload"_s, u"two.txt"_s}).code, 0);
}

void TestCliEvidence::theNewestUploadIsExportedAndChecked()
{
    const Ran exported = m_cli->run({u"evidence"_s, u"--output"_s, u"out.zip"_s, u"--json"_s});
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.json()[u"uploads"].toArray(), QJsonArray{2});
    QCOMPARE(exported.json()[u"file"], u"out.zip"_s);
    const QByteArray file = m_cli->read(u"out.zip"_s);
    QVERIFY(file.contains("two.txt") && !file.contains("one.txt"));
    QVERIFY(!file.contains(goodToken));
    const Ran checked = m_cli->run({u"evidence"_s, u"verify"_s, u"out.zip"_s, u"--json"_s});
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.json()[u"sound"], true);
    QCOMPARE(checked.json()[u"manifestSha256"], exported.json()[u"manifestSha256"]);
    const QJsonArray exports = m_cli->run({u"history"_s, u"2"_s, u"--json"_s}).json()[u"exports"].toArray();
    QCOMPARE(exports.size(), 1);
    QCOMPARE(exports[0][u"manifestSha256"], exported.json()[u"manifestSha256"]);
    QVERIFY(
        m_cli->run({u"history"_s, u"2"_s}).out.contains(exports[0][u"manifestSha256"].toString().toLatin1()));
    QCOMPARE(m_cli->run({u"evidence"_s, u"1"_s, u"--output"_s, u"first.zip"_s}).code, 0);
    QVERIFY(m_cli->read(u"first.zip"_s).contains("one.txt"));
}

void TestCliEvidence::anyComputerCanCheckIt()
{
    QCOMPARE(m_cli->run({u"evidence"_s, u"--output"_s, u"out.zip"_s}).code, 0);
    const CliFixture other;
    other.write(u"copy.zip"_s, m_cli->read(u"out.zip"_s));
    const Ran checked = other.run({u"evidence"_s, u"verify"_s, u"copy.zip"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY(checked.out.contains("SHA-256"));
    QVERIFY(!QFile::exists(other.dataFolder()));
}

void TestCliEvidence::aChangedByteIsNamed()
{
    QCOMPARE(m_cli->run({u"evidence"_s, u"--output"_s, u"out.zip"_s}).code, 0);
    QByteArray file = m_cli->read(u"out.zip"_s);
    file[file.indexOf("eve@example.org")] = 'E';
    m_cli->write(u"out.zip"_s, file);
    const Ran checked = m_cli->run({u"evidence"_s, u"verify"_s, u"out.zip"_s, u"--json"_s});
    QCOMPARE(checked.code, 3);
    QCOMPARE(checked.json()[u"sound"], false);
    QCOMPARE(checked.json()[u"part"], u"report.csv"_s);
    QVERIFY(checked.err.contains("report.csv"));
}

void TestCliEvidence::aPersonComesOnStandardInput()
{
    const QStringList words{u"evidence"_s, u"--person"_s, u"--output"_s, u"ann.zip"_s, u"--json"_s};
    const Ran exported = m_cli->run(words, " ann@Example.org \n");
    QCOMPARE(exported.code, 0);
    QCOMPARE(exported.json()[u"uploads"].toArray(), QJsonArray({1, 2}));
    const QByteArray file = m_cli->read(u"ann.zip"_s);
    QVERIFY(file.contains("ann@example.org") && !file.contains("bob@example.org"));
    QVERIFY(file.contains("report-1.csv") && file.contains("report-2.xlsx"));
    QFile::remove(m_cli->path(u"ann.zip"_s));
    QCOMPARE(m_cli->run(words, "nobody@example.org\n").code, 1);
    QCOMPARE(m_cli->run(words, "\n").code, 2);
    QVERIFY(!QFile::exists(m_cli->path(u"ann.zip"_s)));
}

void TestCliEvidence::datesChooseUploads()
{
    const Ran all =
        m_cli->run({u"evidence"_s, u"--from"_s, u"2020-01-01"_s, u"--output"_s, u"all.zip"_s, u"--json"_s});
    QCOMPARE(all.json()[u"uploads"].toArray(), QJsonArray({1, 2}));
    const Ran none = m_cli->run({u"evidence"_s, u"--to"_s, u"2020-01-01"_s, u"--output"_s, u"none.zip"_s});
    QCOMPARE(none.code, 1);
    QVERIFY(!QFile::exists(m_cli->path(u"none.zip"_s)));
}

void TestCliEvidence::wrongCallsWriteNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no output") << QStringList();
    QTest::newRow("no archive") << QStringList({u"--output"_s, u"out.csv"_s});
    QTest::newRow("no such job") << QStringList({u"9"_s, u"--output"_s, u"out.zip"_s});
    QTest::newRow("a job and dates") << QStringList(
        {u"1"_s, u"--to"_s, u"2030-01-01"_s, u"--output"_s, u"out.zip"_s});
    QTest::newRow("no date") << QStringList({u"--from"_s, u"yesterday"_s, u"--output"_s, u"out.zip"_s});
    QTest::newRow("dates the wrong way round") << QStringList(
        {u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s, u"--output"_s, u"out.zip"_s});
    QTest::newRow("an identifier") << QStringList({u"ann@example.org"_s, u"--output"_s, u"out.zip"_s});
    QTest::newRow("verify nothing") << QStringList({u"verify"_s});
    QTest::newRow("verify and export") << QStringList({u"verify"_s, u"a.zip"_s, u"--output"_s, u"out.zip"_s});
}

void TestCliEvidence::wrongCallsWriteNothing()
{
    QFETCH(const QStringList, words);
    QCOMPARE(m_cli->run(QStringList(u"evidence"_s) + words).code, 2);
    QVERIFY(!QFile::exists(m_cli->path(u"out.zip"_s)));
}

void TestCliEvidence::aFileOfAnotherKindIsNoEvidence()
{
    QCOMPARE(m_cli->run({u"evidence"_s, u"verify"_s, u"one.txt"_s}).code, 1);
    QCOMPARE(m_cli->run({u"evidence"_s, u"verify"_s, u"nothing.zip"_s}).code, 1);
}

void TestCliEvidence::anUploadIsHeldAndReleased()
{
    QCOMPARE(m_cli->run({u"history"_s, u"1"_s, u"--json"_s}).json()[u"hold"], false);
    QCOMPARE(m_cli->run({u"history"_s, u"1"_s, u"--hold"_s, u"on"_s, u"--json"_s}).json()[u"hold"], true);
    const Ran shown = m_cli->run({u"history"_s, u"--json"_s});
    QCOMPARE(shown.json()[u"jobs"][1][u"hold"], true);
    QCOMPARE(shown.json()[u"jobs"][0][u"hold"], false);
    QCOMPARE(m_cli->run({u"history"_s, u"1"_s, u"--hold"_s, u"off"_s, u"--json"_s}).json()[u"hold"], false);
    QCOMPARE(m_cli->run({u"history"_s, u"--hold"_s, u"on"_s}).code, 2);
    QCOMPARE(m_cli->run({u"history"_s, u"1"_s, u"--hold"_s, u"maybe"_s}).code, 2);
    QCOMPARE(m_cli->run({u"history"_s, u"9"_s, u"--hold"_s, u"on"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestCliEvidence)
#include "tst_clievidence.moc"
