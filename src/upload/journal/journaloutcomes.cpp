// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/batchhash.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journallog.h"
#include "upload/journal/journalschema.h"
#include "upload/wire/endpoint.h"

// What becomes of a batch after an answer.

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::statusOf;
using sqlite::Transaction;

namespace {

/// The batch that an attempt was for.
struct AttemptedBatch {
    qint64 id = 0;
    JobId job = 0;
    quint32 root = 0;
    bool unknown = false;
    BatchReading reading = BatchReading::None; ///< before the answer
    QString service;
    BatchOutcome outcome;
};

/// `condition`: an SQL condition with one parameter, which `id` fills.
std::optional<AttemptedBatch> findBatch(Transaction &transaction, const char *condition, qint64 id)
{
    std::optional<AttemptedBatch> batch;
    transaction.each(
        (QByteArray(
             "SELECT b.id, b.job, b.root, b.doubt, b.first, b.last, b.count, b.number, b.detail, j.endpoint,"
             " b.reading"
             " FROM batches b JOIN jobs j ON j.id=b.job WHERE ")
         + condition)
            .constData(),
        [&](const Row &row) {
            batch = {.id = row.integer(0),
                     .job = row.integer(1),
                     .root = quint32(row.integer(2)),
                     .unknown = row.integer(3) != 0,
                     .reading = BatchReading(row.integer(10))};
            batch->outcome.range = {quint32(row.integer(4)), quint32(row.integer(5)),
                                    quint32(row.integer(6))};
            batch->outcome.number = quint32(row.integer(7));
            batch->outcome.detail = row.string(8);
            batch->service = serviceName(QUrl(row.string(9)));
        },
        id);
    return batch;
}

BatchReading readingAfter(const AttemptedBatch &batch, const Verdict &verdict)
{
    if (batch.outcome.split)
        return batch.reading; // tells that its pieces need not be looked for
    if (verdict.next != NextStep::ReadBack)
        return BatchReading::None;
    if (verdict.outcome == Outcome::Rejected)
        return batch.outcome.range.count == 1 ? BatchReading::Rejected : BatchReading::Refused;
    return verdict.cause == Cause::FewerCounted ? BatchReading::Ask : BatchReading::Samples;
}

/// Notes what is to be looked for before the batch is sent again, and the answer that leaves it open.
void setReading(Transaction &transaction, const AttemptedBatch &batch, const Verdict &verdict)
{
    const AnswerShape shape = verdict.shape.value_or(AnswerShape());
    transaction.run("UPDATE batches SET reading=?, answer=?, since=?, counted=?, proof=? WHERE id=?",
                    int(readingAfter(batch, verdict)), shape.code, stored(verdict.since.value_or(WallTime())),
                    shape.counted, int(verdict.proof), batch.id);
    if (verdict.next == NextStep::ReadBack && shape.isRepeatable)
        transaction.run(
            "INSERT OR IGNORE INTO answers SELECT ?, account, ?, ?, 0, 0, '', '' FROM jobs WHERE id=?",
            batch.service, shape.code, shape.words, batch.job);
}

std::vector<quint32> readFound(Transaction &transaction, const AttemptedBatch &batch)
{
    std::vector<quint32> positions;
    transaction.each(
        "SELECT position FROM found WHERE job=? AND position BETWEEN ? AND ?",
        [&](const Row &row) { positions.push_back(quint32(row.integer(0))); }, batch.job,
        batch.outcome.range.first, batch.outcome.range.last);
    return positions;
}

void finish(Transaction &transaction, AttemptedBatch &batch, WallTime now)
{
    batch.outcome.found = readFound(transaction, batch);
    const bool isRejected = batch.outcome.status == EntryStatus::Rejected && !batch.outcome.split;
    if (batch.outcome.status == EntryStatus::Confirmed || isRejected)
        batch.outcome.settled = batch.outcome.range.count - quint32(batch.outcome.found.size());
    transaction.run(
        "UPDATE jobs SET changed=?, state=CASE WHEN EXISTS(SELECT 1 FROM batches WHERE job=jobs.id AND"
        " state IN (?,?)) THEN state ELSE ? END WHERE id=?",
        stored(now), int(BatchState::Pending), int(BatchState::Sending), int(JobState::Finished), batch.job);
}

void setBatch(Transaction &transaction, const AttemptedBatch &batch, BatchState state, bool unknown,
              const QString &detail, WallTime now)
{
    transaction.run("UPDATE batches SET state=?, doubt=?, settled=?, detail=? WHERE id=?", int(state),
                    unknown, stored(now), detail, batch.id);
}

/// A part of a batch, and whether all of its entries were found on the list or none.
struct BatchPart {
    BatchRange range;
    bool isListed = false;
};

/// The same number of entries, or one more in the second.
std::vector<BatchPart> halves(Transaction &transaction, const AttemptedBatch &batch)
{
    const BatchRange &range = batch.outcome.range;
    const quint32 leftCount = range.count / 2;
    quint32 leftLast = range.first;
    transaction.each(
        "SELECT position FROM entries WHERE job=? AND position BETWEEN ? AND ? AND status='valid'"
        " ORDER BY position LIMIT 1 OFFSET ?",
        [&](const Row &row) { leftLast = quint32(row.integer(0)); }, batch.job, range.first, range.last,
        leftCount - 1);
    return {{.range = {range.first, leftLast, leftCount}},
            {.range = {leftLast + 1, range.last, range.count - leftCount}}};
}

/// Parted wherever entries that are on the list meet others. One part where all or none are.
std::vector<BatchPart> partsByFound(Transaction &transaction, const AttemptedBatch &batch)
{
    std::vector<BatchPart> pieces;
    transaction.each(
        "SELECT e.position, f.position IS NOT NULL FROM entries e LEFT JOIN found f ON f.job=e.job AND"
        " f.position=e.position WHERE e.job=? AND e.position BETWEEN ? AND ? AND e.status='valid'"
        " ORDER BY e.position",
        [&](const Row &row) {
            const auto position = quint32(row.integer(0));
            const bool isListed = row.integer(1) != 0;
            if (pieces.empty() || pieces.back().isListed != isListed)
                pieces.push_back({{position, position, 0}, isListed});
            pieces.back().range.last = position;
            ++pieces.back().range.count;
        },
        batch.job, batch.outcome.range.first, batch.outcome.range.last);
    return pieces;
}

/// Adds batches with the same entries in the same order. Those that were found on the list are confirmed, the
/// others pending.
void split(Transaction &transaction, const AttemptedBatch &batch, WallTime now)
{
    std::vector<BatchPart> pieces;
    if (batch.reading == BatchReading::Refused)
        pieces = partsByFound(transaction, batch);
    if (pieces.size() < 2)
        pieces = halves(transaction, batch);
    qint64 number = 0;
    transaction.each(
        "SELECT max(number) FROM batches WHERE job=?", [&](const Row &row) { number = row.integer(0); },
        batch.job);
    sqlite::Statement insert = transaction.prepare(
        "INSERT INTO batches(job, number, root, first, last, count, state, doubt, hash, settled, proof)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    StoredBatchHash hash(transaction);
    for (const auto &[range, isListed] : pieces) {
        ++number;
        insert.run(batch.job, number, batch.root, range.first, range.last, range.count,
                   int(isListed ? BatchState::Confirmed : BatchState::Pending), batch.unknown && !isListed,
                   hash(batch.job, quint32(number), range), stored(isListed ? now : WallTime()),
                   int(isListed ? Proof::Read : Proof::None));
    }
}

void recordVerdict(Transaction &transaction, AttemptedBatch &batch, const Verdict &verdict, WallTime now)
{
    switch (verdict.outcome) {
    case Outcome::Confirmed:
        setBatch(transaction, batch, BatchState::Confirmed, false, {}, now);
        batch.outcome.status = EntryStatus::Confirmed;
        return;
    case Outcome::Rejected:
        if (verdict.next == NextStep::ReadBack) {
            setBatch(transaction, batch, BatchState::Pending, batch.unknown, verdict.serverMessage,
                     WallTime());
            batch.outcome.status = statusOf(BatchState::Pending, batch.unknown);
            return;
        }
        batch.outcome.split = batch.outcome.range.count > 1;
        setBatch(transaction, batch, batch.outcome.split ? BatchState::Split : BatchState::Rejected, false,
                 verdict.serverMessage, now);
        if (batch.outcome.split) {
            split(transaction, batch, now);
            qCInfo(journalLog, "batch %u split", batch.outcome.number);
            batch.outcome.status = statusOf(BatchState::Pending, batch.unknown);
        } else {
            batch.outcome.status = EntryStatus::Rejected;
            batch.outcome.detail = verdict.serverMessage;
        }
        return;
    case Outcome::NotApplied:
    case Outcome::Unknown:
        // A batch that was unknown before stays unknown: this answer is about this attempt only.
        batch.unknown = batch.unknown || verdict.outcome == Outcome::Unknown;
        setBatch(transaction, batch, BatchState::Pending, batch.unknown, {}, WallTime());
        batch.outcome.status = statusOf(BatchState::Pending, batch.unknown);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<BatchOutcome, JournalError> Journal::recordOutcome(AttemptId attempt, const Verdict &verdict)
{
    const WallTime now = m_connection->now();
    Transaction transaction = m_connection->write();
    std::optional<AttemptedBatch> batch =
        findBatch(transaction, "b.id=(SELECT batch FROM attempts WHERE id=?)", attempt);
    if (!batch) {
        transaction.fail({JournalError::Kind::Damaged, {}});
        batch.emplace();
    }
    checkBatch(transaction, batch->job, batch->outcome.number, batch->outcome.range);
    batch->outcome.detail.clear();
    recordVerdict(transaction, *batch, verdict, now);
    setReading(transaction, *batch, verdict);
    batch->outcome.reading = verdict.next == NextStep::ReadBack;
    transaction.run("UPDATE attempts SET ended=?, outcome=?, status=?, message=? WHERE id=?", stored(now),
                    int(verdict.outcome), verdict.httpStatus, verdict.serverMessage, attempt);
    finish(transaction, *batch, now);
    // Harmless for a job that is still open: retention spares those anyway.
    return transaction.commit().map([&] {
        m_connection->ended.insert(batch->job);
        return batch->outcome;
    });
}

Result<BatchOutcome, JournalError> Journal::settle(qint64 id, Outcome outcome, Proof proof)
{
    const WallTime now = m_connection->now();
    Transaction transaction = m_connection->write();
    std::optional<AttemptedBatch> batch = findBatch(transaction, "b.id=?", id);
    if (!batch) {
        transaction.fail({JournalError::Kind::Damaged, {}});
        batch.emplace();
    }
    checkBatch(transaction, batch->job, batch->outcome.number, batch->outcome.range);
    if (outcome == Outcome::NotApplied) {
        batch->unknown = false;
        transaction.run("UPDATE attempts SET outcome=? WHERE batch=? AND outcome=?", int(Outcome::NotApplied),
                        id, int(Outcome::Unknown));
        // Also of a request whose program ended before its answer: an open one would contradict the batch.
        transaction.run("UPDATE attempts SET outcome=?, ended=? WHERE batch=? AND kind=? AND outcome IS NULL",
                        int(Outcome::NotApplied), stored(now), id, int(AttemptKind::Post));
    }
    const Verdict verdict{.outcome = outcome,
                          .next = NextStep::Proceed,
                          .serverMessage = outcome == Outcome::Rejected ? batch->outcome.detail : QString(),
                          .proof = proof};
    batch->outcome.detail.clear();
    recordVerdict(transaction, *batch, verdict, now);
    setReading(transaction, *batch, verdict);
    finish(transaction, *batch, now);
    // Harmless for a job that is still open: retention spares those anyway.
    return transaction.commit().map([&] {
        m_connection->ended.insert(batch->job);
        return batch->outcome;
    });
}

} // namespace dnc
