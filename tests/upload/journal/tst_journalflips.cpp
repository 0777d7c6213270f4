// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalsalvage.h"
#include "upload/journal/sqlite.h"

#include "journallist.h"

#include <QFile>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace dnc;
using namespace dnc::test;

namespace {

using Identifiers = std::set<std::string>;

constexpr int listSize = 700;

/// Every third row was given in another spelling, as people do.
EntryStore makeMixedList(const std::string &prefix, int size)
{
    EntryStore list;
    list.addSource({.file = QStringLiteral("list.csv")});
    for (int i = 0; i < size; ++i) {
        const std::string number = std::to_string(i);
        const std::string identifier = prefix + number + "@example.com";
        Entry made = entry(identifier, i % 100 == 7 ? EntryStatus::Excluded : EntryStatus::Valid);
        if (i % 3 == 0)
            made.input = prefix + number + "@EXAMPLE.com";
        list.append(made);
    }
    return list;
}

Identifiers identifiersOf(const EntryStore &list)
{
    Identifiers all;
    for (quint32 i = 0; i < list.size(); ++i) {
        if (isSendable(list.statusAt(i)))
            all.emplace(list.at(i).identifier);
    }
    return all;
}

} // namespace

/// One changed bit in a journal that nobody has open: it is found, or it does no harm.
class TestJournalFlips : public QObject {
    Q_OBJECT

    [[nodiscard]] QString copyTo(const QTemporaryDir &folder) const;
    [[nodiscard]] QString harmOf(const QTemporaryDir &folder) const;
    [[nodiscard]] QString harmOfJob(Journal &journal, const Job &job) const;

    QTemporaryDir m_model;
    std::map<JobId, Identifiers> m_lists; // what each job may send
    std::map<JobId, Identifiers> m_confirmed;

private slots:
    void initTestCase();
    void aRandomBitDoesNoHarm_data();
    void aRandomBitDoesNoHarm();
    void aChosenBitDoesNoHarm_data();
    void aChosenBitDoesNoHarm();
    void aChangedValueIsFound_data();
    void aChangedValueIsFound();
    void aChangeWhileTheJournalIsOpenIsNeverSent();
    void anOutcomeIsNotWrittenForAChangedBatch();
};

/// One job that is half done with a split batch, one that is finished, one that was canceled.
void TestJournalFlips::initTestCase()
{
    Journal journal = open(m_model);
    for (const auto &[prefix, size] : {std::pair("half", listSize), {"done", 150}, {"gone", 20}}) {
        const EntryStore list = makeMixedList(prefix, size);
        m_lists[journal.createJob(draft, list).value()] = identifiersOf(list);
    }
    for (const Verdict &verdict : {refused, accepted, unclear}) {
        const Sent sent = *send(journal, 1, verdict);
        if (verdict.outcome == Outcome::Confirmed)
            m_confirmed[1].insert(sent.identifiers.begin(), sent.identifiers.end());
    }
    while (send(journal, 2, accepted)) { }
    m_confirmed[2] = m_lists[2];
    QVERIFY(journal.cancel(3));
}

QString TestJournalFlips::copyTo(const QTemporaryDir &folder) const
{
    const QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    return QFile::copy(m_model.filePath(QStringLiteral("journal.sqlite")), path) ? path : QString();
}

QString TestJournalFlips::harmOfJob(Journal &journal, const Job &job) const
{
    const auto list = m_lists.find(job.id);
    const auto loaded = journal.load(job.id);
    if (!loaded)
        return describe(loaded.error());
    for (quint32 i = 0; i < loaded->entries.size(); ++i) {
        const EntryStore::View entry = loaded->entries.at(i);
        const auto confirmed = m_confirmed.find(job.id);
        if (entry.status == EntryStatus::Confirmed
            && (confirmed == m_confirmed.end() || !confirmed->second.contains(std::string(entry.identifier))))
            return QStringLiteral("row %1 of job %2 was never confirmed").arg(i).arg(job.id);
    }
    for (int requests = 0; job.state == JobState::Open; ++requests) {
        const auto batch = journal.nextBatch(job.id);
        if (!batch || requests > 100)
            return batch ? QStringLiteral("it never ends") : describe(batch.error());
        if (!*batch)
            break;
        for (const Identifier &identifier : (*batch)->identifiers) {
            if (list == m_lists.end() || !list->second.contains(identifier.value))
                return QStringLiteral("sends ") + QString::fromStdString(identifier.value);
        }
        const auto begun = journal.begin(**batch, "hash", "request");
        if (!begun || !journal.recordOutcome(*begun, accepted))
            return QStringLiteral("an outcome cannot be written");
    }
    return {};
}

