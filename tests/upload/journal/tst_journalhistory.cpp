// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalexports.h"
#include "upload/journal/journalretention.h"
#include "upload/journal/readonlyjournal.h"

#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <type_traits>

using namespace dnc;
using namespace Qt::StringLiterals;

namespace {

// What the first version of the tables held: a finished job of two rows from two lists.
constexpr const char *version1 = R"(
CREATE TABLE jobs(id INTEGER PRIMARY KEY AUTOINCREMENT, created INTEGER NOT NULL, changed INTEGER NOT NULL,
    endpoint TEXT NOT NULL, account TEXT NOT NULL, pause INTEGER NOT NULL, state INTEGER NOT NULL,
    files TEXT NOT NULL);
CREATE TABLE sources(job INTEGER NOT NULL, number INTEGER NOT NULL, file TEXT NOT NULL, sheet TEXT NOT NULL,
    PRIMARY KEY(job, number)) WITHOUT ROWID;
CREATE TABLE entries(job INTEGER NOT NULL, position INTEGER NOT NULL, source INTEGER NOT NULL,
    row INTEGER NOT NULL, col INTEGER NOT NULL, input TEXT NOT NULL, identifier TEXT NOT NULL,
    type TEXT NOT NULL, name TEXT NOT NULL, detail TEXT NOT NULL, status TEXT NOT NULL, issue INTEGER NOT NULL,
    duplicate_of INTEGER NOT NULL, PRIMARY KEY(job, position)) WITHOUT ROWID;
CREATE TABLE counts(job INTEGER NOT NULL, status TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY(job, status)) WITHOUT ROWID;
CREATE TABLE batches(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, number INTEGER NOT NULL,
    root INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, count INTEGER NOT NULL,
    state INTEGER NOT NULL, doubt INTEGER NOT NULL DEFAULT 0, settled INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '');
CREATE INDEX batches_by_state ON batches(job, state, first);
CREATE TABLE attempts(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, batch INTEGER NOT NULL,
    request TEXT NOT NULL, body TEXT NOT NULL, started INTEGER NOT NULL, ended INTEGER NOT NULL DEFAULT 0,
    outcome INTEGER, status INTEGER, message TEXT);
CREATE INDEX attempts_by_time ON attempts(started);
CREATE INDEX attempts_by_job ON attempts(job);
CREATE TABLE holds(endpoint TEXT NOT NULL, account TEXT NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY(endpoint, account)) WITHOUT ROWID;
INSERT INTO jobs VALUES(1, 1700000000000, 1700000001000, 'https://api.altahq.com/v1', 'acc', 1, 1, 'a.csv, b.xlsx');
INSERT INTO sources VALUES(1, 0, 'a.csv', ''), (1, 1, 'b.xlsx', 'Sheet 2');
INSERT INTO entries VALUES(1, 0, 0, 2, 1, 'ann@example.com', 'ann@example.com', 'email', '', '', 'valid', 0, 0),
    (1, 1, 1, 3, 1, 'bob@example.com', 'bob@example.com', 'email', '', '', 'valid', 0, 0);
INSERT INTO batches VALUES(1, 1, 1, 1, 0, 1, 2, 2, 0, 1700000001000, '');
INSERT INTO attempts VALUES(1, 1, 1, 'request-1', 'abc', 1700000000500, 1700000001000, 0, 200, '');
PRAGMA application_id=0x444E4344;
PRAGMA user_version=1;
)";

const JobDraft draft{.endpoint = QUrl(u"https://api.altahq.com/v1"_s),
                     .account = u"acc"_s,
                     .author = {u"ann"_s, u"desk-7"_s},
                     .draft = u"draft-1"_s};
const Verdict accepted{.outcome = Outcome::Confirmed, .cause = Cause::Accepted, .next = NextStep::Proceed};

