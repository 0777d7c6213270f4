// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/uploadfixture.h"
#include "upload/journal/job.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace dnc;
using namespace dnc::test;
using namespace std::chrono_literals;

/// While it lives, nothing can be written to the journal: another program holds its write lock.
class Unwritable {
public:
    explicit Unwritable(const Journal &journal)
    {
        if (sqlite3_open(journal.path().toUtf8().constData(), &m_database) != SQLITE_OK
            || sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("the journal cannot be locked");
    }
    ~Unwritable() { end(); }
    Q_DISABLE_COPY_MOVE(Unwritable)

    void end() { sqlite3_close(std::exchange(m_database, nullptr)); }

private:
    sqlite3 *m_database = nullptr;
};

/// Pausing, canceling and suspended time.
class TestUploaderStops : public QObject {
    Q_OBJECT

private slots:
    void pauseFinishesTheRequestOnItsWay();
    void cancelLeavesTheRestUnsent();
    void cancelIsDoneAsSoonAsTheJournalCanBeWritten();
    void cancelWritesDownAnAnswerThatCameBefore();
    void resumingEndsCanceling();
    void timeAsleepCountsAsWaiting();
    void cancelDuringTheLastRequestFinishes();
    void anOutcomeThatWasNotRecordedIsInDoubt();
    void aFaultOfTheProgramPausesAndSaysSo();
};

void TestUploaderStops::pauseFinishesTheRequestOnItsWay()
{
    UploadFixture fixture(1200);
    fixture.addFault("delay=300");
    fixture.uploader.start(fixture.job, fixture.endpoint);
    QTRY_COMPARE(fixture.uploader.state(), UploadState::Sending);
    fixture.uploader.pause();
    QCOMPARE(fixture.uploader.state(), UploadState::Pausing);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::ByPerson);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 500U);
    QCOMPARE(fixture.server.requestCount(), 1);
    fixture.uploader.resume();
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 1200U);
}

void TestUploaderStops::cancelLeavesTheRestUnsent()
{
    UploadFixture fixture(1200);
    fixture.addFault("delay=300");
    fixture.uploader.start(fixture.job, fixture.endpoint);
    QTRY_COMPARE(fixture.uploader.state(), UploadState::Sending);
    fixture.uploader.cancel();
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Canceled);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 500U);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 700U);
    QCOMPARE(fixture.server.requestCount(), 1);
    QCOMPARE(fixture.journal.job(fixture.job)->state, JobState::Canceled);
}

void TestUploaderStops::cancelIsDoneAsSoonAsTheJournalCanBeWritten()
{
    RetryPolicy retryPolicy = quick();
    retryPolicy.cancelRetryDelay = 10ms;
    UploadFixture fixture(600, {}, retryPolicy);
    fixture.addFault("401@2");
    QVERIFY(fixture.run());
    Unwritable unwritable(fixture.journal);
    fixture.uploader.cancel();
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::JournalFailed);
    QVERIFY(fixture.uploader.isCanceling());
    QVERIFY(fixture.uploader.nextTry());
    QCOMPARE(fixture.journal.job(fixture.job)->state, JobState::Open);
    unwritable.end();
    QTRY_COMPARE(fixture.uploader.state(), UploadState::Canceled);
    QVERIFY(!fixture.uploader.isCanceling());
    QCOMPARE(fixture.journal.job(fixture.job)->state, JobState::Canceled);
    QCOMPARE(fixture.server.requestCount(), 2);
}

void TestUploaderStops::cancelWritesDownAnAnswerThatCameBefore()
{
    RetryPolicy retryPolicy = quick();
    retryPolicy.cancelRetryDelay = 10ms;
    UploadFixture fixture(600, {}, retryPolicy);
    fixture.addFault("delay=200");
    fixture.uploader.start(fixture.job, fixture.endpoint);
    QTRY_COMPARE(fixture.uploader.state(), UploadState::Sending);
    Unwritable unwritable(fixture.journal);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Paused);
    fixture.uploader.cancel();
    unwritable.end();
    QTRY_COMPARE(fixture.uploader.state(), UploadState::Canceled);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 500U);
    QCOMPARE(fixture.counts()[EntryStatus::Pending], 100U);
}