/// What goes wrong with the journal in `folder`, or nothing: opens it, salvages it where it is damaged, and
/// sends what is left.
QString TestJournalFlips::harmOf(const QTemporaryDir &folder) const
{
    {
        const auto opened = Journal::open(folder.path());
        if (!opened && opened.error().kind != JournalError::Kind::Damaged)
            return QStringLiteral("not opened: ") + describe(opened.error());
        if (!opened && !opened.error().isAside)
            return QStringLiteral("not put aside");
        if (!opened) {
            if (const auto salvaged = salvageJournal(folder.path()); !salvaged)
                return QStringLiteral("not salvaged: ") + describe(salvaged.error());
        }
    }
    auto journal = Journal::open(folder.path());
    if (!journal)
        return QStringLiteral("not opened after it was salvaged: ") + describe(journal.error());
    const auto jobs = journal->jobs();
    if (!jobs)
        return describe(jobs.error());
    for (const Job &job : *jobs) {
        if (QString harm = harmOfJob(*journal, job); !harm.isEmpty())
            return harm;
    }
    const auto open = journal->openJob();
    return open && !*open ? QString() : QStringLiteral("a job is still open");
}

static bool flip(const QString &path, qint64 offset, int bit)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !file.seek(offset))
        return false;
    char byte = 0;
    if (!file.getChar(&byte) || !file.seek(offset))
        return false;
    return file.putChar(char(byte ^ (1 << bit)));
}

void TestJournalFlips::aRandomBitDoesNoHarm_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestJournalFlips::aRandomBitDoesNoHarm()
{
    QFETCH(const int, seed);
    std::mt19937 random{unsigned(seed)};
    for (int trial = 0; trial < 10; ++trial) {
        const QTemporaryDir folder;
        const QString path = copyTo(folder);
        const qint64 offset = std::uniform_int_distribution<qint64>(0, QFile(path).size() - 1)(random);
        const int bit = int(random() % 8);
        QVERIFY(flip(path, offset, bit));
        const QString harm = harmOf(folder);
        QVERIFY2(harm.isEmpty(),
                 qPrintable(QStringLiteral("bit %1 of byte %2: %3").arg(bit).arg(offset).arg(harm)));
    }
}

void TestJournalFlips::aChosenBitDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("text"); // the byte is `offset` behind the first place of this text
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("bit");
    const QByteArray start = "SQLite format 3";
    for (const auto &[name, offset] : {std::pair("magic", 3),
                                       {"page size", 16},
                                       {"version to write", 18},
                                       {"version to read", 19},
                                       {"fraction", 21},
                                       {"size", 31},
                                       {"first free page", 35},
                                       {"schema cookie", 43},
                                       {"schema format", 47},
                                       {"vacuum", 55},
                                       {"encoding", 59},
                                       {"version of the tables", 63},
                                       {"a high bit of that version", 60},
                                       {"application", 70},
                                       {"kind of page 1", 100},
                                       {"cells of page 1", 104}})
        for (const int bit : {0, 2})
            QTest::addRow("%s, bit %d", name, bit) << start << offset << bit;
    QTest::newRow("identifier and its text") << QByteArray("half601@example.com") << 5 << 0;
    QTest::newRow("text, not the identifier") << QByteArray("half600@EXAMPLE.com") << 6 << 0;
    QTest::newRow("identifier, not its text") << QByteArray("half600@example.com") << 6 << 0;
    QTest::newRow("type") << QByteArray("half603@example.comemail") << 20 << 1;
    QTest::newRow("status") << QByteArray("half603@example.comemailvalid") << 25 << 1;
    QTest::newRow("confirmed identifier") << QByteArray("half30@example.com") << 5 << 1;
    QTest::newRow("finished identifier") << QByteArray("done30@example.com") << 5 << 1;
    QTest::newRow("account") << QByteArray("altahq.com/v1acc") << 14 << 1;
    QTest::newRow("host") << QByteArray("api.altahq.com") << 4 << 1;
}

void TestJournalFlips::aChosenBitDoesNoHarm()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, offset);
    QFETCH(const int, bit);
    const QTemporaryDir folder;
    const QString path = copyTo(folder);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const qsizetype place = file.readAll().indexOf(text);
    file.close();
    QVERIFY(place >= 0);
    QVERIFY(flip(path, place + offset, bit));
    QCOMPARE(harmOf(folder), QString());
}

