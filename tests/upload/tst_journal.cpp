// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace dnc;

namespace {

const JobDraft draft{.endpoint = QUrl(QStringLiteral("https://api.altahq.com/v1")),
                     .account = QStringLiteral("acc")};
const Verdict accepted{.outcome = Outcome::Confirmed, .cause = Cause::Accepted, .next = NextStep::Proceed};
const Verdict refused{.outcome = Outcome::Rejected,
                      .cause = Cause::BadRequest,
                      .next = NextStep::Proceed,
                      .httpStatus = 400,
                      .serverMessage = QStringLiteral("no such thing")};
const Verdict untouched{
    .outcome = Outcome::NotApplied, .cause = Cause::TooManyRequests, .next = NextStep::Wait};
const Verdict unclear{.outcome = Outcome::Unknown, .cause = Cause::TimedOut, .next = NextStep::Retry};

Entry entry(const std::string &text, EntryStatus status = EntryStatus::Valid)
{
    return {.input = text,
            .identifier = status == EntryStatus::Invalid ? std::string() : text,
            .type = IdentifierType::Email,
            .issue = status == EntryStatus::Invalid ? Issue::EmailNoAt : Issue::None,
            .status = status};
}

EntryStore makeList(int valid)
{
    EntryStore list;
    list.addSource({.file = QStringLiteral("list.csv")});
    for (int i = 0; i < valid; ++i)
        list.append(entry("p" + std::to_string(i) + "@example.com"));
    return list;
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

    struct Sent {
        std::vector<std::string> identifiers;
        Settled settled;
    };
    /// Sends the next batch of `job` and gives it `verdict`; nothing when none is left.
    static std::optional<Sent> send(Journal &journal, JobId job, const Verdict &verdict);
    static Journal open(const QTemporaryDir &folder);
    static bool addsUp(const Job &job, quint32 entries);

private slots:
    void everyRowIsWrittenDownAndComesBack();
    void aListIsCutIntoBatchesOfAtMost500();
    void rowsThatCannotBeSentAreInNoBatch();
    void confirmedRowsStayConfirmedAfterReopening();
    void whatWasBeingSentWhenTheProgramDiedIsInDoubt();
    void aDoubtfulBatchIsSentAgainWithTheSameIdentifiers();
    void anAnswerThatDidNotApplyLeavesItPending();
    void doubtOutlivesALaterRefusalOfTheToken();
    void oneBadIdentifierIn500IsFoundByHalving();
    void aBatchThatIsRefusedAtBothEndsIsNoticedEarly_data();
    void aBatchThatIsRefusedAtBothEndsIsNoticedEarly();
    void whoWasAskedIsNotAskedAgainForTheSame();
    void badRowsDoNotLookLikeARefusalOfAll_data();
    void badRowsDoNotLookLikeARefusalOfAll();
    void aJobWithNothingToSendIsFinishedAtOnce();
    void aCancelledJobSendsNothingMore();
    void thePaceOfTheLastMinuteIsRemembered();
    void aRequestWhoseEndNobodySawCountsAsOfNow();
    void thePaceOfAnotherAccountIsNotOurs();
    void onlyTheOwnerCanReadTheFiles();
    void aSecondProcessIsToldThatTheFolderIsInUse();
    void whatAKilledProcessLeavesOfItsLockDoesNotShutTheFolder();
    void aDamagedJournalIsPutAsideUntilAPersonDecides();
    void aPageThatWasOverwrittenIsNoticed();
    void aJournalOfANewerVersionCanOnlyBeRead();
    void everyAttemptIsOnRecord();
    void anErasedPersonIsInNoPageOfTheFile();
    void oldRowsAreForgottenAndTheirCountsStay();
    void anUnwritableFolderIsToldByName();
};

std::optional<JournalTest::Sent> JournalTest::send(Journal &journal, JobId job, const Verdict &verdict)
{
    const auto batch = journal.nextBatch(job).value();
    if (!batch)
        return {};
    Sent sent;
    for (const Identifier &identifier : batch->identifiers)
        sent.identifiers.push_back(identifier.value);
    const AttemptId attempt = journal.begin(*batch, "hash", "request").value();
    sent.settled = journal.settle(attempt, verdict).value();
    return sent;
}

Journal JournalTest::open(const QTemporaryDir &folder)
{
    return Journal::open(folder.path()).value();
}

bool JournalTest::addsUp(const Job &job, quint32 entries)
{
    return job.counts.total() == entries && job.counts[EntryStatus::Valid] == 0;
}

void JournalTest::everyRowIsWrittenDownAndComesBack()
{
    const QTemporaryDir folder;
    EntryStore list;
    list.addSource({.file = QStringLiteral("a.xlsx"), .sheet = QStringLiteral("Sheet 2")});
    Entry full = entry("Ann@example.com");
    full.input = " Ann@EXAMPLE.com";
    full.name = "Ann \"Ünï\" 名";
    full.origin = {.row = 17, .column = 3, .source = 0};
    list.append(full);
    list.append(entry("nonsense", EntryStatus::Invalid));
    list.append(entry("left@example.com", EntryStatus::Excluded));
    list.append(entry("Ann@example.com"));
    list.markDuplicates();
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

void JournalTest::aListIsCutIntoBatchesOfAtMost500()
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

void JournalTest::rowsThatCannotBeSentAreInNoBatch()
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

void JournalTest::confirmedRowsStayConfirmedAfterReopening()
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

void JournalTest::whatWasBeingSentWhenTheProgramDiedIsInDoubt()
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
    QVERIFY(journal.nextBatch(job)->value().inDoubt);
}

void JournalTest::aDoubtfulBatchIsSentAgainWithTheSameIdentifiers()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(600)).value();
    const auto first = send(journal, job, unclear);
    QCOMPARE(first->settled.status, EntryStatus::Unknown);
    const auto again = send(journal, job, accepted);
    QVERIFY(first->identifiers == again->identifiers);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Unknown], 0U);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Confirmed], 500U);
}

