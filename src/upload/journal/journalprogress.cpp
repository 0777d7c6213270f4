// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalschema.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/pacer.h"
#include "upload/wire/retrypolicy.h"

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::statusOf;
using sqlite::Transaction;

namespace {

constexpr const char *jobColumns =
    "SELECT id, created, changed, endpoint, account, pause, state, files, user, host FROM jobs ";

Job readJob(const Row &row)
{
    return {.id = row.integer(0),
            .created = restored(row.integer(1)),
            .changed = restored(row.integer(2)),
            .draft = {.endpoint = QUrl(row.string(3)),
                      .account = row.string(4),
                      .pauseActiveProspects = row.integer(5) != 0,
                      .author = {row.string(8), row.string(9)}},
            .state = JobState(row.integer(6)),
            .files = row.string(7)};
}

/// Fills in what the tables beside `jobs` say.
void count(Transaction &transaction, Job &job)
{
    transaction.each(
        "SELECT status, count FROM counts WHERE job=?",
        [&](const Row &row) {
            if (const auto status = statusFromName(row.text(0)))
                job.counts[*status] += quint32(row.integer(1));
        },
        job.id);
    transaction.each(
        "SELECT state, doubt, sum(count) FROM batches WHERE job=? AND state<>? GROUP BY state, doubt",
        [&](const Row &row) {
            job.counts[statusOf(BatchState(row.integer(0)), row.integer(1) != 0)] += quint32(row.integer(2));
        },
        job.id, int(BatchState::Split));
    transaction.each(
        "SELECT count(*) FROM attempts WHERE job=?",
        [&](const Row &row) { job.requests = quint32(row.integer(0)); }, job.id);
    transaction.each(
        "SELECT NOT EXISTS(SELECT 1 FROM entries WHERE job=?)",
        [&](const Row &row) { job.isForgotten = row.integer(0) != 0 && job.counts.total() > 0; }, job.id);
}

template <typename... Values>
Result<std::vector<Job>, JournalError> readJobs(Transaction &transaction, const char *rest,
                                                const Values &...values)
{
    std::vector<Job> jobs;
    transaction.each((QByteArray(jobColumns) + rest).constData(),
                     [&](const Row &row) { jobs.push_back(readJob(row)); }, values...);
    for (Job &job : jobs)
        count(transaction, job);
    return transaction.commit().map([&] { return std::move(jobs); });
}

/// The batch that an attempt was for.
struct AttemptedBatch {
    qint64 id = 0;
    JobId job = 0;
    quint32 root = 0;
    bool unknown = false;
    BatchOutcome settled;
};

std::optional<AttemptedBatch> findBatch(Transaction &transaction, AttemptId attempt)
{
    std::optional<AttemptedBatch> batch;
    transaction.each(
        "SELECT b.id, b.job, b.root, b.doubt, b.first, b.last, b.count, b.number FROM attempts a"
        " JOIN batches b ON b.id=a.batch WHERE a.id=?",
        [&](const Row &row) {
            batch = {.id = row.integer(0),
                     .job = row.integer(1),
                     .root = quint32(row.integer(2)),
                     .unknown = row.integer(3) != 0};
            batch->settled.range = {quint32(row.integer(4)), quint32(row.integer(5)),
                                    quint32(row.integer(6))};
            batch->settled.number = quint32(row.integer(7));
        },
        attempt);
    return batch;
}

void setBatch(Transaction &transaction, const AttemptedBatch &batch, BatchState state, bool unknown,
              const QString &detail, WallTime now)
{
    transaction.run("UPDATE batches SET state=?, doubt=?, settled=?, detail=? WHERE id=?", int(state),
                    unknown, stored(now), detail, batch.id);
}

/// Cuts the batch into two pending ones of the same entries, in their order.
void halve(Transaction &transaction, const AttemptedBatch &batch)
{
    const BatchRange &range = batch.settled.range;
    const quint32 leftCount = range.count / 2;
    quint32 leftLast = range.first;
    transaction.each(
        "SELECT position FROM entries WHERE job=? AND position BETWEEN ? AND ? AND status='valid'"
        " ORDER BY position LIMIT 1 OFFSET ?",
        [&](const Row &row) { leftLast = quint32(row.integer(0)); }, batch.job, range.first, range.last,
        leftCount - 1);
    qint64 number = 0;
    transaction.each(
        "SELECT max(number) FROM batches WHERE job=?", [&](const Row &row) { number = row.integer(0); },
        batch.job);
    sqlite::Statement insert = transaction.prepare(
        "INSERT INTO batches(job, number, root, first, last, count, state, doubt) VALUES(?,?,?,?,?,?,?,?)");
    insert.run(batch.job, number + 1, batch.root, range.first, leftLast, leftCount, int(BatchState::Pending),
               batch.unknown);
    insert.run(batch.job, number + 2, batch.root, leftLast + 1, range.last, range.count - leftCount,
               int(BatchState::Pending), batch.unknown);
}

void settleBatch(Transaction &transaction, AttemptedBatch &batch, const Verdict &verdict, WallTime now)
{
    switch (verdict.outcome) {
    case Outcome::Confirmed:
        setBatch(transaction, batch, BatchState::Confirmed, false, {}, now);
        batch.settled.status = EntryStatus::Confirmed;
        return;
    case Outcome::Rejected:
        batch.settled.halved = batch.settled.range.count > 1;
        setBatch(transaction, batch, batch.settled.halved ? BatchState::Split : BatchState::Rejected, false,
                 verdict.serverMessage, now);
        if (batch.settled.halved) {
            halve(transaction, batch);
            batch.settled.status = statusOf(BatchState::Pending, batch.unknown);
        } else {
            batch.settled.status = EntryStatus::Rejected;
            batch.settled.detail = verdict.serverMessage;
        }
        return;
    case Outcome::NotApplied:
    case Outcome::Unknown:
        // What was in doubt before stays so: this answer speaks of this attempt only.
        batch.unknown = batch.unknown || verdict.outcome == Outcome::Unknown;
        setBatch(transaction, batch, BatchState::Pending, batch.unknown, {}, WallTime());
        batch.settled.status = statusOf(BatchState::Pending, batch.unknown);
        return;
    }
    Q_UNREACHABLE();
}

// How many identifiers have to be refused alone, at each end of their batch, before the other end is tried or
// a person is asked.
constexpr int probesAtEachEnd = 3;
// A smaller batch is halved to its last identifier within one minute's requests: not worth a question.
constexpr int worthAsking = accountRequestsPerMinute / 2;

/// The batch that its job would send next, with nothing in it yet.
struct NextBatch {
    ClaimedBatch batch;
    quint32 root = 0;
};

NextBatch readNextBatch(const Row &row)
{
    return {.batch = {.id = row.integer(0),
                      .number = quint32(row.integer(1)),
                      .range = {quint32(row.integer(2)), quint32(row.integer(3)), quint32(row.integer(4))},
                      .unknown = row.integer(5) != 0},
            .root = quint32(row.integer(6))};
}

/// True when the list's batch `root` was refused as far as it was tried, from its beginning on.
bool isRefusedSoFar(Transaction &transaction, JobId job, quint32 root)
{
    bool refused = false;
    transaction.each(
        "SELECT ifnull(sum(state=?)>=? AND NOT sum(state=?), 0) FROM batches WHERE job=? AND root=?",
        [&](const Row &row) { refused = row.integer(0) != 0; }, int(BatchState::Rejected), probesAtEachEnd,
        int(BatchState::Confirmed), job, root);
    return refused;
}

/// In the order of the list, but for a batch that is refused so far: that goes on from its other end, so that
/// a few rows which are bad for a reason of their own do not stand for all.
std::optional<NextBatch> findNextBatch(Transaction &transaction, JobId job)
{
    std::optional<NextBatch> next;
    const auto take = [&](const Row &row) { next = readNextBatch(row); };
    transaction.each("SELECT id, number, first, last, count, doubt, root FROM batches WHERE job=? AND state=?"
                     " AND job IN (SELECT id FROM jobs WHERE state=?) ORDER BY first LIMIT 1",
                     take, job, int(BatchState::Pending), int(JobState::Open));
    if (next && next->batch.number != next->root && isRefusedSoFar(transaction, job, next->root))
        transaction.each(
            "SELECT id, number, first, last, count, doubt, root FROM batches WHERE job=? AND state=?"
            " AND root=? ORDER BY first DESC LIMIT 1",
            take, job, int(BatchState::Pending), next->root);
    return next;
}

void readIdentifiers(Transaction &transaction, JobId job, ClaimedBatch &batch)
{
    transaction.each(
        "SELECT identifier, type, name FROM entries WHERE job=? AND position BETWEEN ? AND ?"
        " AND status='valid' ORDER BY position",
        [&](const Row &row) {
            const auto type = typeFromWireName(row.text(1));
            if (!type)
                return;
            batch.identifiers.push_back({*type, std::string(row.text(0))});
            batch.names.emplace_back(row.text(2));
        },
        job, batch.range.first, batch.range.last);
}

QString hostKey(const QUrl &endpoint)
{
    return endpoint.host();
}

} // namespace

