// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "upload/journal/job.h"

#include "journallist.h"

#include <QTest>

#include <functional>
#include <set>

using namespace dnc;
using namespace dnc::test;

/// The way of a list through its batches.
class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void aDecisionSettlesAKilledRequest();
    void aSlowRequestCountsInThePace();
    void everyRowIsWrittenDownAndComesBack();
    void aListIsCutIntoBatchesOfAtMost500();
    void rowsThatCannotBeSentAreInNoBatch();
    void confirmedRowsStayConfirmedAfterReopening();
    void whatWasBeingSentWhenTheProgramDiedIsUnknown();
    void anUnknownBatchIsSentAgainWithTheSameIdentifiers();
    void anAnswerThatDidNotApplyLeavesItPending();
    void doubtOutlivesALaterRefusalOfTheToken();
    void oneBadIdentifierIn500IsFoundByHalving();
    void aBatchThatIsRefusedAtBothEndsIsNoticedEarly_data();
    void aBatchThatIsRefusedAtBothEndsIsNoticedEarly();
    void whoWasAskedIsNotAskedAgainForTheSame();
    void badRowsDoNotLookLikeARefusalOfAll_data();
    void badRowsDoNotLookLikeARefusalOfAll();
    void aJobWithNothingToSendIsFinishedAtOnce();
    void aCanceledJobSendsNothingMore();
};

void TestJournal::everyRowIsWrittenDownAndComesBack()
{
    const QTemporaryDir folder;
    EntryStore list;
    list.addSource({.file = QStringLiteral("a.xlsx"), .sheet = QStringLiteral("Sheet 2")});
    Entry full = entry("Ann@example.com");
    full.input = " Ann@EXAMPLE.com";
    full.name = "Ann \"Ünï\" 名";
    full.origin = {.row = 17, .column = 3, .source = 0};
    full.region = "DE";
    full.requestedOn = dayFromIso("2026-01-02");
    full.requestSource = "web form, \"Kontakt\"";
    full.note = Note::TypeOfColumn;
    list.append(full);
    list.append(entry("nonsense", EntryStatus::Invalid));
    list.append(entry("left@example.com", EntryStatus::Excluded));
    list.append(entry("Ann@example.com"));
    markDuplicates(list);
    JobId job = 0;
    {
        Journal journal = open(folder);
        job = journal.createJob(draft, list).value();
    }
    const JobEntries loaded = open(folder).load(job).value();
    QCOMPARE(loaded.entries.size(), list.size());
    QVERIFY(loaded.entries.sources() == list.sources());
    full.status = EntryStatus::Pending;
    QVERIFY(loaded.entries.entry(0) == full);
    for (quint32 i = 1; i < list.size(); ++i)
        QVERIFY(loaded.entries.entry(i) == list.entry(i));
    QCOMPARE(loaded.entries.at(3).duplicateOf, 0U);
}

void TestJournal::aListIsCutIntoBatchesOfAtMost500()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(1237)).value();
    std::vector<size_t> sizes;
    std::set<std::string> all;
    while (const auto sent = send(journal, job, accepted)) {
        sizes.push_back(sent->identifiers.size());
        all.insert(sent->identifiers.begin(), sent->identifiers.end());
    }
    QVERIFY((sizes == std::vector<size_t>{500, 500, 237}));
    QCOMPARE(all.size(), size_t(1237));
    const Job done = journal.job(job).value();
    QCOMPARE(done.state, JobState::Finished);
    QCOMPARE(done.counts[EntryStatus::Confirmed], 1237U);
    QCOMPARE(done.requests, 3U);
}

void TestJournal::rowsThatCannotBeSentAreInNoBatch()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    EntryStore list;
    for (int i = 0; i < 50; ++i) {
        list.append(entry("ok" + std::to_string(i)));
        list.append(entry("bad", EntryStatus::Invalid));
        list.append(entry("out" + std::to_string(i), EntryStatus::Excluded));
        list.append(entry("done" + std::to_string(i), EntryStatus::Confirmed));
    }
    const JobId job = journal.createJob(draft, list).value();
    const auto sent = send(journal, job, accepted);
    QCOMPARE(sent->identifiers.size(), size_t(50));
    for (const std::string &identifier : sent->identifiers)
        QVERIFY(identifier.starts_with("ok"));
    QVERIFY(addsUp(journal.job(job).value(), list.size()));
    const JobEntries loaded = journal.load(job).value();
    QVERIFY(loaded.entries.counts() == journal.job(job)->counts);
}