void JournalTest::anAnswerThatDidNotApplyLeavesItPending()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(3)).value();
    QCOMPARE(send(journal, job, untouched)->settled.status, EntryStatus::Pending);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Pending], 3U);
    QCOMPARE(journal.job(job)->state, JobState::Open);
}

void JournalTest::doubtOutlivesALaterRefusalOfTheToken()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(3)).value();
    QVERIFY(send(journal, job, unclear));
    QCOMPARE(send(journal, job, untouched)->settled.status, EntryStatus::Unknown);
    QCOMPARE(journal.job(job)->counts[EntryStatus::Unknown], 3U);
}

void JournalTest::oneBadIdentifierIn500IsFoundByHalving()
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
            QVERIFY(journal.settle(attempt, holdsIt ? refused : accepted));
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

void JournalTest::aBatchThatIsRefusedAtBothEndsIsNoticedEarly_data()
{
    QTest::addColumn<int>("identifiers");
    QTest::addColumn<int>("confirmed"); // batches before it
    QTest::addColumn<int>("most"); // requests until it is noticed
    QTest::newRow("at once") << 1000 << 0 << 27;
    QTest::newRow("later") << 1002 << 1 << 27;
    QTest::newRow("the smallest") << 50 << 0 << 20;
}

void JournalTest::aBatchThatIsRefusedAtBothEndsIsNoticedEarly()
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

void JournalTest::whoWasAskedIsNotAskedAgainForTheSame()
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
    while (!send(journal, job, accepted)->settled.detail.isEmpty()) { }
    QVERIFY(!journal.refusesAll(job).value());
}

/// Sends all of a list of which `bad` is refused; whether the service looked as if it refused everything.
static bool looksLikeRefusal(Journal &journal, JobId job, const std::function<bool(int)> &bad)
{
    bool looked = false;
    while (const auto batch = journal.nextBatch(job).value()) {
        const bool holdsOne = std::ranges::any_of(batch->identifiers, [&](const Identifier &identifier) {
            return bad(std::stoi(identifier.value.substr(1)));
        });
        const AttemptId attempt = journal.begin(*batch, "hash", "request").value();
        (void)journal.settle(attempt, holdsOne ? refused : accepted).value();
        looked = looked || journal.refusesAll(job).value();
    }
    return looked;
}

void JournalTest::badRowsDoNotLookLikeARefusalOfAll_data()
{
    QTest::addColumn<int>("identifiers");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to"); // and not that one
    QTest::newRow("the first ones") << 600 << 0 << 60;
    QTest::newRow("all but the last") << 60 << 0 << 59;
    QTest::newRow("the last ones") << 500 << 450 << 500;
    QTest::newRow("a block in the middle") << 1000 << 700 << 760;
    QTest::newRow("a short list, all of it") << 49 << 0 << 49;
    QTest::newRow("a short batch behind a good one") << 549 << 500 << 549;
}

void JournalTest::badRowsDoNotLookLikeARefusalOfAll()
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

void JournalTest::aJobWithNothingToSendIsFinishedAtOnce()
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

void JournalTest::aCancelledJobSendsNothingMore()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId job = journal.createJob(draft, makeList(600)).value();
    QVERIFY(send(journal, job, accepted));
    QVERIFY(journal.cancel(job));
    QVERIFY(!journal.nextBatch(job)->has_value());
    const Job cancelled = journal.job(job).value();
    QCOMPARE(cancelled.state, JobState::Cancelled);
    QCOMPARE(cancelled.counts[EntryStatus::Confirmed], 500U);
    QCOMPARE(cancelled.counts[EntryStatus::Pending], 100U);
}

void JournalTest::thePaceOfTheLastMinuteIsRemembered()
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
    const Journal::Pace pace = open(folder).pace(draft).value();
    QCOMPARE(pace.answers.size(), size_t(3));
    QCOMPARE(pace.heldUntil->time_since_epoch().count(), 42);
}

void JournalTest::aRequestWhoseEndNobodySawCountsAsOfNow()
{
    const QTemporaryDir folder;
    {
        Journal journal = open(folder);
        const JobId job = journal.createJob(draft, makeList(1)).value();
        QVERIFY(journal.begin(journal.nextBatch(job)->value(), "hash", "request"));
    }
    // It may have reached the service only a moment ago.
    QTest::qSleep(30);
    const WallTime now = wallNow();
    const Journal::Pace pace = open(folder).pace(draft).value();
    QCOMPARE(pace.answers.size(), size_t(1));
    QVERIFY(pace.answers.front() >= now);
}

