// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/removal.h"
#include "core/text/visibletext.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalqueries.h"
#include "upload/journal/journalschema.h"

// The queries about jobs as a whole.

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::statusOf;
using sqlite::Transaction;

namespace {

constexpr const char *jobColumns =
    "SELECT id, created, changed, endpoint, account, pause, state, files, user, host, draft,"
    " held, compared FROM jobs ";

Job readJob(const Row &row)
{
    return {
        .id = row.integer(0),
        .created = restored(row.integer(1)),
        .changed = restored(row.integer(2)),
        .draft = {.endpoint = QUrl(row.string(3)),
                  .account = row.string(4),
                  .pauseActiveProspects = row.integer(5) != 0,
                  .author = {row.string(8), row.string(9)},
                  .draft = row.string(10),
                  .compared = row.integer(12) == 0 ? std::nullopt : std::optional(restored(row.integer(12)))},
        .state = JobState(row.integer(6)),
        .files = visibleText(row.string(7)),
        .isHeld = row.integer(11) != 0};
}

void addProof(Transaction &transaction, Job &job)
{
    JobProof &proof = job.proof;
    transaction.each(
        "SELECT count(*) FROM verified WHERE job=?",
        [&](const Row &row) { proof.verified = quint32(row.integer(0)); }, job.id);
    transaction.each(
        "SELECT ifnull(sum(count), 0) FROM batches WHERE job=? AND state=? AND reading=?",
        [&](const Row &row) { proof.missing = quint32(row.integer(0)); }, job.id, int(BatchState::Pending),
        int(BatchReading::Missing));
    transaction.each(
        "SELECT ifnull(sum(state=?2), 0), ifnull(sum(state=?3), 0), ifnull(sum(state=?4), 0) FROM removals"
        " WHERE job=?1",
        [&](const Row &row) {
            proof.removed = quint32(row.integer(0));
            proof.kept = quint32(row.integer(1));
            proof.failed = quint32(row.integer(2));
        },
        job.id, int(Removal::Removed), int(Removal::Kept), int(Removal::Failed));
    transaction.each(
        "SELECT ended FROM undos WHERE job=?",
        [&](const Row &row) {
            proof.isUndone = row.integer(0) != 0;
            proof.isUndoOpen = !proof.isUndone;
        },
        job.id);
}

/// Fills in what comes from other tables than `jobs`.
void addCounts(Transaction &transaction, Job &job)
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
        "SELECT b.state, b.doubt, count(*) FROM found f JOIN batches b ON b.job=f.job AND f.position BETWEEN"
        " b.first AND b.last WHERE f.job=? AND b.state NOT IN (?,?) GROUP BY b.state, b.doubt",
        [&](const Row &row) {
            job.counts[statusOf(BatchState(row.integer(0)), row.integer(1) != 0)] -= quint32(row.integer(2));
            job.counts[EntryStatus::Confirmed] += quint32(row.integer(2));
        },
        job.id, int(BatchState::Split), int(BatchState::Confirmed));
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
    for (Job &job : jobs) {
        addCounts(transaction, job);
        addProof(transaction, job);
    }
    return transaction.commit().map([&] { return std::move(jobs); });
}

} // namespace

Result<Job, JournalError> JournalQueries::job(JobId id) const
{
    Transaction transaction = m_connection->read();
    return readJobs(transaction, "WHERE id=?", id)
        .and_then([](std::vector<Job> &&jobs) -> Result<Job, JournalError> {
            if (jobs.empty())
                return unexpected(JournalError{JournalError::Kind::NoSuchJob, {}});
            return std::move(jobs.front());
        });
}

Result<QStringList, JournalError> JournalQueries::sentDrafts() const
{
    QStringList drafts;
    Transaction transaction = m_connection->read();
    transaction.each("SELECT draft FROM jobs WHERE draft<>''",
                     [&](const Row &row) { drafts << row.string(0); });
    return transaction.commit().map([&] { return drafts; });
}

Result<std::vector<Job>, JournalError> JournalQueries::jobs() const
{
    Transaction transaction = m_connection->read();
    return readJobs(transaction, "ORDER BY id DESC");
}

Result<std::optional<Job>, JournalError> JournalQueries::openJob() const
{
    Transaction transaction = m_connection->read();
    return readJobs(transaction, "WHERE state=? ORDER BY id DESC LIMIT 1", int(JobState::Open))
        .map([](std::vector<Job> &&jobs) {
            return jobs.empty() ? std::nullopt : std::optional(std::move(jobs.front()));
        });
}

} // namespace dnc
