// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "support/scene.h"

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

/// Pausing, giving up and sleeping.
class UploaderStopsTest : public QObject {
    Q_OBJECT

private slots:
    void pauseFinishesTheRequestOnItsWay();
    void cancelLeavesTheRestUnsent();
    void cancelIsDoneAsSoonAsTheJournalCanBeWritten();
    void cancelWritesDownAnAnswerThatCameBefore();
    void whoResumesNoLongerGivesUp();
    void timeAsleepCountsAsWaiting();
};

void UploaderStopsTest::pauseFinishesTheRequestOnItsWay()
{
    Scene scene(1200);
    scene.addFault("delay=300");
    scene.uploader.start(scene.job, scene.endpoint);
    QTRY_COMPARE(scene.uploader.state(), UploadState::Sending);
    scene.uploader.pause();
    QCOMPARE(scene.uploader.state(), UploadState::Pausing);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.uploader.stop()->kind, Stop::Kind::ByPerson);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 500U);
    QCOMPARE(scene.server.requestCount(), 1);
    scene.uploader.resume();
    QVERIFY(scene.rest());
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 1200U);
}

void UploaderStopsTest::cancelLeavesTheRestUnsent()
{
    Scene scene(1200);
    scene.addFault("delay=300");
    scene.uploader.start(scene.job, scene.endpoint);
    QTRY_COMPARE(scene.uploader.state(), UploadState::Sending);
    scene.uploader.cancel();
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Cancelled);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 500U);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 700U);
    QCOMPARE(scene.server.requestCount(), 1);
    QCOMPARE(scene.journal.job(scene.job)->state, JobState::Cancelled);
}

void UploaderStopsTest::cancelIsDoneAsSoonAsTheJournalCanBeWritten()
{
    Patience patience = quick();
    patience.unwritten = 10ms;
    Scene scene(600, {}, patience);
    scene.addFault("401@2");
    QVERIFY(scene.run());
    Unwritable unwritable(scene.journal);
    scene.uploader.cancel();
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    QCOMPARE(scene.uploader.stop()->kind, Stop::Kind::JournalFailed);
    QVERIFY(scene.uploader.isGivingUp());
    QVERIFY(scene.uploader.nextTry());
    QCOMPARE(scene.journal.job(scene.job)->state, JobState::Open);
    unwritable.end();
    QTRY_COMPARE(scene.uploader.state(), UploadState::Cancelled);
    QVERIFY(!scene.uploader.isGivingUp());
    QCOMPARE(scene.journal.job(scene.job)->state, JobState::Cancelled);
    QCOMPARE(scene.server.requestCount(), 2);
}

void UploaderStopsTest::cancelWritesDownAnAnswerThatCameBefore()
{
    Patience patience = quick();
    patience.unwritten = 10ms;
    Scene scene(600, {}, patience);
    scene.addFault("delay=200");
    scene.uploader.start(scene.job, scene.endpoint);
    QTRY_COMPARE(scene.uploader.state(), UploadState::Sending);
    Unwritable unwritable(scene.journal);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Paused);
    scene.uploader.cancel();
    unwritable.end();
    QTRY_COMPARE(scene.uploader.state(), UploadState::Cancelled);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 500U);
    QCOMPARE(scene.counts()[EntryStatus::Pending], 100U);
}

void UploaderStopsTest::whoResumesNoLongerGivesUp()
{
    Scene scene(600);
    scene.addFault("401@2");
    QVERIFY(scene.run());
    Unwritable unwritable(scene.journal);
    scene.uploader.cancel();
    unwritable.end();
    scene.uploader.resume(scene.endpoint);
    QVERIFY(scene.rest());
    QCOMPARE(scene.uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 600U);
}

void UploaderStopsTest::timeAsleepCountsAsWaiting()
{
    Scene scene(3);
    scene.addFault("429=600");
    std::chrono::milliseconds asleep{0};
    Uploader uploader(scene.journal, quick(), [&asleep] { return sinceBoot() + asleep; });
    uploader.start(scene.job, scene.endpoint);
    QTRY_VERIFY(uploader.wait() && uploader.wait()->kind == WaitKind::Told);
    QVERIFY(uploader.wait()->left > 590s);
    asleep = 1h;
    QCOMPARE(uploader.wait()->left, 0ms);
    QTRY_COMPARE(uploader.state(), UploadState::Finished);
    QCOMPARE(scene.counts()[EntryStatus::Confirmed], 3U);
}

QTEST_GUILESS_MAIN(UploaderStopsTest)
#include "tst_uploaderstops.moc"
