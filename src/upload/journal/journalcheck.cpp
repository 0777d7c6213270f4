// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalcheck.h"

#include "upload/journal/batchhash.h"
#include "upload/journal/sqlite.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace dnc::sqlite {

namespace {

constexpr int headerSize = 100;
constexpr qsizetype schemaFormat = 47; // offset of its last byte
constexpr qsizetype encoding = 59; // the same

// Offset and size of what changes with the content: counters, sizes, the cache, the versions of the tables
// and of SQLite, and the application, which upgradeSchema() checks.
constexpr std::array<std::pair<qsizetype, qsizetype>, 4> variableParts{
    {{24, 20}, {48, 4}, {60, 12}, {92, 8}}};

/// What must not exist, as queries that then have a row. The numbers are those of JobState (0 open,
/// 1 finished, 2 canceled), BatchState (0 pending, 1 sending, 2 confirmed, 3 rejected, 4 split) and Outcome
/// (0 confirmed, 1 rejected, 2 not applied, 3 unknown).
constexpr std::array contradictions{
    "SELECT 1 FROM jobs WHERE state NOT IN (0,1,2) OR (state=2)<>(canceled>0)",
    "SELECT 1 FROM jobs j WHERE (state=1 AND EXISTS(SELECT 1 FROM batches WHERE job=j.id AND state IN (0,1)))"
    " OR (state=0 AND NOT EXISTS(SELECT 1 FROM batches WHERE job=j.id AND state IN (0,1)))",
    "SELECT 1 FROM batches WHERE state NOT IN (0,1,2,3,4) OR doubt NOT IN (0,1) OR first<0 OR last<first"
    " OR count NOT BETWEEN 1 AND 500 OR (state=3 AND count<>1) OR typeof(settled)<>'integer' OR settled<0",
    "SELECT 1 FROM batches WHERE job NOT IN (SELECT id FROM jobs)",
    "SELECT 1 FROM attempts WHERE outcome NOT IN (0,1,2,3) OR (outcome IS NULL)<>(ended=0)"
    " OR typeof(started)<>'integer' OR typeof(ended)<>'integer'",
    // With a proof, also a batch whose own answer confirmed nothing; and one whose entries were all found on
    // the list (proof 3).
    "SELECT 1 FROM batches b WHERE state IN (2,3) AND NOT EXISTS(SELECT 1 FROM attempts a WHERE a.batch=b.id"
    " AND a.job=b.job AND a.kind=0 AND (a.outcome=b.state-2 OR (b.state=2 AND b.proof>0 AND a.outcome IN"
    " (1,3)))) AND NOT (state=2 AND proof=3 AND count=(SELECT count(*) FROM found WHERE job=b.job AND"
    " position BETWEEN b.first AND b.last))"
    // Or a part of a confirmed batch of which another part was missing when the list was read later.
    " AND NOT (state=2 AND EXISTS(SELECT 1 FROM batches w WHERE w.job=b.job AND w.root=b.root AND w.state=4"
    " AND b.first>=w.first AND b.last<=w.last AND (b.proof=4 OR EXISTS(SELECT 1 FROM attempts a WHERE"
    " a.batch=w.id AND a.job=w.job AND a.kind=0 AND (a.outcome=0 OR (w.proof>0 AND a.outcome IN (1,3)))))))",
    "SELECT 1 FROM batches WHERE proof NOT IN (0,1,2,3,4)",
    "SELECT 1 FROM batches b JOIN attempts a ON a.batch=b.id WHERE b.state=0 AND NOT b.doubt AND a.kind=0"
    " AND ifnull(a.outcome, 3) IN (0,3)",
    "SELECT 1 FROM sqlite_sequence WHERE typeof(seq)<>'integer' OR seq NOT BETWEEN 0 AND 1099511627776",
    "SELECT 1 FROM holds WHERE typeof(until)<>'integer'",
};

/// One job as its own record describes it.
struct Described {
    JobId id = 0;
    bool isOpen = false;
    qint64 rows = 0;
    StatusCounts counts; ///< at its creation
};

void failAs(Transaction &transaction, const QString &what)
{
    transaction.fail({JournalError::Kind::Damaged, what});
}

void checkContradictions(Transaction &transaction)
{
    for (size_t i = 0; i < contradictions.size(); ++i) {
        bool found = false;
        transaction.each((QByteArray(contradictions[i]) + " LIMIT 1").constData(),
                         [&](const Row &) { found = true; });
        if (found)
            failAs(transaction, QStringLiteral("contradiction %1").arg(i));
    }
}

std::vector<Described> describedJobs(Transaction &transaction)
{
    std::vector<Described> jobs;
    transaction.each("SELECT id, state, rows, endpoint, account, pause, hash FROM jobs", [&](const Row &row) {
        jobs.push_back({.id = row.integer(0), .isOpen = row.integer(1) == 0, .rows = row.integer(2)});
        const QByteArray hash = jobHash(row.string(3), row.string(4), row.integer(5) != 0);
        if (row.string(6) != QLatin1String(hash))
            failAs(transaction, QStringLiteral("job %1 has another address").arg(row.integer(0)));
    });
    for (Described &job : jobs) {
        transaction.each(
            "SELECT status, count FROM counts WHERE job=?",
            [&](const Row &row) {
                if (const auto status = statusFromName(row.text(0)))
                    job.counts[*status] = quint32(row.integer(1));
            },
            job.id);
        transaction.each(
            "SELECT ifnull(sum(count), 0) FROM batches WHERE job=? AND state<>4",
            [&](const Row &row) { job.counts[EntryStatus::Valid] = quint32(row.integer(0)); }, job.id);
    }
    return jobs;
}

struct HashedBatch {
    quint32 number = 0;
    BatchRange range;
    QString hash;
};

/// The batches of a job, split or not, that have all their rows, in the order of the list.
std::vector<HashedBatch> readBatches(Transaction &transaction, const Described &job, bool split)
{
    std::vector<HashedBatch> batches;
    qint64 next = 0;
    transaction.each(
        "SELECT number, first, last, count, hash FROM batches WHERE job=? AND (state=4)=? AND last<?"
        " ORDER BY first",
        [&](const Row &row) {
            batches.push_back({quint32(row.integer(0)),
                               {quint32(row.integer(1)), quint32(row.integer(2)), quint32(row.integer(3))},
                               row.string(4)});
            if (!split && row.integer(1) < next)
                failAs(transaction, QStringLiteral("batches of job %1 overlap").arg(job.id));
            next = row.integer(2) + 1;
        },
        job.id, split, job.rows);
    return batches;
}

/// Compares the rows of a job, given one after the other, with what its record and its batches say.
class RowCheck {
public:
    RowCheck(Transaction &transaction, const Described &job)
        : m_job(job)
        , m_batches(readBatches(transaction, job, false))
    {
    }

