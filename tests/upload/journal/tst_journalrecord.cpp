// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/job.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalretention.h"
#include "upload/journal/sqlite.h"

#include "journallist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace dnc;
using namespace dnc::test;

/// What is kept of the past: the pace, every attempt, and rows until a person or time removes them.
class TestJournalRecord : public QObject {
    Q_OBJECT

private slots:
    void thePaceOfTheLastMinuteIsRemembered();
    void aRequestWhoseEndNobodySawCountsFromItsLatestArrival();
    void thePaceOfAnotherAccountIsNotOurs();
    void everyAttemptIsOnRecord();
    void anErasedPersonIsInNoPageOfTheFile();
    void oldRowsAreForgottenAndTheirCountsStay();
    void rowsOfAJobThatEndedInThisRunStay();
    void aWaitIsNotLongerThanItWasAskedFor();
};

void TestJournalRecord::thePaceOfTheLastMinuteIsRemembered()
{
    const QTemporaryDir folder;
    {
        Journal journal = open(folder);
        const JobId job = journal.createJob(draft, makeList(1500)).value();
        QVERIFY(send(journal, job, accepted));
        QVERIFY(send(journal, job, untouched));
        QVERIFY(journal.begin(journal.nextBatch(job)->value(), "hash", "request"));
        QVERIFY(journal.holdUntil(draft, WallTime(std::chrono::milliseconds(42))));
    }
    const Pace pace = open(folder).pace(draft).value();
    QCOMPARE(pace.answers.size(), size_t(3));
    QCOMPARE(pace.heldUntil->time_since_epoch().count(), 42);
}

void TestJournalRecord::aRequestWhoseEndNobodySawCountsFromItsLatestArrival()
{
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    const WallTime sent = wallNow();
    WallTime now = sent;
    const JournalOptions options{.wallClock = [&now] { return now; }};
    {
        Journal journal = Journal::open(folder.path(), options).value();
        const JobId job = journal.createJob(draft, makeList(1)).value();
        QVERIFY(journal.begin(journal.nextBatch(job)->value(), "hash", "request"));
    }
    Journal journal = Journal::open(folder.path(), options).value();
    // On its way still; or only now, because the computer slept.
    for (const auto &[later, counts] :
         {std::pair(0s, 10s), std::pair(30s, 30s), std::pair(86'400s, 86'400s)}) {
        now = sent + later;
        QCOMPARE(journal.pace(draft)->answers, std::vector<WallTime>{sent + counts});
    }
    // An answer to a later request shows that it was awake then.
    const AttemptId next = journal.begin(journal.nextBatch(1)->value(), "hash", "next request").value();
    QVERIFY(journal.recordOutcome(next, accepted));
    const WallTime answered = now;
    QCOMPARE(journal.pace(draft)->answers, (std::vector<WallTime>{answered, answered + 10s}));
    now += 86'400s;
    QVERIFY(journal.pace(draft)->answers.empty());
}

void TestJournalRecord::thePaceOfAnotherAccountIsNotOurs()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(1)).value();
    QVERIFY(send(journal, job, accepted));
    JobDraft other = draft;
    other.account = QStringLiteral("other");
    QVERIFY(journal.pace(other)->answers.empty());
    other = draft;
    other.endpoint = QUrl(QStringLiteral("https://example.com/v1"));
    QVERIFY(journal.pace(other)->answers.empty());
    QCOMPARE(journal.pace(draft)->answers.size(), size_t(1));
}

void TestJournalRecord::everyAttemptIsOnRecord()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(600)).value();
    QVERIFY(send(journal, job, unclear));
    QVERIFY(send(journal, job, accepted));
    QVERIFY(journal.begin(journal.nextBatch(job)->value(), "hash", "last"));
    const std::vector<Attempt> attempts = journal.attempts(job).value();
    QCOMPARE(attempts.size(), size_t(3));
    QCOMPARE(attempts[0].outcome, Outcome::Unknown);
    QCOMPARE(attempts[1].outcome, Outcome::Confirmed);
    QVERIFY(!attempts[2].outcome);
    QCOMPARE(attempts[0].batch, 1U);
    QCOMPARE(attempts[2].batch, 2U);
    QCOMPARE(attempts[2].identifiers, 100U);
    QCOMPARE(attempts[2].requestId, QStringLiteral("last"));
    QVERIFY(attempts[1].ended >= attempts[1].started);
    const EntryStore sent = makeList(600);
    const auto countFor = [&](quint32 position, quint32 identifierOf) {
        return journal.attemptsFor(job, position, sent.at(identifierOf).identifier)->size();
    };
    QCOMPARE(countFor(0, 0), size_t(2));
    QCOMPARE(countFor(599, 599), size_t(1));
    QCOMPARE(countFor(0, 1), size_t(0));
}