Result<Job, JournalError> Journal::job(JobId id) const
{
    Transaction transaction = m_connection->read();
    return readJobs(transaction, "WHERE id=?", id)
        .and_then([](std::vector<Job> &&jobs) -> Result<Job, JournalError> {
            if (jobs.empty())
                return unexpected(JournalError{JournalError::Kind::NoSuchJob, {}});
            return std::move(jobs.front());
        });
}

Result<std::vector<Job>, JournalError> Journal::jobs() const
{
    Transaction transaction = m_connection->read();
    return readJobs(transaction, "ORDER BY id DESC");
}

Result<std::optional<Job>, JournalError> Journal::openJob() const
{
    Transaction transaction = m_connection->read();
    return readJobs(transaction, "WHERE state=? ORDER BY id DESC LIMIT 1", int(JobState::Open))
        .map([](std::vector<Job> &&jobs) {
            return jobs.empty() ? std::nullopt : std::optional(std::move(jobs.front()));
        });
}

Result<bool, JournalError> Journal::completeAccount(JobId id, const QString &account)
{
    Transaction transaction = m_connection->write();
    transaction.run("UPDATE jobs SET account=? WHERE id=? AND account='' AND NOT EXISTS(SELECT 1 FROM batches"
                    " WHERE job=jobs.id AND (state<>? OR doubt))",
                    account, id, int(BatchState::Pending));
    const bool done = transaction.changes() > 0;
    return transaction.commit().map([done] { return done; });
}

