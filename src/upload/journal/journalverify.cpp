// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalverify.h"

#include "upload/journal/batchhash.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalschema.h"

#include <algorithm>

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;

namespace {

constexpr qint64 allRows = -1;

/// Every `size/wanted`th of them, from the first to the last.
std::vector<ConfirmedRow> spread(std::vector<ConfirmedRow> &&rows, std::optional<quint32> wanted)
{
    if (!wanted || rows.size() <= *wanted)
        return std::move(rows);
    std::vector<ConfirmedRow> drawn;
    for (quint64 i = 0; i < *wanted; ++i)
        drawn.push_back(std::move(rows[size_t(i * rows.size() / *wanted)]));
    return drawn;
}

/// A confirmed batch with rows that are missing.
struct HoledBatch {
    qint64 id = 0;
    quint32 number = 0;
    quint32 root = 0;
    BatchRange range;
    int proof = 0;
    qint64 settled = 0;
};

std::optional<HoledBatch> batchOfRow(Transaction &transaction, JobId job, quint32 position)
{
    std::optional<HoledBatch> batch;
    transaction.each(
        "SELECT id, number, root, first, last, count, proof, settled FROM batches WHERE job=? AND state=?"
        " AND ? BETWEEN first AND last",
        [&](const Row &row) {
            batch = {.id = row.integer(0),
                     .number = quint32(row.integer(1)),
                     .root = quint32(row.integer(2)),
                     .range = {quint32(row.integer(3)), quint32(row.integer(4)), quint32(row.integer(5))},
                     .proof = int(row.integer(6)),
                     .settled = row.integer(7)};
        },
        job, int(BatchState::Confirmed), position);
    return batch;
}

struct FoundPart {
    BatchRange range;
    bool isMissing = false;
};

/// Parts wherever rows that are missing meet others.
std::vector<FoundPart> partsOf(Transaction &transaction, JobId job, const BatchRange &range,
                               std::span<const quint32> missing)
{
    std::vector<FoundPart> pieces;
    transaction.each(
        "SELECT position FROM entries WHERE job=? AND position BETWEEN ? AND ? AND status='valid'"
        " ORDER BY position",
        [&](const Row &row) {
            const auto position = quint32(row.integer(0));
            const bool isMissing = std::ranges::binary_search(missing, position);
            if (pieces.empty() || pieces.back().isMissing != isMissing)
                pieces.push_back({{position, position, 0}, isMissing});
            pieces.back().range.last = position;
            ++pieces.back().range.count;
        },
        job, range.first, range.last);
    return pieces;
}

void splitBatch(Transaction &transaction, JobId job, const HoledBatch &batch,
                std::span<const quint32> missing)
{
    checkBatch(transaction, job, batch.number, batch.range);
    const std::vector<FoundPart> pieces = partsOf(transaction, job, batch.range, missing);
    quint32 number = 0;
    transaction.each(
        "SELECT max(number) FROM batches WHERE job=?",
        [&](const Row &row) { number = quint32(row.integer(0)); }, job);
    Statement insert = transaction.prepare(
        "INSERT INTO batches(job, number, root, first, last, count, state, doubt, hash, settled, proof,"
        " reading) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    StoredBatchHash hash(transaction);
    for (const auto &[range, isMissing] : pieces) {
        ++number;
        const BatchState state = isMissing ? BatchState::Pending : BatchState::Confirmed;
        const BatchReading reading = isMissing ? BatchReading::Missing : BatchReading::None;
        insert.run(job, number, batch.root, range.first, range.last, range.count, int(state), isMissing,
                   hash(job, number, range), isMissing ? 0 : batch.settled, isMissing ? 0 : batch.proof,
                   int(reading));
    }
    transaction.run("UPDATE batches SET state=? WHERE id=?", int(BatchState::Split), batch.id);
}

} // namespace

Result<std::vector<ConfirmedRow>, JournalError> confirmedRows(const JournalQueries &journal, JobId job,
                                                              std::optional<quint32> wanted)
{
    std::vector<ConfirmedRow> rows;
    Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT e.position, e.type, e.identifier, v.time FROM batches b JOIN entries e ON e.job=b.job AND"
        " e.position BETWEEN b.first AND b.last LEFT JOIN verified v ON v.job=e.job AND"
        " v.position=e.position WHERE b.job=? AND b.state=? AND e.status='valid' AND e.identifier<>'' AND NOT"
        " EXISTS(SELECT 1 FROM removals r WHERE r.job=e.job AND r.position=e.position AND r.state IN (?,?))"
        " ORDER BY e.position",
        [&](const Row &row) {
            const auto type = typeFromWireName(row.text(1));
            if (!type)
                return;
            rows.push_back(
                {.position = quint32(row.integer(0)),
                 .identifier = {*type, std::string(row.text(2))},
                 .verified = row.isNull(3) ? std::nullopt : std::optional(restored(row.integer(3)))});
        },
        job, int(BatchState::Confirmed), int(Removal::None), int(Removal::Removed));
    return transaction.commit().map([&] { return spread(std::move(rows), wanted); });
}