void TestJournalRecord::anErasedPersonIsInNoPageOfTheFile()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    EntryStore list = makeList(700);
    Entry person = entry("erase.me.please@example.com");
    person.name = "Erasable Person";
    list.append(person);
    Entry mention = entry("(erase.me.please@example.com, moved)", EntryStatus::Invalid);
    mention.detail = "erase.me.please@example.com";
    list.append(mention);
    list.append(entry("x.erase_me@example.com"));
    const JobId job = journal.createJob(draft, list).value();
    const auto early = eraseIdentifier(journal, {"erase.me.please@example.com"});
    QVERIFY(!early);
    QCOMPARE(early.error().kind, JournalError::Kind::StillPending);
    QCOMPARE(early.error().detail, QString::number(job));
    while (send(journal, job, accepted)) { }
    const Erased erased = eraseIdentifier(journal, {"erase.me.please@example.com"}).value();
    QCOMPARE(erased.rows, 2U);
    QCOMPARE(erased.jobs, 1U);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Confirmed], 702U);
    QCOMPARE(journal.load(job)->entries.size(), 703U);
    QVERIFY(!journal.job(job)->isForgotten);
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile content(file.filePath());
        QVERIFY(content.open(QFile::ReadOnly));
        const QByteArray bytes = content.readAll();
        QVERIFY2(!bytes.contains("erase.me"), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains("Erasable"), qPrintable(file.fileName()));
    }
}

void TestJournalRecord::oldRowsAreForgottenAndTheirCountsStay()
{
    const QTemporaryDir folder;
    JobId done = 0;
    JobId unfinished = 0;
    {
        Journal journal = open(folder);
        done = journal.createJob(draft, makeList(3)).value();
        QVERIFY(send(journal, done, accepted));
        unfinished = journal.createJob(draft, makeList(3)).value();
    }
    Journal journal = open(folder);
    const WallTime future = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
        + std::chrono::hours(1);
    QCOMPARE(forgetRowsBefore(journal, WallTime())->jobs, 0U);
    const Forgotten some = forgetRowsBefore(journal, future, 2).value();
    QVERIFY(some.more);
    QCOMPARE(some.jobs, 0U);
    QCOMPARE(journal.load(done)->entries.statusAt(0), EntryStatus::Confirmed);
    QVERIFY(!journal.job(done)->isForgotten);
    const Forgotten rest = forgetRowsBefore(journal, future, 2).value();
    QVERIFY(!rest.more);
    QCOMPARE(rest.jobs, 1U);
    QVERIFY(journal.job(done)->isForgotten);
    QVERIFY(!journal.job(unfinished)->isForgotten);
    QCOMPARE(journal.load(done)->entries.size(), 0U);
    QCOMPARE(journal.job(done)->counts[EntryStatus::Confirmed], 3U);
    QCOMPARE(journal.load(unfinished)->entries.size(), 3U);
    QCOMPARE(journal.attempts(done)->size(), size_t(1));
}

void TestJournalRecord::rowsOfAJobThatEndedInThisRunStay()
{
    const QTemporaryDir folder;
    const WallTime future = wallNow() + std::chrono::hours(24 * 365);
    {
        Journal journal = open(folder);
        const JobId done = journal.createJob(draft, makeList(3)).value();
        QVERIFY(send(journal, done, accepted));
        QVERIFY(journal.cancel(journal.createJob(draft, makeList(3)).value()));
        EntryStore nothing;
        nothing.append(entry("x", EntryStatus::Invalid));
        QVERIFY(journal.createJob(draft, nothing));
        QVERIFY(!hasRowsBefore(journal, future).value());
        QCOMPARE(forgetRowsBefore(journal, future)->jobs, 0U);
        QCOMPARE(journal.load(done)->entries.size(), 3U);
    }
    Journal journal = open(folder);
    QVERIFY(hasRowsBefore(journal, future).value());
    QVERIFY(!hasRowsBefore(journal, wallNow() - std::chrono::hours(24)).value());
    QCOMPARE(forgetRowsBefore(journal, future)->jobs, 1U);
}

void TestJournalRecord::aWaitIsNotLongerThanItWasAskedFor()
{
    const QTemporaryDir folder;
    const WallTime asked = wallNow() + std::chrono::seconds(60);
    QVERIFY(open(folder).holdUntil(draft, asked));
    QCOMPARE(open(folder).pace(draft)->heldUntil, asked);
    {
        // As if the clock had been set back by a day since.
        const auto database = sqlite::openDatabase(folder.filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(
            sqlite::execute(database->get(), "UPDATE holds SET until=until+86400000, since=since+86400000"));
    }
    const WallTime before = wallNow();
    const WallTime held = *open(folder).pace(draft)->heldUntil;
    QVERIFY(held <= wallNow() + std::chrono::seconds(60));
    QVERIFY(held > before);
}

QTEST_GUILESS_MAIN(TestJournalRecord)
#include "tst_journalrecord.moc"
