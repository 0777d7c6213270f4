// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalsalvage.h"
#include "upload/journal/sqlite.h"

#include "journallist.h"
#include "support/cutoff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace dnc;
using namespace dnc::test;

/// The folder and its files: who may open them, and what is done where they are not as they should be.
class TestJournalFiles : public QObject {
    Q_OBJECT

private slots:
    void onlyTheOwnerCanReadTheFiles();
    void aSecondProcessIsToldThatTheFolderIsInUse();
    void whatAKilledProcessLeavesOfItsLockDoesNotShutTheFolder();
    void aDamagedJournalIsPutAsideUntilAPersonDecides();
    void aJournalWhoseFirstChangeWasCutOffIsNotDamaged();
    void aPageThatWasOverwrittenIsNoticed();
    void aJournalOfANewerVersionCanOnlyBeRead();
    void anUnwritableFolderIsToldByName();
    void aFolderThatLooksLikeAUriIsAFolder();
    void aJournalThatWasMovedTakesNothing();
    void aJournalThatWasDeletedTakesNothing();
    void aLogThatWasDeletedIsNoticed();
    void aNewJobIsInTheFileItself();
    void aFolderThatOthersCanChangeIsRefused();
};

void TestJournalFiles::onlyTheOwnerCanReadTheFiles()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows has other rules");
#endif
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("a/b"));
    Journal journal = Journal::open(folder).value();
    QVERIFY(journal.createJob(draft, makeList(10)));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(folder).permissions() & others, QFile::Permissions());
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "lock.sqlite"}) {
        const QFileInfo file(folder + QLatin1Char('/') + QLatin1String(name));
        QVERIFY2(file.exists(), name);
        QCOMPARE(file.permissions() & others, QFile::Permissions());
    }
}

void TestJournalFiles::aSecondProcessIsToldThatTheFolderIsInUse()
{
    const QTemporaryDir folder;
    const Journal journal = open(folder);
    const auto second = Journal::open(folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, JournalError::Kind::InUse);
    QVERIFY(describe(second.error()).contains(folder.path()));
}

void TestJournalFiles::whatAKilledProcessLeavesOfItsLockDoesNotShutTheFolder()
{
    const QTemporaryDir folder;
    for (const char *left : {"lock.sqlite", "lock.sqlite-journal", "journal.lock", "journal.lock.rmlock"}) {
        QFile lock(folder.filePath(QLatin1String(left)));
        QVERIFY(lock.open(QFile::WriteOnly));
    }
    QVERIFY(Journal::open(folder.path()));
}

void TestJournalFiles::aDamagedJournalIsPutAsideUntilAPersonDecides()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    const QByteArray content = "no database, and long enough to be looked at " + QByteArray(2000, 'x');
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    const auto journal = Journal::open(folder.path());
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, JournalError::Kind::Damaged);
    const QStringList aside = QDir(folder.path()).entryList({QStringLiteral("journal.sqlite.damaged-*")});
    QCOMPARE(aside.size(), 1);
    QVERIFY(describe(journal.error()).contains(aside.first()));
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    kept.close(); // Windows renames no open file
    const auto again = Journal::open(folder.path()); // as after a restart
    QVERIFY(!again);
    QCOMPARE(again.error().kind, JournalError::Kind::Damaged);
    QVERIFY(again.error().detail.endsWith(aside.first()));
    const QString now = startNewJournal(folder.path()).value();
    QVERIFY(QFile::exists(now));
    QVERIFY(Journal::open(folder.path()));
}

void TestJournalFiles::aJournalWhoseFirstChangeWasCutOffIsNotDamaged()
{
    const QTemporaryDir folder;
    QVERIFY(cutOffFirstChange(folder.filePath(QStringLiteral("journal.sqlite"))));
    auto journal = Journal::open(folder.path());
    QVERIFY(journal);
    QVERIFY(journal->createJob(draft, makeList(1)));
}

void TestJournalFiles::aPageThatWasOverwrittenIsNoticed()
{
    const QTemporaryDir folder;
    {
        Journal journal = open(folder);
        QVERIFY(journal.createJob(draft, makeList(5000)));
    }
    QFile file(folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(file.open(QFile::ReadWrite));
    constexpr qint64 pageSize = 4096;
    QVERIFY(file.size() > 100 * pageSize);
    QVERIFY(file.seek(60 * pageSize));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto journal = Journal::open(folder.path());
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, JournalError::Kind::Damaged);
}

void TestJournalFiles::aJournalOfANewerVersionCanOnlyBeRead()
{
    const QTemporaryDir folder;
    JobId job = 0;
    {
        Journal journal = open(folder);
        job = journal.createJob(draft, makeList(3)).value();
    }
    QVERIFY(changeTables(folder, "ALTER TABLE jobs ADD COLUMN later TEXT; PRAGMA user_version=99;"));
    Journal journal = open(folder);
    QVERIFY(journal.isReadOnly());
    QCOMPARE(journal.job(job)->counts[EntryStatus::Pending], 3U);
    const auto batch = journal.nextBatch(job).value();
    const auto begun = journal.begin(*batch, "hash", "request");
    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, JournalError::Kind::Newer);
    QVERIFY(!journal.createJob(draft, makeList(1)));
}

void TestJournalFiles::anUnwritableFolderIsToldByName()
{
    const QTemporaryDir parent;
    QFile file(parent.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    const QString nowhere = file.fileName() + QStringLiteral("/nowhere");
    const auto journal = Journal::open(nowhere);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, JournalError::Kind::NoAccess);
    QVERIFY(describe(journal.error()).contains(nowhere));
}