void TestJournalFlips::aChangedValueIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("pending job becomes finished", "UPDATE jobs SET state=1 WHERE id=1");
    row("pending job becomes canceled", "UPDATE jobs SET state=2 WHERE id=1");
    row("finished job becomes open", "UPDATE jobs SET state=0 WHERE id=2");
    row("finished job becomes canceled", "UPDATE jobs SET state=state|2 WHERE id=2");
    row("canceled job becomes open", "UPDATE jobs SET state=0 WHERE id=3");
    row("state of a job that does not exist", "UPDATE jobs SET state=4 WHERE id=1");
    row("cancel time", "UPDATE jobs SET canceled=1024 WHERE id=1");
    row("number of rows", "UPDATE jobs SET rows=rows-1 WHERE id=1");
    row("matching prospects", "UPDATE jobs SET pause=0 WHERE id=1");
    row("account", "UPDATE jobs SET account='abc' WHERE id=1");
    row("pending batch becomes confirmed", "UPDATE batches SET state=2 WHERE state=0 AND NOT doubt");
    row("unknown batch becomes confirmed", "UPDATE batches SET state=2 WHERE state=0 AND doubt");
    row("unknown batch was never sent", "UPDATE batches SET doubt=0 WHERE doubt=1");
    row("pending batch becomes split", "UPDATE batches SET state=4 WHERE job=1 AND state=0 AND NOT doubt");
    row("split batch becomes pending", "UPDATE batches SET state=0 WHERE state=4");
    row("confirmed batch becomes rejected", "UPDATE batches SET state=3 WHERE job=2");
    row("state of a batch that does not exist", "UPDATE batches SET state=8 WHERE job=2");
    row("first row of a batch", "UPDATE batches SET first=first+1 WHERE job=1 AND number=1");
    row("last row of a batch", "UPDATE batches SET last=last-1 WHERE job=1 AND number=1");
    row("size of a batch", "UPDATE batches SET count=count-1 WHERE job=1 AND number=1");
    row("number of a batch", "UPDATE batches SET number=64 WHERE job=1 AND number=3");
    row("job of a batch", "UPDATE batches SET job=3 WHERE job=1 AND number=3");
    row("hash of a batch", "UPDATE batches SET hash='0'||substr(hash,2)||'1' WHERE job=1 AND number=3");
    row("no hash of a batch", "UPDATE batches SET hash='' WHERE job=1 AND number=3");
    row("outcome of a request", "UPDATE attempts SET outcome=2 WHERE outcome=0 AND job=2");
    row("batch of a request", "UPDATE attempts SET batch=batch+16 WHERE job=2");
    row("count", "UPDATE counts SET count=count+1 WHERE job=1 AND status='excluded'");
    row("identifier", "UPDATE entries SET identifier='half62@example.com' WHERE job=1 AND position=60");
    row("name", "UPDATE entries SET name='x' WHERE job=1 AND position=60");
    row("status", "UPDATE entries SET status='valid' WHERE job=1 AND position=7");
    row("job of a row", "UPDATE entries SET job=5 WHERE job=1 AND position=699");
    row("position of the last row", "UPDATE entries SET position=955 WHERE job=1 AND position=699");
    row("next number of a job", "UPDATE sqlite_sequence SET seq=1<<60 WHERE name='jobs'");
    row("name of a column",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql, 'doubt',"
        " 'doudt') WHERE name='batches'");
    row("name of a column of SQLite",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=replace(sql,"
        " ',seq', ',saq') WHERE name='sqlite_sequence'");
    row("version of the schema", "PRAGMA user_version=2");
    row("name of a table",
        "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET name='entriez',"
        " tbl_name='entriez', sql=replace(sql, 'entries', 'entriez') WHERE name='entries'");
}

void TestJournalFlips::aChangedValueIsFound()
{
    QFETCH(const QByteArray, sql);
    const QTemporaryDir folder;
    {
        const auto database = sqlite::openDatabase(copyTo(folder));
        QVERIFY(database && sqlite::execute(database->get(), sql.constData()));
    }
    const auto opened = Journal::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, JournalError::Kind::Damaged);
    QVERIFY(opened.error().isAside);
    QCOMPARE(harmOf(folder), QString());
}

void TestJournalFlips::aChangeWhileTheJournalIsOpenIsNeverSent()
{
    const QTemporaryDir folder;
    const QString path = copyTo(folder);
    const Journal journal = open(folder);
    const quint32 next = journal.nextBatch(1).value()->range.first;
    const auto beside = sqlite::openDatabase(path);
    const QByteArray sql = "UPDATE entries SET identifier='other@example.com' WHERE job=1 AND status='valid'"
                           " AND position>="
        + QByteArray::number(next);
    QVERIFY(sqlite::execute(beside->get(), sql.constData()));
    const auto batch = journal.nextBatch(1);
    QVERIFY(!batch);
    QCOMPARE(batch.error().kind, JournalError::Kind::Damaged);
    QVERIFY(!batch.error().isAside);
}

void TestJournalFlips::anOutcomeIsNotWrittenForAChangedBatch()
{
    const QTemporaryDir folder;
    const QString path = copyTo(folder);
    {
        Journal journal = open(folder);
        const ClaimedBatch batch = journal.nextBatch(1).value().value();
        const AttemptId attempt = journal.begin(batch, "hash", "request").value();
        const auto beside = sqlite::openDatabase(path);
        const QByteArray sql = "UPDATE entries SET identifier='other@example.com' WHERE job=1 AND position="
            + QByteArray::number(batch.range.first);
        QVERIFY(sqlite::execute(beside->get(), sql.constData()));
        const auto recorded = journal.recordOutcome(attempt, accepted);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, JournalError::Kind::Damaged);
    }
    QCOMPARE(harmOf(folder), QString());
}

QTEST_GUILESS_MAIN(TestJournalFlips)
#include "tst_journalflips.moc"