Result<std::optional<OpenVerification>, JournalError> openVerification(const JournalQueries &journal,
                                                                       JobId job)
{
    std::optional<OpenVerification> open;
    Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT rows, started FROM verifications WHERE job=?",
        [&](const Row &row) {
            open = OpenVerification{.started = restored(row.integer(1))};
            if (row.integer(0) != allRows)
                open->rows = quint32(row.integer(0));
        },
        job);
    return transaction.commit().map([&] { return open; });
}

Result<void, JournalError> beginVerification(Journal &journal, JobId job, std::optional<quint32> rows)
{
    Transaction transaction = journal.connection().write();
    transaction.run("INSERT OR REPLACE INTO verifications VALUES(?,?,?)", job, rows ? qint64(*rows) : allRows,
                    stored(journal.connection().now()));
    return transaction.commit();
}

Result<void, JournalError> endVerification(Journal &journal, JobId job)
{
    Transaction transaction = journal.connection().write();
    transaction.run("DELETE FROM verifications WHERE job=?", job);
    return transaction.commit();
}

Result<void, JournalError> recordVerified(Journal &journal, JobId job, std::span<const quint32> positions)
{
    const qint64 now = stored(journal.connection().now());
    Transaction transaction = journal.connection().write();
    Statement insert = transaction.prepare(
        "INSERT OR REPLACE INTO verified SELECT ?1, ?2, ?3 WHERE EXISTS(SELECT 1 FROM batches WHERE"
        " job=?1 AND state=?4 AND ?2 BETWEEN first AND last)");
    for (const quint32 position : positions)
        insert.run(job, position, now, int(BatchState::Confirmed));
    return transaction.commit();
}

Result<void, JournalError> recordMissing(Journal &journal, JobId job, std::span<const quint32> positions)
{
    if (positions.empty())
        return {};
    Transaction transaction = journal.connection().write();
    for (size_t i = 0; i < positions.size();) {
        const std::optional<HoledBatch> batch = batchOfRow(transaction, job, positions[i]);
        if (batch)
            splitBatch(transaction, job, *batch, positions);
        const quint32 last = batch ? batch->range.last : positions[i];
        while (i < positions.size() && positions[i] <= last)
            ++i;
    }
    Statement forgetFound = transaction.prepare("DELETE FROM found WHERE job=? AND position=?");
    Statement forgetVerified = transaction.prepare("DELETE FROM verified WHERE job=? AND position=?");
    for (const quint32 position : positions) {
        forgetFound.run(job, position);
        forgetVerified.run(job, position);
    }
    transaction.run("UPDATE jobs SET state=?, changed=? WHERE id=? AND state=? AND EXISTS(SELECT 1 FROM"
                    " batches WHERE job=jobs.id AND state=?)",
                    int(JobState::Open), stored(journal.connection().now()), job, int(JobState::Finished),
                    int(BatchState::Pending));
    return transaction.commit().map([&] { journal.connection().ended.erase(job); });
}

Result<quint32, JournalError> sendMissing(Journal &journal, JobId job)
{
    quint32 rows = 0;
    Transaction transaction = journal.connection().write();
    transaction.each(
        "SELECT ifnull(sum(count), 0) FROM batches WHERE job=? AND state=? AND reading=?",
        [&](const Row &row) { rows = quint32(row.integer(0)); }, job, int(BatchState::Pending),
        int(BatchReading::Missing));
    transaction.run("UPDATE batches SET doubt=0, reading=? WHERE job=? AND state=? AND reading=?",
                    int(BatchReading::None), job, int(BatchState::Pending), int(BatchReading::Missing));
    return transaction.commit().map([rows] { return rows; });
}

} // namespace dnc