void TestJournalFiles::aFolderThatLooksLikeAUriIsAFolder()
{
#ifndef Q_OS_UNIX
    QSKIP("no folder can have such a name on Windows");
#endif
    const QTemporaryDir parent;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(parent.path()));
    {
        Journal journal = Journal::open(QStringLiteral("file:x?mode=memory")).value();
        QVERIFY(journal.createJob(draft, makeList(2)));
        QCOMPARE(journal.path(), parent.filePath(QStringLiteral("file:x?mode=memory/journal.sqlite")));
    }
    QVERIFY(QDir::setCurrent(before));
    const Journal again = Journal::open(parent.filePath(QStringLiteral("file:x?mode=memory"))).value();
    QCOMPARE(again.jobs()->size(), size_t(1));
}

/// An open journal that is found to have moved once `damage` is done: nothing more is sent or recorded.
static QString takesNothing(Journal &journal, JobId job, const ClaimedBatch &batch, AttemptId attempt)
{
    const auto isMoved = [](const auto &result) {
        return !result && result.error().kind == JournalError::Kind::Moved;
    };
    if (!isMoved(journal.begin(batch, "hash", "request")))
        return QStringLiteral("a batch is sent");
    if (!isMoved(journal.recordOutcome(attempt, accepted)))
        return QStringLiteral("an outcome is recorded");
    if (!isMoved(journal.createJob(draft, makeList(1))))
        return QStringLiteral("a job is created");
    return isMoved(journal.cancel(job)) ? QString() : QStringLiteral("a job is canceled");
}

void TestJournalFiles::aJournalThatWasMovedTakesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows moves no file that is open");
#endif
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("data"));
    const QString elsewhere = parent.filePath(QStringLiteral("elsewhere"));
    Journal journal = Journal::open(folder).value();
    const JobId job = journal.createJob(draft, makeList(600)).value();
    const ClaimedBatch batch = journal.nextBatch(job).value().value();
    const AttemptId attempt = journal.begin(batch, "hash", "request").value();
    QVERIFY(QFile::rename(folder, elsewhere));
    QCOMPARE(takesNothing(journal, job, batch, attempt), QString());
    QVERIFY(QDir().mkdir(folder)); // another file at the same place is not ours
    QFile other(folder + QStringLiteral("/journal.sqlite"));
    QVERIFY(other.open(QFile::WriteOnly));
    QCOMPARE(takesNothing(journal, job, batch, attempt), QString());
    other.remove();
    QVERIFY(QDir().rmdir(folder));
    QVERIFY(QFile::rename(elsewhere, folder));
    QVERIFY(journal.recordOutcome(attempt, accepted));
    QCOMPARE(journal.job(job)->counts[EntryStatus::Confirmed], 500U);
}

void TestJournalFiles::aJournalThatWasDeletedTakesNothing()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows deletes no file that is open");
#endif
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("data"));
    Journal journal = Journal::open(folder).value();
    const JobId job = journal.createJob(draft, makeList(600)).value();
    const ClaimedBatch batch = journal.nextBatch(job).value().value();
    const AttemptId attempt = journal.begin(batch, "hash", "request").value();
    QVERIFY(QDir(folder).removeRecursively());
    QCOMPARE(takesNothing(journal, job, batch, attempt), QString());
    QVERIFY(describe(journal.cancel(job).error()).contains(folder));
}

void TestJournalFiles::aLogThatWasDeletedIsNoticed()
{
#ifndef Q_OS_UNIX
    QSKIP("Windows deletes no file that is open");
#endif
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(1)).value();
    const ClaimedBatch batch = journal.nextBatch(job).value().value();
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("journal.sqlite-wal"))));
    const auto begun = journal.begin(batch, "hash", "request");
    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, JournalError::Kind::Moved);
}

void TestJournalFiles::aNewJobIsInTheFileItself()
{
    const QTemporaryDir folder;
    const QTemporaryDir copy;
    Journal journal = open(folder);
    QVERIFY(journal.createJob(draft, makeList(3)));
    const QString name = QStringLiteral("journal.sqlite");
    QVERIFY(QFile::copy(folder.filePath(name), copy.filePath(name))); // without the log
    QCOMPARE(open(copy).jobs()->size(), size_t(1));
}

void TestJournalFiles::aFolderThatOthersCanChangeIsRefused()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir parent;
    const QString folder = parent.filePath(QStringLiteral("it's data"));
    QVERIFY(QDir().mkdir(folder));
    const auto everybody = QFile::permissions(folder) | QFile::WriteOther;
    QVERIFY(QFile::setPermissions(folder, everybody));
    const auto journal = Journal::open(folder);
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, JournalError::Kind::UnsafeFolder);
    const QString repair = journal.error().detail;
    QCOMPARE(repair, QStringLiteral("chmod o-w '%1/it'\\''s data'").arg(parent.path()));
    QVERIFY(describe(journal.error()).endsWith(repair));
    QVERIFY(QDir(folder).isEmpty());
    QCOMPARE(QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), repair}), 0);
    QVERIFY(Journal::open(folder));
    if (::geteuid() != 0)
        QSKIP("only root can give a folder away");
    QCOMPARE(::chown(QFile::encodeName(folder).constData(), 4321, gid_t(-1)), 0);
    QCOMPARE(Journal::open(folder).error().kind, JournalError::Kind::UnsafeFolder);
#else
    QSKIP("the system's own rules protect the folder");
#endif
}

QTEST_GUILESS_MAIN(TestJournalFiles)
#include "tst_journalfiles.moc"