void TestJournal::confirmedRowsStayConfirmedAfterReopening()
{
    const QTemporaryDir folder;
    JobId job = 0;
    {
        Journal journal = open(folder);
        job = journal.createJob(draft, makeList(600)).value();
        QVERIFY(send(journal, job, accepted));
    }
    Journal journal = open(folder);
    const Job open = journal.openJob()->value();
    QCOMPARE(open.id, job);
    QCOMPARE(open.counts[EntryStatus::Confirmed], 500U);
    QCOMPARE(open.counts[EntryStatus::Pending], 100U);
    const JobEntries loaded = journal.load(job).value();
    QCOMPARE(loaded.entries.statusAt(499), EntryStatus::Confirmed);
    QCOMPARE(loaded.entries.statusAt(500), EntryStatus::Pending);
    QCOMPARE(loaded.deliveries[0].batch, 1U);
    QCOMPARE(loaded.deliveries[500].batch, 2U);
    QVERIFY(loaded.deliveries[0].time.time_since_epoch().count() > 0);
    QCOMPARE(loaded.deliveries[500].time.time_since_epoch().count(), 0);
}

void TestJournal::whatWasBeingSentWhenTheProgramDiedIsUnknown()
{
    const QTemporaryDir folder;
    JobId job = 0;
    {
        Journal journal = open(folder);
        job = journal.createJob(draft, makeList(600)).value();
        QVERIFY(journal.begin(journal.nextBatch(job)->value(), "hash", "request"));
        QCOMPARE(journal.job(job)->counts[EntryStatus::Unknown], 500U);
    }
    Journal journal = open(folder);
    const Job after = journal.job(job).value();
    QCOMPARE(after.counts[EntryStatus::Unknown], 500U);
    QCOMPARE(after.counts[EntryStatus::Pending], 100U);
    QCOMPARE(after.requests, 1U);
    QVERIFY(journal.nextBatch(job)->value().unknown);
}

void TestJournal::anUnknownBatchIsSentAgainWithTheSameIdentifiers()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(600)).value();
    const auto first = send(journal, job, unclear);
    QCOMPARE(first->outcome.status, EntryStatus::Unknown);
    const auto again = send(journal, job, accepted);
    QVERIFY(first->identifiers == again->identifiers);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Unknown], 0U);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Confirmed], 500U);
}

void TestJournal::anAnswerThatDidNotApplyLeavesItPending()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(3)).value();
    QCOMPARE(send(journal, job, untouched)->outcome.status, EntryStatus::Pending);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Pending], 3U);
    QCOMPARE(journal.job(job)->state, JobState::Open);
}

void TestJournal::doubtOutlivesALaterRefusalOfTheToken()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(3)).value();
    QVERIFY(send(journal, job, unclear));
    QCOMPARE(send(journal, job, untouched)->outcome.status, EntryStatus::Unknown);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Unknown], 3U);
}

void TestJournal::oneBadIdentifierIn500IsFoundByHalving()
{
    for (const int bad : {0, 1, 249, 250, 373, 499}) {
        const QTemporaryDir folder;
        Journal journal = open(folder);
        const JobId job = journal.createJob(draft, makeList(500)).value();
        const std::string culprit = "p" + std::to_string(bad) + "@example.com";
        int requests = 0;
        for (;; ++requests) {
            const auto batch = journal.nextBatch(job).value();
            if (!batch)
                break;
            const bool holdsIt = std::ranges::any_of(batch->identifiers, [&](const Identifier &identifier) {
                return identifier.value == culprit;
            });
            const AttemptId attempt = journal.begin(*batch, "hash", "request").value();
            QVERIFY(journal.recordOutcome(attempt, holdsIt ? refused : accepted));
        }
        QVERIFY2(requests <= 19, qPrintable(QString::number(requests)));
        const Job done = journal.job(job).value();
        QCOMPARE(done.counts[EntryStatus::Confirmed], 499U);
        QCOMPARE(done.counts[EntryStatus::Rejected], 1U);
        QCOMPARE(done.state, JobState::Finished);
        const JobEntries loaded = journal.load(job).value();
        QCOMPARE(loaded.entries.statusAt(quint32(bad)), EntryStatus::Rejected);
        QCOMPARE(loaded.entries.at(quint32(bad)).detail, "no such thing");
        QVERIFY(loaded.entries.counts() == done.counts);
    }
}

void TestJournal::aBatchThatIsRefusedAtBothEndsIsNoticedEarly_data()
{
    QTest::addColumn<int>("identifiers");
    QTest::addColumn<int>("confirmed"); // batches before it
    QTest::addColumn<int>("most"); // requests until it is noticed
    QTest::newRow("at once") << 1000 << 0 << 27;
    QTest::newRow("later") << 1002 << 1 << 27;
    QTest::newRow("the smallest") << 33 << 0 << 20;
}

void TestJournal::aBatchThatIsRefusedAtBothEndsIsNoticedEarly()
{
    QFETCH(int, identifiers);
    QFETCH(int, confirmed);
    QFETCH(int, most);
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(identifiers)).value();
    for (int i = 0; i < confirmed; ++i)
        QVERIFY(send(journal, job, accepted));
    int requests = 0;
    for (; !journal.refusesAll(job).value(); ++requests)
        QVERIFY(send(journal, job, refused));
    QVERIFY2(requests <= most, QByteArray::number(requests).constData());
    const JobEntries loaded = journal.load(job).value();
    const quint32 first = quint32(confirmed) * 500;
    const quint32 last = std::min(quint32(identifiers), first + 500) - 1;
    for (const quint32 end : {first, first + 1, first + 2, last - 2, last - 1, last})
        QCOMPARE(loaded.entries.statusAt(end), EntryStatus::Rejected);
    QCOMPARE(loaded.entries.counts()[EntryStatus::Rejected], 6U);
}