/// Three lists: two of one name that differ in their content alone, and one of another.
EntryStore makeList()
{
    EntryStore list;
    for (const auto &[file, hash] :
         {std::pair("a.csv", "11"), std::pair("a.csv", "22"), std::pair("b", "33")}) {
        const quint16 source =
            list.addSource({.file = QString::fromLatin1(file), .sha256 = QString::fromLatin1(hash)});
        const std::string text = std::string("from") + hash + "@example.com";
        list.append({.input = text,
                     .identifier = text,
                     .type = IdentifierType::Email,
                     .status = EntryStatus::Valid,
                     .origin = {.row = 1, .column = 1, .source = source}});
    }
    return list;
}

void sendAll(Journal &journal, JobId job)
{
    while (const auto batch = journal.nextBatch(job).value()) {
        const AttemptId attempt = journal.begin(*batch, "hash", "request").value();
        QVERIFY(journal.recordOutcome(attempt, accepted));
    }
}

} // namespace

/// What the journal keeps for those who look back: who, which lists, which requests.
class TestJournalHistory : public QObject {
    Q_OBJECT

private slots:
    void aJobRemembersWhoMadeIt();
    void theAuthorIsWhoTheSystemSays();
    void aListKeepsTheHashOfItsBytes();
    void anUploadNamesOnlyTheFilesOfItsRows();
    void aJournalOfTheFirstVersionIsLifted();
    void itIsReadWhileItIsWorkedWith();
    void aReaderChangesNothing();
    void aReaderMakesNoJournal();
    void anErasedPersonTakesTheHashOfTheListAlong();
    void exportsAreRememberedUntilAPersonIsErased();
    void aHeldJobKeepsItsRowsUntilItIsReleased();
};

void TestJournalHistory::aJobRemembersWhoMadeIt()
{
    const QTemporaryDir folder;
    JobId job = 0;
    {
        Journal journal = Journal::open(folder.path()).value();
        job = journal.createJob(draft, makeList()).value();
    }
    const Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(journal.job(job)->draft.author.user, u"ann"_s);
    QCOMPARE(journal.job(job)->draft.author.host, u"desk-7"_s);
    QCOMPARE(journal.jobs()->front().draft.author.user, u"ann"_s);
    QCOMPARE(journal.jobs()->front().draft.draft, u"draft-1"_s);
    QCOMPARE(journal.sentDrafts().value(), QStringList{u"draft-1"_s});
}

void TestJournalHistory::theAuthorIsWhoTheSystemSays()
{
#ifdef Q_OS_UNIX
    qputenv("USER", "somebody-else");
    qputenv("LOGNAME", "somebody-else");
    QVERIFY(currentAuthor().user != u"somebody-else"_s);
#endif
    QVERIFY(!currentAuthor().user.isEmpty());
    QCOMPARE(currentAuthor().host, QSysInfo::machineHostName());
}

static std::vector<Source> sourcesOf(const Journal &journal, JobId job)
{
    std::vector<Source> sources;
    const std::vector<JobSource> all = journal.sources(job).value();
    for (const JobSource &used : all)
        sources.push_back(used.source);
    return sources;
}

void TestJournalHistory::anUploadNamesOnlyTheFilesOfItsRows()
{
    const QTemporaryDir folder;
    EntryStore list;
    const auto add = [&list](const Source &source, int rows) {
        const quint16 number = list.addSource(source);
        for (int i = 0; i < rows; ++i) {
            const std::string text = "p" + std::to_string(list.size()) + "@example.com";
            list.append({.input = text,
                         .identifier = text,
                         .type = IdentifierType::Email,
                         .status = EntryStatus::Valid,
                         .origin = {.row = quint32(i), .source = number}});
        }
    };
    const QString hash(64, u'a');
    add({u"removed.csv"_s, {}, hash}, 0);
    add({u"a.xlsx"_s, u"One\nline"_s, hash}, 3);
    add({u"other.csv"_s, {}, hash}, 0);
    add({u"\u202Evsc.b"_s, {}, hash}, 2);
    Journal journal = Journal::open(folder.path()).value();
    const JobId job = journal.createJob(draft, list).value();
    const std::vector<JobSource> sources = journal.sources(job).value();
    QCOMPARE(sources.size(), size_t(2));
    QCOMPARE(sources[0].source, (Source{u"a.xlsx"_s, u"One␊line"_s, hash}));
    QCOMPARE(sources[0].rows, 3U);
    QCOMPARE(sources[1].source, (Source{u"⟨U+202E⟩vsc.b"_s, {}, hash}));
    QCOMPARE(sources[1].rows, 2U);
    QCOMPARE(journal.job(job)->files, u"a.xlsx, ⟨U+202E⟩vsc.b"_s);
    const EntryStore loaded = journal.load(job).value().entries;
    QCOMPARE(loaded.sources().size(), size_t(2));
    QCOMPARE(loaded.at(4).origin.source, 1);
}