Result<std::optional<ClaimedBatch>, JournalError> Journal::nextBatch(JobId id) const
{
    std::optional<ClaimedBatch> batch;
    Transaction transaction = m_connection->read();
    if (std::optional<NextBatch> next = findNextBatch(transaction, id)) {
        batch = std::move(next->batch);
        readIdentifiers(transaction, id, *batch);
        if (batch->identifiers.size() != batch->range.count)
            transaction.fail({JournalError::Kind::Damaged, m_connection->path});
    }
    return transaction.commit().map([&] { return std::move(batch); });
}

Result<AttemptId, JournalError> Journal::begin(const ClaimedBatch &batch, const QByteArray &bodySha256,
                                               const QByteArray &requestId)
{
    const qint64 now = stored(wallNow());
    Transaction transaction = m_connection->write();
    transaction.run("UPDATE batches SET state=? WHERE id=?", int(BatchState::Sending), batch.id);
    transaction.run(
        "INSERT INTO attempts(job, batch, request, body, started) SELECT job, id, ?, ?, ? FROM batches"
        " WHERE id=?",
        requestId, bodySha256.toHex(), now, batch.id);
    const AttemptId attempt = transaction.lastId();
    return transaction.commit().map([attempt] { return attempt; });
}

Result<BatchOutcome, JournalError> Journal::recordOutcome(AttemptId attempt, const Verdict &verdict)
{
    const WallTime now = wallNow();
    Transaction transaction = m_connection->write();
    std::optional<AttemptedBatch> batch = findBatch(transaction, attempt);
    if (!batch) {
        transaction.fail({JournalError::Kind::Damaged, m_connection->path});
        batch.emplace();
    }
    settleBatch(transaction, *batch, verdict, now);
    transaction.run("UPDATE attempts SET ended=?, outcome=?, status=?, message=? WHERE id=?", stored(now),
                    int(verdict.outcome), verdict.httpStatus, verdict.serverMessage, attempt);
    transaction.run(
        "UPDATE jobs SET changed=?, state=CASE WHEN EXISTS(SELECT 1 FROM batches WHERE job=jobs.id AND"
        " state IN (?,?)) THEN state ELSE ? END WHERE id=?",
        stored(now), int(BatchState::Pending), int(BatchState::Sending), int(JobState::Finished), batch->job);
    return transaction.commit().map([&] { return batch->settled; });
}

