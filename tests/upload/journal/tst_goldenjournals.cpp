// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "journallist.h"

#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/journalverify.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace dnc;
using namespace dnc::test;

/// Journals of every version that was released, as a crash left them: today's code resumes each to the same
/// decisions. Each has jobs of four batches. The first is confirmed, the second was halved into a rejected
/// and a confirmed one, the fourth was never sent. The third was killed while it was sent (job 1), lost its
/// answer (job 2), or was answered in an unfamiliar way (job 3, from version 5 on).
class TestGoldenJournals : public QObject {
    Q_OBJECT

private slots:
    void eachVersionGoesOnWhereItWasLeft_data();
    void eachVersionGoesOnWhereItWasLeft();
    void aCheckGoesOnWhereItWasLeft();
};

namespace {

constexpr int newestVersion = 10;

void restore(const QTemporaryDir &folder, int version)
{
    QFile script(QStringLiteral(DNC_TEST_DATA "/journals/version%1.sql").arg(version));
    if (!script.open(QFile::ReadOnly))
        qFatal("no journal of version %d", version);
    sqlite3 *database = nullptr;
    sqlite3_open(journalPath(folder.path()).toUtf8().constData(), &database);
    const int code = sqlite3_exec(database, script.readAll().constData(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    if (code != SQLITE_OK)
        qFatal("version %d cannot be restored", version);
}

} // namespace

void TestGoldenJournals::eachVersionGoesOnWhereItWasLeft_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("job");
    QTest::addColumn<BatchReading>("reading");
    for (int version = 1; version <= newestVersion; ++version) {
        QTest::addRow("version %d, killed", version) << version << 1 << BatchReading::None;
        QTest::addRow("version %d, answer lost", version) << version << 2 << BatchReading::None;
        if (version >= 5)
            QTest::addRow("version %d, unfamiliar answer", version) << version << 3 << BatchReading::Samples;
    }
}

void TestGoldenJournals::eachVersionGoesOnWhereItWasLeft()
{
    QFETCH(const int, version);
    QFETCH(const int, job);
    QFETCH(const BatchReading, reading);
    const QTemporaryDir folder;
    restore(folder, version);
    Journal journal = open(folder);
    const Job before = journal.job(job).value();
    QCOMPARE(before.counts[EntryStatus::Confirmed], 3U);
    QCOMPARE(before.counts[EntryStatus::Rejected], 1U);
    QCOMPARE(before.counts[EntryStatus::Unknown], 2U);
    QCOMPARE(before.counts[EntryStatus::Pending], 2U);
    const ClaimedBatch next = *journal.nextBatch(job).value();
    QCOMPARE(next.number, 3U);
    QVERIFY(next.unknown);
    QCOMPARE(next.reading, reading);
    QCOMPARE(next.identifiers.front().value, "p4@list" + std::to_string(job) + ".example");
    QCOMPARE(send(journal, job, accepted)->identifiers.size(), size_t(2));
    QCOMPARE(send(journal, job, accepted)->outcome.number, 4U);
    QCOMPARE(journal.job(job)->state, JobState::Finished);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Confirmed], 7U);
}

void TestGoldenJournals::aCheckGoesOnWhereItWasLeft()
{
    const QTemporaryDir folder;
    restore(folder, 9);
    Journal journal = open(folder);
    const auto check = openVerification(journal, 1).value();
    QVERIFY(check);
    QCOMPARE(check->rows, std::optional(20U));
    const JobEntries list = journal.load(1).value();
    QVERIFY(list.deliveries[0].verified > check->started);
    QVERIFY(list.deliveries[0].proof == Proof::Read);
    QVERIFY(list.deliveries[1].verified == WallTime());
    QVERIFY(journal.pace({.endpoint = QUrl(QStringLiteral("https://api.altahq.com/v1")), .account = {}}));
}

QTEST_GUILESS_MAIN(TestGoldenJournals)
#include "tst_goldenjournals.moc"