void TestJournalHistory::aListKeepsTheHashOfItsBytes()
{
    const QTemporaryDir folder;
    const EntryStore list = makeList();
    Journal journal = Journal::open(folder.path()).value();
    const JobId job = journal.createJob(draft, list).value();
    QVERIFY(sourcesOf(journal, job) == list.sources());
    const EntryStore loaded = journal.load(job).value().entries;
    QVERIFY(loaded.sources() == list.sources());
    for (quint32 i = 0; i < list.size(); ++i)
        QCOMPARE(loaded.at(i).origin, list.at(i).origin);
}

void TestJournalHistory::aJournalOfTheFirstVersionIsLifted()
{
    const QTemporaryDir folder;
    sqlite3 *database = nullptr;
    const QByteArray path = folder.filePath(u"journal.sqlite"_s).toUtf8();
    QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, version1, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);

    Journal journal = Journal::open(folder.path()).value();
    QVERIFY(!journal.isReadOnly());
    const Job job = journal.job(1).value();
    QCOMPARE(job.draft.author.user, QString());
    QCOMPARE(job.draft.draft, QString());
    QCOMPARE(job.draft.account, u"acc"_s);
    QCOMPARE(job.counts[EntryStatus::Confirmed], 2U);
    QCOMPARE(job.created.time_since_epoch().count(), 1'700'000'000'000);
    QVERIFY((sourcesOf(journal, 1)
             == std::vector<Source>{{.file = u"a.csv"_s}, {.file = u"b.xlsx"_s, .sheet = u"Sheet 2"_s}}));
    const JobEntries loaded = journal.load(1).value();
    QCOMPARE(loaded.entries.size(), 2U);
    QCOMPARE(loaded.entries.at(1).origin.source, 1);
    QCOMPARE(loaded.entries.at(1).note, Note::None);
    QVERIFY(!loaded.entries.at(1).requestedOn);
    QVERIFY(loaded.entries.at(1).requestSource.empty());
    QCOMPARE(loaded.deliveries[1].batch, 1U);
    QCOMPARE(journal.attempts(1)->front().requestId, u"request-1"_s);
    const JobId next = journal.createJob(draft, makeList()).value();
    QCOMPARE(journal.job(next)->draft.author.host, u"desk-7"_s);
    QCOMPARE(sourcesOf(journal, next).back().sha256, u"33"_s);
}

void TestJournalHistory::itIsReadWhileItIsWorkedWith()
{
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path()).value();
    const JobId job = journal.createJob(draft, makeList()).value();
    const auto batch = journal.nextBatch(job).value();
    const AttemptId attempt = journal.begin(*batch, "hash", "request").value();
    const ReadOnlyJournal reader = ReadOnlyJournal::open(folder.path()).value();
    QCOMPARE(reader.job(job)->counts[EntryStatus::Unknown], 3U);
    QVERIFY(journal.recordOutcome(attempt, accepted));
    QCOMPARE(reader.job(job)->counts[EntryStatus::Confirmed], 3U);
    QCOMPARE(reader.load(job)->entries.statusAt(0), EntryStatus::Confirmed);
}

template <typename T>
concept CanCreateJob = requires(T &journal)
{
    journal.createJob(draft, EntryStore());
};
template <typename T>
concept CanCancel = requires(T &journal)
{
    journal.cancel(JobId());
};
template <typename T>
concept CanErase = requires(T &journal)
{
    eraseIdentifier(journal, Spellings());
};