Result<bool, JournalError> Journal::refusesAll(JobId id) const
{
    qint64 refused = 0;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT count(*) FROM (SELECT root, state FROM batches WHERE job=? AND state IN (?,?)"
        " ORDER BY settled DESC, id DESC LIMIT ?) latest WHERE latest.state=?"
        " AND NOT EXISTS(SELECT 1 FROM batches WHERE job=? AND root=latest.root AND state=?)"
        " AND (SELECT count FROM batches WHERE job=? AND number=latest.root)>=?",
        [&](const Row &row) { refused = row.integer(0); }, id, int(BatchState::Confirmed),
        int(BatchState::Rejected), 2 * probesAtEachEnd, int(BatchState::Rejected), id,
        int(BatchState::Confirmed), id, worthAsking);
    return transaction.commit().map([refused] { return refused == 2 * probesAtEachEnd; });
}

Result<void, JournalError> Journal::cancel(JobId id)
{
    Transaction transaction = m_connection->write();
    transaction.run("UPDATE jobs SET state=?, changed=? WHERE id=? AND state=?", int(JobState::Cancelled),
                    stored(wallNow()), id, int(JobState::Open));
    return transaction.commit();
}

Result<Journal::Pace, JournalError> Journal::pace(const JobDraft &account) const
{
    Pace pace;
    Transaction transaction = m_connection->read();
    // The host and the account are the pipe; which port a local service has does not matter. A request whose
    // end nobody saw may have arrived at any time until now, or until it would have timed out.
    const WallTime now = wallNow();
    transaction.each(
        "SELECT CASE WHEN a.ended=0 THEN max(a.started, min(?, a.started+?)) ELSE max(a.ended, a.started) "
        "END,"
        " j.endpoint FROM attempts a JOIN jobs j ON j.id=a.job WHERE a.started>? AND j.account=? ORDER BY 1",
        [&](const Row &row) {
            if (hostKey(QUrl(row.string(1))) == hostKey(account.endpoint))
                pace.answers.push_back(restored(row.integer(0)));
        },
        stored(now), qint64(RetryPolicy().requestTimeout.count()), stored(now - 3 * Pacer::window),
        account.account);
    transaction.each(
        "SELECT until FROM holds WHERE endpoint=? AND account=?",
        [&](const Row &row) { pace.heldUntil = restored(row.integer(0)); }, hostKey(account.endpoint),
        account.account);
    return transaction.commit().map([&] { return std::move(pace); });
}

Result<void, JournalError> Journal::holdUntil(const JobDraft &account, WallTime until)
{
    Transaction transaction = m_connection->write();
    transaction.run("INSERT OR REPLACE INTO holds VALUES(?,?,?)", hostKey(account.endpoint), account.account,
                    stored(until));
    return transaction.commit();
}

} // namespace dnc
