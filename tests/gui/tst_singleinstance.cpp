// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/singleinstance.h"
#include "support/waiting.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dnc;
using namespace dnc::test;

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void aFirstStartFindsNobody();
    void aSecondStartHandsItsFilesToTheFirst();
    void anotherDataFolderIsAnotherWindow();
    void whatAKilledProcessLeftHeals();
    void aTerminatedProgramEndsByItself();

private:
    /// A start in a process of its own, as `dnc-desk --data-dir FOLDER FILES`: handing over blocks its
    /// caller.
    static bool start(QProcess &process, const QTemporaryDir &folder, const QStringList &files);
    static bool windowIsOpen(const QTemporaryDir &folder);
};

bool TestSingleInstance::start(QProcess &process, const QTemporaryDir &folder, const QStringList &files)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(DNC_BIN_DIR "/dnc-desk"),
                  QStringList{QStringLiteral("--data-dir"), folder.path()} + files);
    return process.waitForStarted(hangLimitMs);
}

bool TestSingleInstance::windowIsOpen(const QTemporaryDir &folder)
{
    return QTest::qWaitFor([&] { return SingleInstance(folder.path()).handOver({}); }, hangLimitMs);
}

void TestSingleInstance::aFirstStartFindsNobody()
{
    const QTemporaryDir folder;
    QVERIFY(!SingleInstance(folder.path()).handOver({}));
}

void TestSingleInstance::aSecondStartHandsItsFilesToTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    first.listen();
    QSignalSpy asked(&first, &SingleInstance::activationRequested);
    QProcess second;
    QVERIFY(start(second, folder, {QStringLiteral("some list.csv")}));
    QVERIFY(asked.wait(hangLimitMs));
    QCOMPARE(asked.first().first().toStringList(),
             QStringList{QDir::current().absoluteFilePath(QStringLiteral("some list.csv"))});
    QVERIFY(second.waitForFinished(hangLimitMs));
    QCOMPARE(second.exitCode(), 0);
}

void TestSingleInstance::anotherDataFolderIsAnotherWindow()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    SingleInstance first(folder.path());
    first.listen();
    QVERIFY(!SingleInstance(other.path()).handOver({}));
}

void TestSingleInstance::whatAKilledProcessLeftHeals()
{
    const QTemporaryDir folder;
    QProcess killed;
    QVERIFY(start(killed, folder, {}));
    QVERIFY(windowIsOpen(folder));
    killed.kill();
    QVERIFY(killed.waitForFinished(hangLimitMs));
    QVERIFY(!SingleInstance(folder.path()).handOver({}));
    QProcess next;
    QVERIFY(start(next, folder, {}));
    QVERIFY(windowIsOpen(folder));
    next.kill();
    QVERIFY(next.waitForFinished(hangLimitMs));
}

void TestSingleInstance::aTerminatedProgramEndsByItself()
{
#ifndef Q_OS_UNIX
    QSKIP("QProcess asks only windows to close, and there are none");
#endif
    const QTemporaryDir folder;
    QProcess program;
    QVERIFY(start(program, folder, {}));
    QVERIFY(windowIsOpen(folder));
    program.terminate();
    QVERIFY(program.waitForFinished(hangLimitMs));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
