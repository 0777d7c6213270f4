// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalrepair.h"

#include "upload/journal/batchhash.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalrowproof.h"
#include "upload/journal/journalschema.h"

#include <algorithm>
#include <vector>

namespace dnc::sqlite {

namespace {

/// A batch that claims to end further than this behind the last row is damaged itself.
constexpr qint64 longestGap = 1'000'000;

/// A batch of the job that was not split.
struct Part {
    qint64 id = 0;
    qint64 first = 0;
    qint64 last = 0;
    bool proven = false;
};

void cancelJob(Transaction &transaction, JobId job)
{
    transaction.run("UPDATE jobs SET state=?, canceled=max(changed, 1) WHERE id=?", int(JobState::Canceled),
                    job);
}

std::vector<JobId> findJobs(Transaction &transaction)
{
    std::vector<JobId> jobs;
    transaction.each(
        "SELECT id FROM jobs UNION SELECT job FROM entries UNION SELECT job FROM batches ORDER BY 1",
        [&](const Row &row) { jobs.push_back(row.integer(0)); });
    return jobs;
}

/// A batch stays confirmed or rejected only if the record of its request says the same. What a search found
/// is no such record.
void resetUnprovenBatches(Transaction &transaction)
{
    transaction.run("UPDATE attempts SET outcome=NULL, ended=0 WHERE outcome NOT BETWEEN 0 AND ?"
                    " OR (outcome IS NULL)<>(ended=0)",
                    int(Outcome::Unknown));
    // Short records are easily mistaken for others: what was read from the list is read again, and a person
    // is asked again.
    transaction.run("DELETE FROM found");
    transaction.run("DELETE FROM answers");
    transaction.run("UPDATE batches SET doubt=doubt<>0, reading=0, answer='', since=0, counted=0,"
                    " proof=CASE WHEN state=? AND proof=? THEN proof ELSE 0 END",
                    int(BatchState::Confirmed), int(Proof::Answer));
    transaction.run("DELETE FROM batches WHERE first<0 OR last<first OR count NOT BETWEEN 1 AND ?",
                    maxBatchSize);
    transaction.run(
        "UPDATE batches SET state=?1, doubt=1, settled=0, detail='' WHERE state<>?2 AND NOT EXISTS"
        " (SELECT 1 FROM attempts a WHERE a.batch=batches.id AND a.job=batches.job"
        " AND a.kind=?7 AND a.ended>0 AND"
        " ((batches.state=?3 AND a.outcome=?4) OR (batches.state=?5 AND a.outcome=?6 AND batches.count=1)))",
        int(BatchState::Pending), int(BatchState::Split), int(BatchState::Confirmed), int(Outcome::Confirmed),
        int(BatchState::Rejected), int(Outcome::Rejected), int(AttemptKind::Post));
}

/// The account of a job whose own record is lost or was changed is not known, so its rows are shown but never
/// sent.
void createMissingJob(Transaction &transaction, JobId job)
{
    transaction.run(
        "INSERT OR IGNORE INTO jobs(id, created, changed, endpoint, account, pause, state, files)"
        " SELECT ?1, t, t, '', '', 1, ?2, '' FROM (SELECT ifnull(min(started), ?3) t FROM attempts"
        " WHERE job=?1)",
        job, int(JobState::Canceled), stored(wallNow()));
    if (!isAddressIntact(transaction, job))
        cancelJob(transaction, job);
    // Whichever of the two was changed: what a person canceled is never sent.
    transaction.run("UPDATE jobs SET state=? WHERE id=? AND canceled>0", int(JobState::Canceled), job);
    transaction.run("UPDATE jobs SET canceled=max(changed, 1) WHERE id=? AND state=? AND canceled<=0", job,
                    int(JobState::Canceled));
}

/// True if the job ended and its rows were removed on purpose, so that nothing is to be repaired.
bool isForgotten(Transaction &transaction, JobId job)
{
    bool forgotten = false;
    transaction.each(
        "SELECT 1 FROM jobs WHERE id=?1 AND state<>?2 AND NOT EXISTS(SELECT 1 FROM entries WHERE"
        " job=?1)",
        [&](const Row &) { forgotten = true; }, job, int(JobState::Open));
    return forgotten;
}

/// Nothing of a job without rows can be sent, so one that is not finished is canceled.
void endForgotten(Transaction &transaction, JobId job)
{
    bool isPending = false;
    transaction.each(
        "SELECT 1 FROM batches WHERE job=? AND state IN (?,?) LIMIT 1",
        [&](const Row &) { isPending = true; }, job, int(BatchState::Pending), int(BatchState::Sending));
    if (isPending)
        cancelJob(transaction, job);
    sealJob(transaction, job);
}

qint64 readJobNumber(Transaction &transaction, const char *sql, JobId job)
{
    qint64 number = 0;
    transaction.each(
        sql, [&](const Row &row) { number = row.integer(0); }, job);
    return number;
}

/// The batches that were not split, in the order of the list. Removes those that overlap another.
std::vector<Part> findParts(Transaction &transaction, JobId job)
{
    std::vector<Part> parts;
    std::vector<qint64> overlapping;
    const auto take = [&](const Row &row) {
        const Part part{row.integer(0), row.integer(1), row.integer(2), row.integer(3) != 0};
        if (parts.empty() || parts.back().last < part.first) {
            parts.push_back(part);
        } else if (part.proven && !parts.back().proven) {
            overlapping.push_back(parts.back().id);
            parts.back() = part;
        } else {
            overlapping.push_back(part.id);
        }
    };
    transaction.each(
        "SELECT id, first, last, state<>? FROM batches WHERE job=? AND state<>? ORDER BY first, id", take,
        int(BatchState::Pending), job, int(BatchState::Split));
    for (const qint64 id : overlapping)
        transaction.run("DELETE FROM batches WHERE id=?", id);
    return parts;
}

/// What the job says about its number of rows, where two records agree; else 0.
qint64 statedRows(Transaction &transaction, JobId job, qint64 counted)
{
    const qint64 stated = readJobNumber(transaction, "SELECT rows FROM jobs WHERE id=?", job);
    return stated == counted ? stated : 0;
}

/// Removes rows whose number is damaged: those behind the end, or so far behind the others that the list
/// would have to be filled up with millions.
void dropFarRows(Transaction &transaction, JobId job, qint64 counted)
{
    qint64 end = statedRows(transaction, job, counted);
    if (end == 0) {
        transaction.each(
            "SELECT position FROM entries WHERE job=? ORDER BY position",
            [&](const Row &row) {
                if (row.integer(0) - end <= longestGap)
                    end = row.integer(0) + 1;
            },
            job);
    }
    transaction.run("DELETE FROM entries WHERE job=? AND position>=?", job, end);
}

/// Adds an entry at each position below `end` that has none; returns how many it added.
quint32 fillGaps(Transaction &transaction, JobId job, qint64 end)
{
    std::vector<qint64> missing;
    qint64 next = 0;
    transaction.each(
        "SELECT position FROM entries WHERE job=? ORDER BY position",
        [&](const Row &row) {
            for (; next < row.integer(0); ++next)
                missing.push_back(next);
            next = row.integer(0) + 1;
        },
        job);
    for (; next < end; ++next)
        missing.push_back(next);
    Statement insert =
        transaction.prepare("INSERT INTO entries VALUES(?,?,0,0,0,?,'','','','','invalid',?,0,'',0,'','')");
    for (const qint64 position : missing)
        insert.run(job, position, unreadableText, quint8(Issue::ControlCharacter));
    transaction.run("UPDATE entries SET duplicate_of=0 WHERE job=? AND duplicate_of>=?", job, end);
    return quint32(missing.size());
}

void fillSources(Transaction &transaction, JobId job)
{
    const qint64 last =
        readJobNumber(transaction, "SELECT ifnull(max(source), -1) FROM entries WHERE job=?", job);
    Statement insert =
        transaction.prepare("INSERT OR IGNORE INTO sources(job, number, file, sheet) VALUES(?,?,'','')");
    for (qint64 number = 0; number <= last; ++number)
        insert.run(job, number);
}

/// Splits the valid entries from `first` to `last`, which are in no batch, into new batches, which are
/// unknown.
void addBatches(Transaction &transaction, JobId job, qint64 first, qint64 last)
{
    std::vector<BatchRange> ranges;
    transaction.each(
        "SELECT position FROM entries WHERE job=? AND position BETWEEN ? AND ? AND status='valid'"
        " ORDER BY position",
        [&](const Row &row) {
            const auto position = quint32(row.integer(0));
            if (ranges.empty() || ranges.back().count == maxBatchSize)
                ranges.push_back({position, position, 0});
            ranges.back().last = position;
            ++ranges.back().count;
        },
        job, first, last);
    qint64 number = readJobNumber(transaction, "SELECT ifnull(max(number), 0) FROM batches WHERE job=?", job);
    Statement insert = transaction.prepare(
        "INSERT INTO batches(job, number, root, first, last, count, state, doubt) VALUES(?,?,?,?,?,?,?,1)");
    for (const BatchRange &range : ranges) {
        ++number;
        insert.run(job, number, number, range.first, range.last, range.count, int(BatchState::Pending));
    }
}

/// An erased row whose batch is no longer proven has nothing to send.
void excludeErased(Transaction &transaction, JobId job)
{
    transaction.run(
        "UPDATE entries SET status='excluded' WHERE job=? AND status='valid' AND identifier='' AND NOT"
        " EXISTS(SELECT 1 FROM batches b WHERE b.job=entries.job AND position BETWEEN b.first AND"
        " b.last AND b.state IN (?,?))",
        job, int(BatchState::Confirmed), int(BatchState::Rejected));
}

void batchTheRest(Transaction &transaction, JobId job, const std::vector<Part> &parts, qint64 end)
{
    qint64 next = 0;
    for (const Part &part : parts) {
        addBatches(transaction, job, next, part.first - 1);
        next = part.last + 1;
    }
    addBatches(transaction, job, next, end - 1);
}

/// Counts what could be read.
void updateCounts(Transaction &transaction, JobId job)
{
    transaction.run("UPDATE batches SET count=(SELECT count(*) FROM entries e WHERE e.job=batches.job AND"
                    " e.position BETWEEN first AND last AND e.status='valid') WHERE job=? AND state<>?",
                    job, int(BatchState::Split));
    transaction.run("DELETE FROM batches WHERE job=? AND count=0", job);
    transaction.run("DELETE FROM counts WHERE job=?", job);
    transaction.run(
        "INSERT INTO counts SELECT job, status, count(*) FROM entries WHERE job=? AND status<>'valid'"
        " GROUP BY status",
        job);
    transaction.run(
        "UPDATE jobs SET state=CASE WHEN EXISTS(SELECT 1 FROM batches WHERE job=jobs.id AND state=?)"
        " THEN ? ELSE ? END WHERE id=? AND state<>?",
        int(BatchState::Pending), int(JobState::Open), int(JobState::Finished), job, int(JobState::Canceled));
}

quint32 repairJob(Transaction &transaction, JobId job)
{
    createMissingJob(transaction, job);
    if (isForgotten(transaction, job)) {
        endForgotten(transaction, job);
        return 0;
    }
    // Lost rows at the end that were in no batch show only in the counts.
    const qint64 counted =
        readJobNumber(transaction,
                      "SELECT ifnull((SELECT sum(count) FROM counts WHERE job=?1), 0)"
                      " + ifnull((SELECT sum(count) FROM batches WHERE job=?1 AND number=root), 0)",
                      job);
    dropFarRows(transaction, job, counted);
    const quint32 dropped = dropUnprovenRows(transaction, job);
    const qint64 read =
        readJobNumber(transaction, "SELECT ifnull(max(position)+1, 0) FROM entries WHERE job=?", job);
    transaction.run("DELETE FROM batches WHERE job=? AND last>=?", job, read + longestGap);
    const qint64 batched =
        readJobNumber(transaction, "SELECT ifnull(max(last)+1, 0) FROM batches WHERE job=?", job);
    const qint64 end = std::max({read, batched, std::min(counted, read + longestGap)});
    const quint32 lost = fillGaps(transaction, job, end);
    fillSources(transaction, job);
    const std::vector<Part> parts = findParts(transaction, job);
    excludeErased(transaction, job);
    batchTheRest(transaction, job, parts, end);
    updateCounts(transaction, job);
    sealJob(transaction, job);
    return dropped + lost;
}

} // namespace

Salvaged repair(Transaction &transaction)
{
    Salvaged salvaged;
    resetUnprovenBatches(transaction);
    for (const JobId job : findJobs(transaction)) {
        salvaged.lostRows += repairJob(transaction, job);
        ++salvaged.jobs;
    }
    transaction.each("SELECT count(*) FROM entries",
                     [&](const Row &row) { salvaged.rows = quint32(row.integer(0)) - salvaged.lostRows; });
    transaction.each(
        "SELECT ifnull(sum(b.count), 0) FROM batches b JOIN jobs j ON j.id=b.job WHERE b.state=?"
        " AND j.state=?",
        [&](const Row &row) { salvaged.unknown = quint32(row.integer(0)); }, int(BatchState::Pending),
        int(JobState::Open));
    return salvaged;
}

} // namespace dnc::sqlite