void JournalTest::thePaceOfAnotherAccountIsNotOurs()
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

void JournalTest::onlyTheOwnerCanReadTheFiles()
{
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

void JournalTest::aSecondProcessIsToldThatTheFolderIsInUse()
{
    const QTemporaryDir folder;
    const Journal journal = open(folder);
    const auto second = Journal::open(folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, JournalError::Kind::InUse);
    QVERIFY(describe(second.error()).contains(folder.path()));
}

void JournalTest::whatAKilledProcessLeavesOfItsLockDoesNotShutTheFolder()
{
    const QTemporaryDir folder;
    for (const char *left : {"lock.sqlite", "lock.sqlite-journal", "journal.lock", "journal.lock.rmlock"}) {
        QFile lock(folder.filePath(QLatin1String(left)));
        QVERIFY(lock.open(QFile::WriteOnly));
    }
    QVERIFY(Journal::open(folder.path()));
}

void JournalTest::aDamagedJournalIsPutAsideUntilAPersonDecides()
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
    const auto again = Journal::open(folder.path()); // as after a restart
    QVERIFY(!again);
    QCOMPARE(again.error().kind, JournalError::Kind::Damaged);
    QVERIFY(again.error().detail.endsWith(aside.first()));
    const QString now = Journal::startAfresh(folder.path()).value();
    QVERIFY(QFile::exists(now));
    QVERIFY(Journal::open(folder.path()));
}

void JournalTest::aPageThatWasOverwrittenIsNoticed()
{
    const QTemporaryDir folder;
    {
        Journal journal = open(folder);
        QVERIFY(journal.createJob(draft, makeList(5000)));
    }
    QFile file(folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.size() > 100 * 4096);
    QVERIFY(file.seek(60 * 4096));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto journal = Journal::open(folder.path());
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, JournalError::Kind::Damaged);
}

void JournalTest::aJournalOfANewerVersionCanOnlyBeRead()
{
    const QTemporaryDir folder;
    JobId job = 0;
    {
        Journal journal = open(folder);
        job = journal.createJob(draft, makeList(3)).value();
    }
    QFile file(folder.filePath(QStringLiteral("journal.sqlite")));
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(60)); // user_version, SQLite file format 1.3
    file.write(QByteArray::fromHex("00000063"));
    file.close();
    Journal journal = open(folder);
    QVERIFY(journal.isReadOnly());
    QCOMPARE(journal.job(job)->counts[EntryStatus::Pending], 3U);
    const auto batch = journal.nextBatch(job).value();
    const auto begun = journal.begin(*batch, "hash", "request");
    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, JournalError::Kind::Newer);
    QVERIFY(!journal.createJob(draft, makeList(1)));
}

void JournalTest::everyAttemptIsOnRecord()
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
}

void JournalTest::anErasedPersonIsInNoPageOfTheFile()
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
    const auto early = journal.erase({"erase.me.please@example.com"});
    QVERIFY(!early);
    QCOMPARE(early.error().kind, JournalError::Kind::StillPending);
    QCOMPARE(early.error().detail, QString::number(job));
    while (send(journal, job, accepted)) { }
    const Erased erased = journal.erase({"erase.me.please@example.com"}).value();
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

void JournalTest::oldRowsAreForgottenAndTheirCountsStay()
{
    const QTemporaryDir folder;
    Journal journal = open(folder);
    const JobId done = journal.createJob(draft, makeList(3)).value();
    QVERIFY(send(journal, done, accepted));
    const JobId unfinished = journal.createJob(draft, makeList(3)).value();
    const WallTime future = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
        + std::chrono::hours(1);
    QCOMPARE(journal.forgetBefore(WallTime())->jobs, 0U);
    const Forgotten some = journal.forgetBefore(future, 2).value();
    QVERIFY(some.more);
    QCOMPARE(some.jobs, 0U);
    QCOMPARE(journal.load(done)->entries.statusAt(0), EntryStatus::Confirmed);
    QVERIFY(!journal.job(done)->isForgotten);
    const Forgotten rest = journal.forgetBefore(future, 2).value();
    QVERIFY(!rest.more);
    QCOMPARE(rest.jobs, 1U);
    QVERIFY(journal.job(done)->isForgotten);
    QVERIFY(!journal.job(unfinished)->isForgotten);
    QCOMPARE(journal.load(done)->entries.size(), 0U);
    QCOMPARE(journal.job(done)->counts[EntryStatus::Confirmed], 3U);
    QCOMPARE(journal.load(unfinished)->entries.size(), 3U);
    QCOMPARE(journal.attempts(done)->size(), size_t(1));
}

void JournalTest::anUnwritableFolderIsToldByName()
{
    const auto journal = Journal::open(QStringLiteral("/proc/nowhere"));
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, JournalError::Kind::NoAccess);
    QVERIFY(describe(journal.error()).contains(QStringLiteral("/proc/nowhere")));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
