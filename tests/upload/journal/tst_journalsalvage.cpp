// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalexports.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/journalretention.h"
#include "upload/journal/journalsalvage.h"

#include "journallist.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace dnc;

namespace {

const JobDraft draft{.endpoint = QUrl(QStringLiteral("https://api.altahq.com/v1")),
                     .account = QStringLiteral("acc")};
const Verdict accepted{.outcome = Outcome::Confirmed, .cause = Cause::Accepted, .next = NextStep::Proceed};

constexpr quint32 listSize = 2000;
constexpr quint32 confirmed = 1000; // of the first job
constexpr qint64 pageSize = 4096;

EntryStore makeList()
{
    EntryStore list;
    list.addSource({.file = QStringLiteral("list.csv")});
    for (quint32 i = 0; i < listSize; ++i) {
        const std::string text = "p" + std::to_string(i) + "@example.com";
        Entry entry{
            .input = text, .identifier = text, .type = IdentifierType::Email, .status = EntryStatus::Valid};
        entry.origin.row = i + 1;
        if (i % 100 == 99)
            entry.status = EntryStatus::Excluded;
        list.append(entry);
    }
    return list;
}

QString journalIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("journal.sqlite"));
}

/// Whatever damage was done, these hold: the numbers and the rows of every job agree, every row has its
/// place, nothing is called confirmed that was not, and all that is left can be sent.
QString invariantViolation(Journal &journal, JobId half)
{
    const std::vector<Job> jobs = journal.jobs().value();
    for (const Job &job : jobs) {
        const JobEntries loaded = journal.load(job.id).value();
        if (!job.isForgotten && !(loaded.entries.counts() == job.counts))
            return QStringLiteral("job %1 counts other rows than it has").arg(job.id);
        std::set<std::string> sent;
        for (quint32 i = 0; i < loaded.entries.size(); ++i) {
            const EntryStore::View entry = loaded.entries.at(i);
            const bool readable = !entry.identifier.empty();
            if (readable && entry.identifier != "p" + std::to_string(i) + "@example.com")
                return QStringLiteral("row %1 is in another row's place").arg(i);
            if (job.id == half && entry.status == EntryStatus::Confirmed
                && i >= confirmed + confirmed / 100 + 1)
                return QStringLiteral("row %1 was never confirmed").arg(i);
            if (entry.status == EntryStatus::Unknown || entry.status == EntryStatus::Pending)
                sent.insert(std::string(entry.identifier));
        }
        if (job.state != JobState::Open)
            continue;
        std::set<std::string> claimed;
        for (;;) {
            const auto batch = journal.nextBatch(job.id);
            if (!batch)
                return describe(batch.error());
            if (!*batch)
                break;
            for (const Identifier &identifier : (*batch)->identifiers)
                claimed.insert(identifier.value);
            if (!journal.recordOutcome(journal.begin(**batch, "hash", "request").value(), accepted))
                return QStringLiteral("an outcome cannot be written");
        }
        if (claimed != sent)
            return QStringLiteral("what is left is not what is sent");
    }
    return {};
}

/// Who would be sent, or is called confirmed, and was not to be sent when the journal was sound.
QStringList strangersToSend(const Journal &journal)
{
    std::set<std::string, std::less<>> wanted;
    const EntryStore list = makeList();
    for (quint32 i = 0; i < list.size(); ++i) {
        if (isSendable(list.statusAt(i)))
            wanted.emplace(list.at(i).identifier);
    }
    QStringList strangers;
    for (const Job &job : journal.jobs().value()) {
        const JobEntries loaded = journal.load(job.id).value();
        for (quint32 i = 0; i < loaded.entries.size(); ++i) {
            const EntryStore::View entry = loaded.entries.at(i);
            const bool isSent = entry.status == EntryStatus::Unknown || entry.status == EntryStatus::Pending
                || entry.status == EntryStatus::Confirmed;
            if (isSent && !wanted.contains(entry.identifier))
                strangers << QString::fromStdString(std::string(entry.identifier));
        }
    }
    return strangers;
}

} // namespace

/// What is left of a journal that bad luck has damaged, at any place.
class TestJournalSalvage : public QObject {
    Q_OBJECT

    /// A journal of one job that is half done and one that is finished.
    void make(const QTemporaryDir &folder, bool inLog) const;
    static void sendSome(Journal &journal, JobId job, quint32 count);
    static bool change(const QString &path, qint64 offset, const QByteArray &bytes);

