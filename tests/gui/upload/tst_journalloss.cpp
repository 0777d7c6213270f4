// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowfixture.h"

#include <QDir>

#include <sqlite3.h>

using namespace dnc;
using dnc::test::mixedList;
using dnc::test::WindowFixture;

/// The journal is damaged or lost while an upload runs: nothing more is sent, and a person hears what to do.
class TestJournalLoss : public QObject {
    Q_OBJECT

private slots:
    void damageIsPutAsideAndCanBeSalvaged();
    void aFolderThatIsDeletedStopsTheUpload();
};

/// Starts an upload of three requests, of which the first is on its way for a while.
static void startUpload(WindowFixture &program)
{
    program.service.addFault({QStringLiteral("delay"), 300, 0, 1});
    program.paste(mixedList(1200));
    QTRY_VERIFY(program.controller->model().list().isChangeable());
    program.upload();
    QTRY_COMPARE(program.service.requestCount(), 1);
}

void TestJournalLoss::damageIsPutAsideAndCanBeSalvaged()
{
    WindowFixture program;
    startUpload(program);
    sqlite3 *database = nullptr;
    const QByteArray path = program.folder.filePath(QStringLiteral("journal.sqlite")).toUtf8();
    QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
    QCOMPARE(
        sqlite3_exec(database,
                     "UPDATE entries SET identifier='other@example.com', type='email' WHERE position=1000",
                     nullptr, nullptr, nullptr),
        SQLITE_OK);
    sqlite3_close(database);
    QTRY_VERIFY(program.isShown(QStringLiteral("salvageJournal")));
    QVERIFY(program.messages().contains(QStringLiteral("journal.sqlite.damaged-")));
    QVERIFY(program.service.requestCount() <= 2);
    program.click(QStringLiteral("salvageJournal"));
    QTRY_VERIFY(program.controller->uploads().journal() != nullptr);
    const Job job = program.controller->uploads().journal()->job(1).value();
    QCOMPARE(job.state, JobState::Open);
    QCOMPARE(job.counts[EntryStatus::Invalid], 1U); // the changed row
    QVERIFY(!program.sentIdentifiers().contains(QStringLiteral("other@example.com")));
}

void TestJournalLoss::aFolderThatIsDeletedStopsTheUpload()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows deletes no file that is open");
#endif
    WindowFixture program;
    startUpload(program);
    QVERIFY(QDir(program.folder.path()).removeRecursively());
    QTRY_VERIFY(program.controller->uploads().isPaused());
    QTRY_VERIFY(program.messages().contains(QStringLiteral("moved or deleted")));
    QCOMPARE(program.service.requestCount(), 1);
}

QTEST_MAIN(TestJournalLoss)
#include "tst_journalloss.moc"