void TestUploaderStops::resumingEndsCanceling()
{
    UploadFixture fixture(600);
    fixture.addFault("401@2");
    QVERIFY(fixture.run());
    Unwritable unwritable(fixture.journal);
    fixture.uploader.cancel();
    unwritable.end();
    fixture.uploader.resume(fixture.endpoint);
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 600U);
}

void TestUploaderStops::timeAsleepCountsAsWaiting()
{
    UploadFixture fixture(3);
    fixture.addFault("429=600");
    std::chrono::milliseconds asleep{0};
    Uploader uploader(fixture.journal, quick(), {.clock = [&asleep] { return sinceBoot() + asleep; }});
    uploader.start(fixture.job, fixture.endpoint);
    QTRY_VERIFY(uploader.wait() && uploader.wait()->kind == WaitKind::RetryAfter);
    QVERIFY(uploader.wait()->left > 590s);
    asleep = 1h;
    QCOMPARE(uploader.wait()->left, 0ms);
    QTRY_COMPARE(uploader.state(), UploadState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 3U);
}

void TestUploaderStops::cancelDuringTheLastRequestFinishes()
{
    UploadFixture fixture(3);
    fixture.addFault("delay=300");
    fixture.uploader.start(fixture.job, fixture.endpoint);
    QTRY_COMPARE(fixture.uploader.state(), UploadState::Sending);
    fixture.uploader.cancel();
    QVERIFY(fixture.rest());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    QVERIFY(fixture.journal.job(fixture.job)->state == JobState::Finished);
}

/// Also where another job was sent before the journal could be written again.
void TestUploaderStops::anOutcomeThatWasNotRecordedIsInDoubt()
{
    UploadFixture fixture(3);
    fixture.addFault("delay=300");
    fixture.uploader.start(fixture.job, fixture.endpoint);
    QTRY_COMPARE(fixture.uploader.state(), UploadState::Sending);
    {
        const Unwritable unwritable(fixture.journal);
        QVERIFY(fixture.rest());
        QCOMPARE(fixture.uploader.stop()->kind, Stop::Kind::JournalFailed);
    }
    const JobId first = fixture.job;
    fixture.job = fixture.journal.createJob({.endpoint = fixture.endpoint.url}, makeList(1, "q")).value();
    QVERIFY(fixture.run());
    QCOMPARE(fixture.uploader.state(), UploadState::Finished);
    fixture.job = first;
    QVERIFY(fixture.run());
    QVERIFY(fixture.journal.job(first)->state == JobState::Finished);
    QCOMPARE(fixture.counts()[EntryStatus::Confirmed], 3U);
    QCOMPARE(fixture.server.requestCount(), 3);
}

/// No request of the contract holds 501 identifiers; that the journal gives them is a fault of this program.
void TestUploaderStops::aFaultOfTheProgramPausesAndSaysSo()
{
    UploadFixture fixture(1);
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path(), {.batchSize = maxBatchSize + 1}).value();
    const JobId job =
        journal.createJob({.endpoint = fixture.endpoint.url}, makeList(int(maxBatchSize) + 1)).value();
    Uploader uploader(journal, quick());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("1 to 500 identifiers")));
    uploader.start(job, fixture.endpoint);
    QTRY_COMPARE(uploader.state(), UploadState::Paused);
    QCOMPARE(uploader.stop()->kind, Stop::Kind::InternalError);
    QVERIFY(explain(*uploader.stop()).what.contains(QStringLiteral("fault in itself")));
    QVERIFY(!uploader.nextTry());
    QCOMPARE(fixture.server.requestCount(), 0);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Pending], maxBatchSize + 1);
}

QTEST_GUILESS_MAIN(TestUploaderStops)
#include "tst_uploaderstops.moc"