    QTemporaryDir m_model;
    QTemporaryDir m_killed;
    JobId m_half = 1;

private slots:
    void initTestCase();
    void aWholeFileLosesNothing();
    void exportsAndHoldsAreKept();
    void aSearchProvesNoBatch();
    void oneLostPageLosesOnlyItsRows_data();
    void oneLostPageLosesOnlyItsRows();
    void aCutFileKeepsItsBeginning_data();
    void aCutFileKeepsItsBeginning();
    void flippedBytesNeverMakeAConfirmation_data();
    void flippedBytesNeverMakeAConfirmation();
    void flippedLettersAreNeverSent_data();
    void flippedLettersAreNeverSent();
    void aChangedRowIsNeverSent_data();
    void aChangedRowIsNeverSent();
    void aRowWithADamagedNumberIsLost_data();
    void aRowWithADamagedNumberIsLost();
    void whatStandsInTheLogIsReadToo();
    void anEmptyOrForeignFileGivesAnEmptyJournal_data();
    void anEmptyOrForeignFileGivesAnEmptyJournal();
    void anUploadGoesOnOnlyAfterAPersonHasDecided();
    void anErasedPersonIsInNoKeptFile();
};

void TestJournalSalvage::sendSome(Journal &journal, JobId job, quint32 count)
{
    for (quint32 sent = 0; sent < count;) {
        const auto batch = journal.nextBatch(job).value();
        if (!batch)
            return;
        sent += batch->range.count;
        QVERIFY(journal.recordOutcome(journal.begin(*batch, "hash", "request").value(), accepted));
    }
}

void TestJournalSalvage::initTestCase()
{
    Journal journal = Journal::open(m_model.path()).value();
    m_half = journal.createJob(draft, makeList()).value();
    const JobId done = journal.createJob(draft, makeList()).value();
    sendSome(journal, done, listSize);
    sendSome(journal, m_half, confirmed);
    // As it is on the disk while the program runs, or after it was killed.
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal"})
        QVERIFY(QFile::copy(m_model.filePath(QLatin1String(name)), m_killed.filePath(QLatin1String(name))));
}

void TestJournalSalvage::make(const QTemporaryDir &folder, bool inLog) const
{
    const QTemporaryDir &from = inLog ? m_killed : m_model;
    for (const char *name : {"journal.sqlite", "journal.sqlite-wal"}) {
        if (QFile::exists(from.filePath(QLatin1String(name))))
            QVERIFY(QFile::copy(from.filePath(QLatin1String(name)), folder.filePath(QLatin1String(name))));
    }
}

bool TestJournalSalvage::change(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

/// Puts the journal aside as one that is damaged, and salvages it.
static Result<Salvaged, JournalError> salvage(const QTemporaryDir &folder)
{
    const QString aside = journalIn(folder) + QStringLiteral(".damaged-20260101T000000Z");
    if (!QFile::rename(journalIn(folder), aside))
        return unexpected(JournalError());
    QFile::rename(journalIn(folder) + QStringLiteral("-wal"), aside + QStringLiteral("-wal"));
    return salvageJournal(folder.path());
}

void TestJournalSalvage::aWholeFileLosesNothing()
{
    const QTemporaryDir folder;
    make(folder, false);
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    QCOMPARE(salvaged->jobs, 2U);
    QCOMPARE(salvaged->rows, 2 * listSize);
    QCOMPARE(salvaged->lostRows, 0U);
    QVERIFY(QFile::exists(salvaged->kept));
    Journal journal = Journal::open(folder.path()).value();
    const Job half = journal.job(m_half).value();
    QCOMPARE(half.counts[EntryStatus::Confirmed], confirmed);
    QCOMPARE(half.counts[EntryStatus::Unknown], salvaged->unknown);
    QCOMPARE(half.draft.account, draft.account);
    QCOMPARE(half.files, QStringLiteral("list.csv"));
    QCOMPARE(journal.jobs()->front().state, JobState::Finished);
    QCOMPARE(journal.attempts(m_half)->size(), size_t(2));
    QCOMPARE(invariantViolation(journal, m_half), QString());
}

void TestJournalSalvage::exportsAndHoldsAreKept()
{
    const QTemporaryDir folder;
    make(folder, false);
    const QString hash = QStringLiteral("e1").repeated(32);
    {
        Journal journal = Journal::open(folder.path()).value();
        QVERIFY(recordExport(journal, std::vector{m_half}, QStringLiteral("upload"), hash));
        QVERIFY(setHold(journal, m_half, true));
    }
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    Journal journal = Journal::open(folder.path()).value();
    QVERIFY(journal.job(m_half)->isHeld);
    QCOMPARE(journal.exports(m_half)->size(), size_t(1));
    QCOMPARE(journal.exports(m_half)->front().manifestSha256, hash);
}

/// Where the record of its request is lost, and one of a search that found something is not.
void TestJournalSalvage::aSearchProvesNoBatch()
{
    const QTemporaryDir folder;
    make(folder, false);
    {
        Journal journal = Journal::open(folder.path()).value();
        sqlite::Transaction transaction = journal.connection().write();
        transaction.run("UPDATE attempts SET kind=? WHERE job=?", int(AttemptKind::Search), m_half);
        QVERIFY(transaction.commit());
    }
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    const auto journal = Journal::open(folder.path());
    QVERIFY2(journal, qPrintable(journal ? QString() : describe(journal.error())));
    QCOMPARE(journal->job(m_half)->counts[EntryStatus::Confirmed], 0U);
}

void TestJournalSalvage::oneLostPageLosesOnlyItsRows_data()
{
    QTest::addColumn<int>("part"); // of a hundred parts of the file
    QTest::newRow("page 1, with the header and the schema") << 0;
    for (const int part : {1, 3, 7, 20, 35, 50, 65, 80, 90, 97, 99})
        QTest::addRow("page at %d %%", part) << part;
}

void TestJournalSalvage::oneLostPageLosesOnlyItsRows()
{
    QFETCH(const int, part);
    const QTemporaryDir folder;
    make(folder, false);
    const qint64 pages = QFileInfo(journalIn(folder)).size() / pageSize;
    QVERIFY(change(journalIn(folder), pages * part / 100 * pageSize, QByteArray(pageSize, '\0')));
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    QCOMPARE(salvaged->jobs, 2U);
    // A page holds some 60 rows.
    QVERIFY2(salvaged->lostRows < 100, qPrintable(QString::number(salvaged->lostRows)));
    QCOMPARE(salvaged->rows + salvaged->lostRows, 2 * listSize);
    Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(invariantViolation(journal, m_half), QString());
}

void TestJournalSalvage::aCutFileKeepsItsBeginning_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 1, 10, 50, 90, 99})
        QTest::addRow("%d %%", percent) << percent;
}

