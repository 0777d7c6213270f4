// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/batchhash.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalschema.h"
#include "upload/wire/endpoint.h"

// Which batch is sent next, and when to stop because everything is refused.

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Transaction;

namespace {

// How many identifiers must be rejected, each alone, at one end of their batch before the other end is tried,
// and at both ends before the upload stops.
constexpr int probesAtEachEnd = 3;
// Splitting a smaller batch down to single identifiers and looking for each on the list costs at most the
// requests of one minute, so the upload does not stop to ask.
constexpr int smallestToAsk = accountRequestsPerMinute / 3;

constexpr const char *nextBatch =
    "SELECT id, number, first, last, count, doubt, root, reading, answer, since, counted,"
    " number<>root AND EXISTS(SELECT 1 FROM batches w WHERE w.job=batches.job AND w.root=batches.root"
    " AND w.reading=? AND batches.first BETWEEN w.first AND w.last AND w.id<>batches.id)"
    " FROM batches";

/// The batch that its job sends next, without its identifiers.
struct NextBatch {
    ClaimedBatch batch;
    quint32 root = 0;
};

NextBatch readNextBatch(const Row &row)
{
    return {.batch = {.id = row.integer(0),
                      .number = quint32(row.integer(1)),
                      .range = {quint32(row.integer(2)), quint32(row.integer(3)), quint32(row.integer(4))},
                      .unknown = row.integer(5) != 0,
                      .isPart = row.integer(1) != row.integer(6),
                      .isLookedUp = row.integer(11) != 0,
                      .reading = BatchReading(row.integer(7)),
                      .answer = row.string(8),
                      .since = row.integer(9) == 0 ? std::nullopt : std::optional(restored(row.integer(9))),
                      .counted = quint32(row.integer(10))},
            .root = quint32(row.integer(6))};
}

/// True if probesAtEachEnd identifiers of the original batch `root` were rejected and the service took none.
/// One that is on the list was not taken: it was there before.
bool isRefusedSoFar(Transaction &transaction, JobId job, quint32 root)
{
    bool refused = false;
    transaction.each(
        "SELECT ifnull(sum(state=?)>=? AND NOT sum(state=? AND proof<>?), 0) FROM batches WHERE job=?"
        " AND root=?",
        [&](const Row &row) { refused = row.integer(0) != 0; }, int(BatchState::Rejected), probesAtEachEnd,
        int(BatchState::Confirmed), int(Proof::Read), job, root);
    return refused;
}

/// In the order of the list. Only a batch that is refused so far continues from its end, so that a few
/// invalid rows at its beginning are not taken for a refusal of everything.
std::optional<NextBatch> findNextBatch(Transaction &transaction, JobId job)
{
    std::optional<NextBatch> next;
    const auto take = [&](const Row &row) { next = readNextBatch(row); };
    // What is in doubt by sending comes before what a check of an upload that goes on has found missing.
    transaction.each((QByteArray(nextBatch)
                      + " WHERE job=? AND state=? AND job IN (SELECT id FROM jobs WHERE state=?)"
                        " ORDER BY doubt AND reading<>? DESC, first LIMIT 1")
                         .constData(),
                     take, int(BatchReading::Refused), job, int(BatchState::Pending), int(JobState::Open),
                     int(BatchReading::Missing));
    if (next && next->batch.number != next->root && isRefusedSoFar(transaction, job, next->root))
        transaction.each(
            (QByteArray(nextBatch) + " WHERE job=? AND state=? AND root=? ORDER BY first DESC LIMIT 1")
                .constData(),
            take, int(BatchReading::Refused), job, int(BatchState::Pending), next->root);
    return next;
}

void readIdentifiers(Transaction &transaction, JobId job, ClaimedBatch &batch)
{
    transaction.each(
        "SELECT identifier, type, name, position FROM entries WHERE job=? AND position BETWEEN ? AND ?"
        " AND status='valid' ORDER BY position",
        [&](const Row &row) {
            const auto type = typeFromWireName(row.text(1));
            if (!type)
                return;
            batch.identifiers.push_back({*type, std::string(row.text(0))});
            batch.names.emplace_back(row.text(2));
            batch.positions.push_back(quint32(row.integer(3)));
        },
        job, batch.range.first, batch.range.last);
}

/// The words of the answer that confirmed nothing.
void readWords(Transaction &transaction, ClaimedBatch &batch)
{
    transaction.each(
        "SELECT message FROM attempts WHERE batch=? AND kind=? AND outcome IS NOT NULL ORDER BY id DESC "
        "LIMIT 1",
        [&](const Row &row) { batch.words = row.string(0); }, batch.id, int(AttemptKind::Post));
}

} // namespace

Result<std::optional<ClaimedBatch>, JournalError> Journal::nextBatch(JobId id) const
{
    std::optional<ClaimedBatch> batch;
    Transaction transaction = m_connection->read();
    if (std::optional<NextBatch> next = findNextBatch(transaction, id)) {
        batch = std::move(next->batch);
        readIdentifiers(transaction, id, *batch);
        if (!batch->answer.isEmpty())
            readWords(transaction, *batch);
        if (batch->identifiers.size() != batch->range.count)
            transaction.fail({JournalError::Kind::Damaged, {}});
        checkBatch(transaction, id, batch->number, batch->range);
    }
    return transaction.commit().map([&] { return std::move(batch); });
}

Result<AttemptId, JournalError> Journal::begin(const ClaimedBatch &batch, const QByteArray &bodySha256,
                                               const QByteArray &requestId)
{
    const qint64 now = stored(m_connection->now());
    Transaction transaction = m_connection->write();
    transaction.run("UPDATE batches SET state=? WHERE id=?", int(BatchState::Sending), batch.id);
    transaction.run(
        "INSERT INTO attempts(job, batch, request, body, started) SELECT job, id, ?, ?, ? FROM batches"
        " WHERE id=?",
        requestId, bodySha256.toHex(), now, batch.id);
    const AttemptId attempt = transaction.lastId();
    return transaction.commit().map([attempt] { return attempt; });
}

Result<bool, JournalError> Journal::refusesAll(JobId id) const
{
    qint64 refused = 0;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT count(*) FROM (SELECT root, state FROM batches WHERE job=? AND state IN (?,?)"
        " AND proof<>? ORDER BY settled DESC, id DESC LIMIT ?) latest WHERE latest.state=?"
        " AND NOT EXISTS(SELECT 1 FROM batches WHERE job=? AND root=latest.root AND state=?"
        " AND proof<>?) AND (SELECT count FROM batches WHERE job=? AND number=latest.root)>=?",
        [&](const Row &row) { refused = row.integer(0); }, id, int(BatchState::Confirmed),
        int(BatchState::Rejected), int(Proof::Read), 2 * probesAtEachEnd, int(BatchState::Rejected), id,
        int(BatchState::Confirmed), int(Proof::Read), id, smallestToAsk);
    return transaction.commit().map([refused] { return refused == qint64(2) * probesAtEachEnd; });
}

} // namespace dnc