void TestJournal::whoWasAskedIsNotAskedAgainForTheSame()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(560)).value();
    while (!journal.refusesAll(job).value())
        QVERIFY(send(journal, job, refused));
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(send(journal, job, refused));
        QVERIFY2(journal.refusesAll(job).value(), QByteArray::number(i).constData());
    }
    while (!send(journal, job, accepted)->outcome.detail.isEmpty()) { }
    QVERIFY(!journal.refusesAll(job).value());
}

/// Sends a whole list of which `bad` is refused; true if the service seemed to refuse everything.
static bool looksLikeRefusal(Journal &journal, JobId job, const std::function<bool(int)> &bad)
{
    bool looked = false;
    while (const auto batch = journal.nextBatch(job).value()) {
        const bool holdsOne = std::ranges::any_of(batch->identifiers, [&](const Identifier &identifier) {
            return bad(std::stoi(identifier.value.substr(1)));
        });
        const AttemptId attempt = journal.begin(*batch, "hash", "request").value();
        (void)journal.recordOutcome(attempt, holdsOne ? refused : accepted).value();
        looked = looked || journal.refusesAll(job).value();
    }
    return looked;
}

void TestJournal::badRowsDoNotLookLikeARefusalOfAll_data()
{
    QTest::addColumn<int>("identifiers");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // and not that one
    QTest::newRow("the first ones") << 600 << 0 << 60;
    QTest::newRow("all but the last") << 60 << 0 << 59;
    QTest::newRow("the last ones") << 500 << 450 << 500;
    QTest::newRow("a block in the middle") << 1000 << 700 << 760;
    QTest::newRow("a short list, all of it") << 32 << 0 << 32;
    QTest::newRow("a short batch behind a good one") << 532 << 500 << 532;
}

void TestJournal::badRowsDoNotLookLikeARefusalOfAll()
{
    QFETCH(int, identifiers);
    QFETCH(int, from);
    QFETCH(int, to);
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(identifiers)).value();
    QVERIFY(!looksLikeRefusal(journal, job, [&](int i) { return i >= from && i < to; }));
    const Job done = journal.job(job).value();
    QCOMPARE(done.state, JobState::Finished);
    QCOMPARE(done.counts[EntryStatus::Rejected], quint32(to - from));
    QCOMPARE(done.counts[EntryStatus::Confirmed], quint32(identifiers - (to - from)));
}

void TestJournal::aJobWithNothingToSendIsFinishedAtOnce()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    EntryStore list;
    list.append(entry("bad", EntryStatus::Invalid));
    const JobId job = journal.createJob(draft, list).value();
    QCOMPARE(journal.job(job)->state, JobState::Finished);
    QVERIFY(!journal.nextBatch(job)->has_value());
    QVERIFY(!journal.openJob()->has_value());
}

void TestJournal::aCanceledJobSendsNothingMore()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(600)).value();
    QVERIFY(send(journal, job, accepted));
    QVERIFY(journal.cancel(job));
    QVERIFY(!journal.nextBatch(job)->has_value());
    const Job canceled = journal.job(job).value();
    QCOMPARE(canceled.state, JobState::Canceled);
    QCOMPARE(canceled.counts[EntryStatus::Confirmed], 500U);
    QCOMPARE(canceled.counts[EntryStatus::Pending], 100U);
}

void TestJournal::aDecisionSettlesAKilledRequest()
{
    const QTemporaryDir folder;
    JobId job = 0;
    {
        Journal journal = open(folder);
        job = journal.createJob(draft, makeList(3)).value();
        QVERIFY(journal.begin(*journal.nextBatch(job).value(), "hash", "killed"));
    }
    {
        Journal journal = open(folder);
        const Verdict unfamiliar{
            .outcome = Outcome::Unknown, .cause = Cause::Unfamiliar, .next = NextStep::ReadBack};
        QVERIFY(send(journal, job, unfamiliar));
        QVERIFY(journal.settle(journal.nextBatch(job).value()->id, Outcome::NotApplied, Proof::None));
        QCOMPARE(journal.job(job)->counts[EntryStatus::Pending], 3U);
    }
    QVERIFY(Journal::open(folder.path()));
}

void TestJournal::aSlowRequestCountsInThePace()
{
    const QTemporaryDir folder;
    WallTime now = wallNow();
    Journal journal = Journal::open(folder.path(), {.wallClock = [&now] { return now; }}).value();
    const JobId job = journal.createJob(draft, makeList(3)).value();
    const AttemptId attempt = journal.begin(*journal.nextBatch(job).value(), "hash", "slow").value();
    now += std::chrono::minutes(10);
    QVERIFY(journal.recordOutcome(attempt, unclear));
    QCOMPARE(journal.pace(draft)->answers, std::vector<WallTime>{now});
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