void TestJournalSalvage::aCutFileKeepsItsBeginning()
{
    QFETCH(const int, percent);
    const QTemporaryDir folder;
    make(folder, false);
    const qint64 size = QFileInfo(journalIn(folder)).size();
    QVERIFY(QFile::resize(journalIn(folder), size * percent / 100 + 77));
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    QVERIFY(salvaged->rows <= 2 * listSize);
    if (percent >= 50)
        QVERIFY(salvaged->rows > listSize / 2);
    Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(invariantViolation(journal, m_half), QString());
}

void TestJournalSalvage::flippedBytesNeverMakeAConfirmation_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestJournalSalvage::flippedBytesNeverMakeAConfirmation()
{
    QFETCH(const int, seed);
    const QTemporaryDir folder;
    make(folder, false);
    QFile file(journalIn(folder));
    QVERIFY(file.open(QFile::ReadWrite));
    QByteArray bytes = file.readAll();
    // The heads of pages and cells.
    for (qint64 page = seed % 5; page * pageSize < bytes.size(); page += 3 + seed % 4) {
        for (int i = 0; i < 4; ++i)
            bytes[page * pageSize + (page == 0 ? 100 : 0) + (seed * 7 + i * 3) % 60] ^=
                char(1 << (seed + i) % 8);
    }
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(invariantViolation(journal, m_half), QString());
}

void TestJournalSalvage::flippedLettersAreNeverSent_data()
{
    flippedBytesNeverMakeAConfirmation_data();
}

void TestJournalSalvage::flippedLettersAreNeverSent()
{
    QFETCH(const int, seed);
    const QTemporaryDir folder;
    make(folder, false);
    QFile file(journalIn(folder));
    QVERIFY(file.open(QFile::ReadWrite));
    QByteArray bytes = file.readAll();
    QRandomGenerator chance{quint32(seed)};
    for (int i = 0; i < 40 * seed; ++i)
        bytes[chance.bounded(int(pageSize), int(bytes.size()))] ^= char(1 << chance.bounded(8));
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    const Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(strangersToSend(journal), QStringList());
}

void TestJournalSalvage::aChangedRowIsNeverSent_data()
{
    QTest::addColumn<QByteArray>("alsoLost");
    QTest::newRow("alone") << QByteArray("SELECT 1");
    QTest::newRow("another row of its batch") << QByteArray("DELETE FROM entries WHERE position=1601");
    QTest::newRow("its batch") << QByteArray("DELETE FROM batches WHERE 1600 BETWEEN first AND last");
    QTest::newRow("the hash") << QByteArray("UPDATE batches SET hash='' WHERE 1600 BETWEEN first AND last");
}