void TestJournalHistory::aReaderChangesNothing()
{
    static_assert(CanCreateJob<Journal> && !CanCreateJob<ReadOnlyJournal>);
    static_assert(CanCancel<Journal> && !CanCancel<ReadOnlyJournal>);
    static_assert(CanErase<Journal> && !CanErase<ReadOnlyJournal>);
    static_assert(!std::is_convertible_v<ReadOnlyJournal, Journal>);
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path()).value();
    const JobId job = journal.createJob(draft, makeList()).value();
    const ReadOnlyJournal reader = ReadOnlyJournal::open(folder.path()).value();
    QCOMPARE(reader.jobs()->size(), size_t(1));
    QCOMPARE(journal.job(job)->state, JobState::Open);
    QCOMPARE(journal.jobs()->size(), size_t(1));
}

void TestJournalHistory::aReaderMakesNoJournal()
{
    const QTemporaryDir folder;
    const auto reader = ReadOnlyJournal::open(folder.path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, JournalError::Kind::NoAccess);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestJournalHistory::anErasedPersonTakesTheHashOfTheListAlong()
{
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path()).value();
    const JobId job = journal.createJob(draft, makeList()).value();
    sendAll(journal, job);
    QCOMPARE(eraseIdentifier(journal, {"from11@example.com"})->rows, 1U);
    QCOMPARE(eraseIdentifier(journal, {"from22@example.com"})->rows, 1U);
    const std::vector<Source> left = sourcesOf(journal, job);
    QCOMPARE(left[0].sha256, QString());
    QCOMPARE(left[1].sha256, QString());
    QCOMPARE(left[2].sha256, u"33"_s);
    // The two lists of one name are one now, and the third is still the third row's.
    const EntryStore loaded = journal.load(job).value().entries;
    QCOMPARE(loaded.sources()[loaded.at(2).origin.source].file, u"b"_s);
}

void TestJournalHistory::exportsAreRememberedUntilAPersonIsErased()
{
    const QTemporaryDir folder;
    Journal journal = Journal::open(folder.path()).value();
    const JobId first = journal.createJob(draft, makeList()).value();
    const JobId second = journal.createJob(draft, makeList()).value();
    sendAll(journal, first);
    sendAll(journal, second);
    const QString hash(64, u'e');
    QVERIFY(recordExport(journal, std::vector{first, second}, u"dates"_s, hash));
    QVERIFY(recordExport(journal, std::vector{second}, u"upload"_s, hash));
    QCOMPARE(journal.exports(first)->size(), size_t(1));
    const auto exports = ReadOnlyJournal::open(folder.path())->exports(second).value();
    QCOMPARE(exports.size(), size_t(2));
    QCOMPARE(exports[0].subject, u"dates"_s);
    QCOMPARE(exports[1].manifestSha256, hash);
    QVERIFY(exports[1].time > WallTime());
    QVERIFY(eraseIdentifier(journal, {"from11@example.com"}));
    QCOMPARE(journal.exports(second)->at(1).manifestSha256, QString());
}

void TestJournalHistory::aHeldJobKeepsItsRowsUntilItIsReleased()
{
    const QTemporaryDir folder;
    JobId job = 0;
    {
        Journal journal = Journal::open(folder.path()).value();
        job = journal.createJob(draft, makeList()).value();
        sendAll(journal, job);
        QVERIFY(!journal.job(job)->isHeld);
        QVERIFY(setHold(journal, job, true));
        QCOMPARE(setHold(journal, job + 1, true).error().kind, JournalError::Kind::NoSuchJob);
    }
    Journal journal = Journal::open(folder.path()).value();
    const WallTime later = wallNow() + std::chrono::days(1000);
    QVERIFY(journal.job(job)->isHeld);
    QVERIFY(!hasRowsBefore(journal, later).value());
    QCOMPARE(forgetRowsBefore(journal, later)->jobs, 0U);
    QVERIFY(!journal.job(job)->isForgotten);
    QVERIFY(setHold(journal, job, false));
    QCOMPARE(forgetRowsBefore(journal, later)->jobs, 1U);
    QVERIFY(journal.job(job)->isForgotten);
}

QTEST_GUILESS_MAIN(TestJournalHistory)
#include "tst_journalhistory.moc"