    void add(const Row &row)
    {
        m_fits = m_fits && row.integer(0) == m_rows;
        ++m_rows;
        const auto status = statusFromName(row.text(1));
        m_fits = m_fits && status;
        if (!m_fits)
            return;
        ++m_counts[*status];
        if (*status == EntryStatus::Valid)
            addToBatch(row);
    }

    /// Rows of a job that ended are removed from the end.
    [[nodiscard]] bool fits()
    {
        while (m_fits && m_next < m_batches.size())
            endBatch();
        const bool isWhole = m_rows == qint64(m_job.counts.total());
        return m_fits && m_rows == m_job.rows
            && (isWhole ? m_counts == m_job.counts : !m_job.isOpen && m_rows < qint64(m_job.counts.total()));
    }

private:
    void addToBatch(const Row &row)
    {
        const auto position = quint32(row.integer(0));
        while (m_next < m_batches.size() && m_batches[m_next].range.last < position)
            endBatch();
        if (m_next < m_batches.size() && m_batches[m_next].range.first <= position)
            hash().add(position, row.text(2), row.text(3), row.text(4));
    }

    BatchHash &hash()
    {
        if (!m_hash)
            m_hash.emplace(m_job.id, m_batches[m_next].number, m_batches[m_next].range);
        return *m_hash;
    }

    void endBatch()
    {
        m_fits = m_fits && m_batches[m_next].hash == QLatin1String(hash().result());
        m_hash.reset();
        ++m_next;
    }

    const Described &m_job;
    std::vector<HashedBatch> m_batches;
    size_t m_next = 0; // the batch that the next row may be in
    std::optional<BatchHash> m_hash; // of the rows of that batch so far
    StatusCounts m_counts;
    qint64 m_rows = 0;
    bool m_fits = true;
};

void checkRows(Transaction &transaction, const Described &job)
{
    RowCheck check(transaction, job);
    transaction.each(
        "SELECT position, status, type, identifier, name FROM entries WHERE job=? ORDER BY position",
        [&](const Row &row) { check.add(row); }, job.id);
    StoredBatchHash hash(transaction);
    bool fits = check.fits();
    for (const HashedBatch &batch : readBatches(transaction, job, true))
        fits = fits && batch.hash == QLatin1String(hash(job.id, batch.number, batch.range));
    if (!fits)
        failAs(transaction, QStringLiteral("job %1 has other rows than it says").arg(job.id));
}

void checkIntegrity(Transaction &transaction)
{
    QString found;
    transaction.each("PRAGMA integrity_check(1)", [&](const Row &row) { found = row.string(0); });
    if (found != QLatin1String("ok"))
        failAs(transaction, found);
}

} // namespace

QByteArray soundHeader()
{
    QByteArray header("SQLite format 3\0", 16);
    header += QByteArray::fromHex("1000020200402020");
    header = header.leftJustified(headerSize, '\0');
    header[schemaFormat] = 4;
    header[encoding] = 1; // UTF-8
    return header;
}

Result<void, JournalError> checkHeader(const QString &path)
{
    QByteArray header = readBeginning(path, headerSize);
    if (header.isEmpty())
        return {};
    header = header.leftJustified(headerSize, '\0');
    // A journal whose program was killed before its first commit is not in WAL mode yet, or has no schema.
    if (header[18] == 1 && header[19] == 1)
        header[18] = header[19] = 2;
    if (header[schemaFormat] == 0 && header[encoding] == 0) {
        header[schemaFormat] = 4;
        header[encoding] = 1;
    }
    for (const auto &[first, size] : variableParts)
        header.replace(first, size, QByteArray(size, '\0'));
    if (header != soundHeader())
        return unexpected(JournalError{JournalError::Kind::Damaged, {}});
    return {};
}

Result<void, JournalError> checkJournal(sqlite3 *database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    checkIntegrity(transaction);
    checkContradictions(transaction);
    for (const Described &job : describedJobs(transaction))
        checkRows(transaction, job);
    return transaction.commit();
}

} // namespace dnc::sqlite