void TestJournalSalvage::aChangedRowIsNeverSent()
{
    QFETCH(const QByteArray, alsoLost);
    const QTemporaryDir folder;
    make(folder, false);
    QVERIFY(
        test::changeTables(folder, "UPDATE entries SET identifier='p1600@eoample.com' WHERE position=1600"));
    QVERIFY(test::changeTables(folder, alsoLost.constData()));
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    QVERIFY(salvaged->lostRows >= 2); // of both jobs
    Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(journal.load(m_half)->entries.statusAt(1600), EntryStatus::Invalid);
    QCOMPARE(invariantViolation(journal, m_half), QString());
}

void TestJournalSalvage::aRowWithADamagedNumberIsLost_data()
{
    QTest::addColumn<QByteArray>("alsoLost");
    QTest::newRow("alone") << QByteArray("SELECT 1");
    QTest::newRow("the number of rows") << QByteArray("UPDATE jobs SET rows=rows+1");
}

void TestJournalSalvage::aRowWithADamagedNumberIsLost()
{
    QFETCH(const QByteArray, alsoLost);
    const QTemporaryDir folder;
    make(folder, false);
    QVERIFY(test::changeTables(folder, "UPDATE entries SET position=2000000000 WHERE position=1601"));
    QVERIFY(test::changeTables(folder, alsoLost.constData()));
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    QCOMPARE(salvaged->lostRows, 2U); // of both jobs
    Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(journal.load(m_half)->entries.size(), listSize);
    QCOMPARE(invariantViolation(journal, m_half), QString());
}

void TestJournalSalvage::whatStandsInTheLogIsReadToo()
{
    const QTemporaryDir folder;
    make(folder, true);
    QVERIFY(QFileInfo(journalIn(folder) + QStringLiteral("-wal")).size() > 0);
    QVERIFY(change(journalIn(folder), 0, QByteArray(pageSize, '\0')));
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    QCOMPARE(salvaged->jobs, 2U);
    QCOMPARE(salvaged->lostRows, 0U);
    Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(journal.job(m_half)->counts[EntryStatus::Confirmed], confirmed);
    QCOMPARE(invariantViolation(journal, m_half), QString());
}

void TestJournalSalvage::anEmptyOrForeignFileGivesAnEmptyJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("no database at all\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(50'000, '\0');
    QTest::newRow("ones") << QByteArray(50'000, '\xFF');
    QTest::newRow("leaf pages of nonsense")
        << (QByteArray("\x0D\x00\x00\x00\x20", 5) + QByteArray(4091, '\x7F')).repeated(9);
    QTest::newRow("a ring of overflow pages")
        << (QByteArray("\x0A\x00\x00\x00\x01\x00\x20\x00\x00\x0A", 10) + QByteArray(4086, '\x81'))
               .repeated(9);
}

void TestJournalSalvage::anEmptyOrForeignFileGivesAnEmptyJournal()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(journalIn(folder));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    QCOMPARE(salvaged->jobs, 0U);
    QVERIFY(Journal::open(folder.path())->jobs()->empty());
}

void TestJournalSalvage::anUploadGoesOnOnlyAfterAPersonHasDecided()
{
    const QTemporaryDir folder;
    make(folder, false);
    QVERIFY(change(journalIn(folder), 8 * pageSize, QByteArray(pageSize, '\x55')));
    for (int start = 0; start < 3; ++start) {
        const auto journal = Journal::open(folder.path());
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, JournalError::Kind::Damaged);
        QVERIFY(journal.error().detail.contains(damagedJournal(folder.path())));
    }
    QVERIFY(salvageJournal(folder.path()));
    QVERIFY(damagedJournal(folder.path()).isEmpty());
    QVERIFY(Journal::open(folder.path()));
}

void TestJournalSalvage::anErasedPersonIsInNoKeptFile()
{
    const QTemporaryDir folder;
    make(folder, true);
    const auto salvaged = salvage(folder);
    QVERIFY(salvaged);
    Journal journal = Journal::open(folder.path()).value();
    QCOMPARE(invariantViolation(journal, m_half), QString()); // sends the rest
    QCOMPARE(eraseIdentifier(journal, {"p1134@example.com"})->rows, 2U);
    for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile content(info.filePath());
        QVERIFY(content.open(QFile::ReadOnly));
        QVERIFY2(!content.readAll().contains("p1134@"), qPrintable(info.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestJournalSalvage)
#include "tst_journalsalvage.moc"
