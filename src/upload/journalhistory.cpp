// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal.h"
#include "upload/journalconnection.h"
#include "upload/journalschema.h"

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Transaction;

namespace {

Attempt readAttempt(const Row &row)
{
    Attempt attempt{.id = row.integer(0),
                    .batch = quint32(row.integer(1)),
                    .identifiers = quint32(row.integer(2)),
                    .requestId = row.string(3),
                    .bodySha256 = row.string(4),
                    .started = restored(row.integer(5)),
                    .ended = restored(row.integer(6)),
                    .httpStatus = int(row.integer(8)),
                    .message = row.string(9)};
    if (!row.isNull(7))
        attempt.outcome = Outcome(row.integer(7));
    return attempt;
}

/// Writes the log back into the file and the file anew, so that nothing removed is left in either.
Result<void, JournalError> scrub(sqlite3 *database)
{
    return sqlite::execute(database,
                           "PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
}

} // namespace

Result<std::vector<Attempt>, JournalError> Journal::attempts(JobId id) const
{
    std::vector<Attempt> attempts;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT a.id, b.number, b.count, a.request, a.body, a.started, a.ended, a.outcome, a.status, "
        "a.message"
        " FROM attempts a JOIN batches b ON b.id=a.batch WHERE a.job=? ORDER BY a.id",
        [&](const Row &row) { attempts.push_back(readAttempt(row)); }, id);
    return transaction.commit().map([&] { return std::move(attempts); });
}

Result<quint32, JournalError> Journal::erase(const QString &identifier)
{
    quint32 erased = 0;
    Transaction transaction = m_connection->write();
    transaction.each(
        "SELECT 1 FROM entries e JOIN jobs j ON j.id=e.job JOIN batches b ON b.job=e.job AND b.state IN (?,?)"
        " AND e.position BETWEEN b.first AND b.last"
        " WHERE j.state=? AND e.status='valid' AND (e.identifier=? OR e.input=?) LIMIT 1",
        [&](const Row &) {
            transaction.fail({JournalError::Kind::StillPending, {}});
        },
        int(BatchState::Pending), int(BatchState::Sending), int(JobState::Open), identifier, identifier);
    // The service's words about a single refused identifier may quote it.
    transaction.run("UPDATE attempts SET message='' WHERE batch IN (SELECT b.id FROM batches b JOIN entries "
                    "e ON e.job=b.job"
                    " AND e.position BETWEEN b.first AND b.last WHERE e.identifier=? OR e.input=?)",
                    identifier, identifier);
    transaction.run(
        "UPDATE batches SET detail='' WHERE EXISTS (SELECT 1 FROM entries e WHERE e.job=batches.job"
        " AND e.position BETWEEN batches.first AND batches.last AND (e.identifier=? OR e.input=?))",
        identifier, identifier);
    transaction.run("UPDATE sources SET sha256='' WHERE (job, number) IN"
                    " (SELECT job, source FROM entries WHERE identifier=? OR input=?)",
                    identifier, identifier);
    transaction.run(
        "UPDATE entries SET input='', identifier='', name='', detail='' WHERE identifier=? OR input=?",
        identifier, identifier);
    erased = quint32(transaction.changes());
    return transaction.commit().and_then([&] { return scrub(m_connection->database.get()); }).map([&] {
        return erased;
    });
}

Result<quint32, JournalError> Journal::forgetBefore(WallTime time)
{
    constexpr const char *old = "(SELECT id FROM jobs WHERE state<>? AND changed<?)";
    Transaction transaction = m_connection->write();
    quint32 jobs = 0;
    transaction.each(
        "SELECT count(DISTINCT job) FROM entries WHERE job IN (SELECT id FROM jobs WHERE state<>? AND "
        "changed<?)",
        [&](const Row &row) { jobs = quint32(row.integer(0)); }, int(JobState::Open), stored(time));
    for (const char *table : {"entries", "sources"})
        transaction.run((QByteArray("DELETE FROM ") + table + " WHERE job IN " + old).constData(),
                        int(JobState::Open), stored(time));
    transaction.run((QByteArray("UPDATE batches SET detail='' WHERE job IN ") + old).constData(),
                    int(JobState::Open), stored(time));
    transaction.run((QByteArray("UPDATE attempts SET message='' WHERE job IN ") + old).constData(),
                    int(JobState::Open), stored(time));
    const auto done = transaction.commit();
    if (!done)
        return unexpected(done.error());
    if (jobs == 0)
        return jobs;
    return scrub(m_connection->database.get()).map([&] { return jobs; });
}

} // namespace dnc
