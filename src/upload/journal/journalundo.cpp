// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalundo.h"

#include "core/entry/listing.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalschema.h"
#include "upload/wire/endpoint.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Transaction;

namespace {

// The state of a removal whose outcome is not recorded; others are numbers of Removal.
constexpr int intended = int(Removal::None);

/// The other jobs of the same service and account.
std::vector<JobId> otherJobs(Transaction &transaction, const Job &job)
{
    std::vector<JobId> jobs;
    transaction.each(
        "SELECT id, endpoint FROM jobs WHERE account=? AND id<>?",
        [&](const Row &row) {
            if (serviceName(QUrl(row.string(1))) == serviceName(job.draft.endpoint))
                jobs.push_back(row.integer(0));
        },
        job.draft.account, job.id);
    return jobs;
}

/// Marks the rows that another upload has and has not taken off the list itself.
void markElsewhere(Transaction &transaction, const Job &job, std::vector<UndoRow> &rows)
{
    std::set<std::pair<std::string, std::string>> elsewhere;
    for (const JobId other : otherJobs(transaction, job))
        transaction.each(
            "SELECT type, identifier FROM entries WHERE job=?1 AND status IN ('valid', 'listed') AND NOT"
            " EXISTS(SELECT 1 FROM removals r WHERE r.job=?1 AND r.position=entries.position AND r.state=?2)",
            [&](const Row &row) { elsewhere.emplace(row.text(0), row.text(1)); }, other,
            int(Removal::Removed));
    for (UndoRow &row : rows)
        row.isElsewhere =
            elsewhere.contains({std::string(wireName(row.identifier.type)), row.identifier.value});
}

} // namespace

Result<std::vector<UndoRow>, JournalError> undoRows(const JournalQueries &journal, const Job &job)
{
    std::vector<UndoRow> rows;
    Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT e.position, e.type, e.identifier, e.detail, r.state FROM batches b JOIN entries e ON"
        " e.job=b.job AND e.position BETWEEN b.first AND b.last LEFT JOIN removals r ON r.job=e.job AND"
        " r.position=e.position WHERE b.job=? AND b.state=? AND e.status='valid' AND e.identifier<>''"
        " AND ifnull(r.state, ?)=? ORDER BY e.position",
        [&](const Row &row) {
            const auto type = typeFromWireName(row.text(1));
            if (type)
                rows.push_back({.position = quint32(row.integer(0)),
                                .identifier = {*type, std::string(row.text(2))},
                                .wasSimilar = readListing(row.text(3)).has_value(),
                                .isIntended = !row.isNull(4)});
        },
        job.id, int(BatchState::Confirmed), intended, intended);
    markElsewhere(transaction, job, rows);
    return transaction.commit().map([&] { return std::move(rows); });
}

Result<std::vector<AttemptSpan>, JournalError> addingAttempts(const JournalQueries &journal, JobId job)
{
    std::vector<AttemptSpan> spans;
    Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT started, max(started, ended) FROM attempts WHERE job=? AND kind=? AND ifnull(outcome, ?)"
        " IN (?,?)",
        [&](const Row &row) {
            spans.push_back({restored(row.integer(0)), restored(row.integer(1))});
        },
        job, int(AttemptKind::Post), int(Outcome::Unknown), int(Outcome::Confirmed), int(Outcome::Unknown));
    return transaction.commit().map([&] { return std::move(spans); });
}

Result<void, JournalError> beginUndo(Journal &journal, JobId job)
{
    Transaction transaction = journal.connection().write();
    transaction.run("INSERT OR REPLACE INTO undos VALUES(?,?,0)", job, stored(journal.connection().now()));
    return transaction.commit();
}

Result<void, JournalError> endUndo(Journal &journal, JobId job)
{
    Transaction transaction = journal.connection().write();
    transaction.run("UPDATE undos SET ended=? WHERE job=?", stored(journal.connection().now()), job);
    return transaction.commit();
}

Result<void, JournalError> cancelUndo(Journal &journal, JobId job)
{
    Transaction transaction = journal.connection().write();
    transaction.run("DELETE FROM undos WHERE job=?", job);
    return transaction.commit();
}

Result<void, JournalError> intendRemoval(Journal &journal, JobId job, quint32 position)
{
    return recordRemoval(journal, job, position, Removal(intended));
}

Result<void, JournalError> withdrawRemoval(Journal &journal, JobId job, quint32 position)
{
    Transaction transaction = journal.connection().write();
    transaction.run("DELETE FROM removals WHERE job=? AND position=? AND state=?", job, position, intended);
    return transaction.commit();
}

Result<void, JournalError> recordRemoval(Journal &journal, JobId job, quint32 position, Removal removal)
{
    return recordRemovals(journal, job, std::span(&position, 1), removal);
}

Result<void, JournalError> recordRemovals(Journal &journal, JobId job, std::span<const quint32> positions,
                                          Removal removal)
{
    const qint64 now = stored(journal.connection().now());
    Transaction transaction = journal.connection().write();
    sqlite::Statement insert = transaction.prepare("INSERT OR REPLACE INTO removals VALUES(?,?,?,?)");
    for (const quint32 position : positions)
        insert.run(job, position, int(removal), now);
    return transaction.commit();
}

} // namespace dnc
