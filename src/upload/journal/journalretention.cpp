// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalretention.h"

#include "upload/journal/journalconnection.h"

namespace dnc {

using sqlite::Row;
using sqlite::Transaction;

namespace {

/// Moves the log into the file, so that nothing removed is left in it; secure_delete has cleared the pages.
constexpr const char *emptyLog = "PRAGMA wal_checkpoint(TRUNCATE);";

/// The oldest job that ended before `time` and before the journal was opened, is not held, and still has
/// rows.
std::optional<JobId> findExpiredJob(Transaction &transaction, const std::set<JobId> &ended, WallTime time)
{
    std::optional<JobId> job;
    transaction.each(
        "SELECT id FROM jobs WHERE state<>? AND changed<? AND held=0"
        " AND EXISTS(SELECT 1 FROM entries WHERE job=jobs.id) ORDER BY id DESC",
        [&](const Row &row) {
            if (!ended.contains(row.integer(0)))
                job = row.integer(0);
        },
        int(JobState::Open), stored(time));
    return job;
}

/// Removes up to `rows` rows from the end of the job, so that the others keep their positions. True if none
/// is left.
bool removeRows(Transaction &transaction, JobId job, quint32 rows)
{
    transaction.run("DELETE FROM entries WHERE job=?1 AND position>=ifnull((SELECT position FROM entries"
                    " WHERE job=?1 ORDER BY position DESC LIMIT 1 OFFSET ?2), 0)",
                    job, rows - 1);
    transaction.run("UPDATE jobs SET rows=(SELECT count(*) FROM entries WHERE job=?1) WHERE id=?1", job);
    // The hash of a batch of one identifier tells whose it was.
    transaction.run("UPDATE batches SET hash='' WHERE job=?1 AND last>=(SELECT rows FROM jobs WHERE id=?1)",
                    job);
    bool isLast = true;
    transaction.each(
        "SELECT 1 FROM entries WHERE job=? LIMIT 1", [&](const Row &) { isLast = false; }, job);
    if (isLast) {
        transaction.run("DELETE FROM sources WHERE job=?", job);
        transaction.run("UPDATE batches SET detail='' WHERE job=?", job);
        transaction.run("UPDATE attempts SET message='' WHERE job=?", job);
    }
    return isLast;
}

} // namespace

Result<bool, JournalError> hasRowsBefore(Journal &journal, WallTime time)
{
    Transaction transaction = journal.connection().read();
    const bool found = findExpiredJob(transaction, journal.connection().ended, time).has_value();
    return transaction.commit().map([found] { return found; });
}

Result<void, JournalError> setHold(Journal &journal, JobId job, bool isHeld)
{
    Transaction transaction = journal.connection().write();
    transaction.run("UPDATE jobs SET held=? WHERE id=?", int(isHeld), job);
    if (!transaction.hasFailed() && transaction.changes() == 0)
        transaction.fail({JournalError::Kind::NoSuchJob, {}});
    return transaction.commit();
}

Result<Forgotten, JournalError> forgetRowsBefore(Journal &journal, WallTime time, quint32 rows)
{
    Forgotten forgotten;
    {
        const std::set<JobId> &ended = journal.connection().ended;
        Transaction transaction = journal.connection().write();
        const std::optional<JobId> job = findExpiredJob(transaction, ended, time);
        if (job)
            forgotten.jobs = removeRows(transaction, *job, rows) ? 1 : 0;
        forgotten.more = job && (forgotten.jobs == 0 || findExpiredJob(transaction, ended, time));
        const auto done = transaction.commit();
        if (!done)
            return unexpected(done.error());
        if (!job || forgotten.more)
            return forgotten;
    }
    return sqlite::execute(journal.connection().database.get(), emptyLog).map([&] { return forgotten; });
}

} // namespace dnc
