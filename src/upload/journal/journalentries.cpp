// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/text/visibletext.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalqueries.h"
#include "upload/journal/journalschema.h"

// The queries about the rows of one job.

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Transaction;

namespace {

std::vector<Source> readSources(Transaction &transaction, JobId job)
{
    std::vector<Source> sources;
    transaction.each(
        "SELECT file, sheet, sha256 FROM sources WHERE job=? ORDER BY number",
        [&](const Row &row) {
            sources.push_back({row.string(0), row.string(1), row.string(2)});
        },
        job);
    return sources;
}

/// None for a note of a newer version.
Note noteOf(qint64 number)
{
    return number >= 0 && number <= qint64(allNotes.back()) ? Note(number) : Note::None;
}

/// The same for an issue.
Issue issueOf(qint64 number)
{
    return number >= 0 && number <= qint64(lastIssue) ? Issue(number) : Issue::None;
}

/// `places` has the number in `entries` of each source of the job.
void appendEntry(EntryStore &entries, const std::vector<quint16> &places, const Row &row)
{
    const auto source = quint16(row.integer(0));
    const Entry entry{.input = std::string(row.text(3)),
                      .identifier = std::string(row.text(4)),
                      .name = std::string(row.text(6)),
                      .detail = std::string(row.text(7)),
                      .type = typeFromWireName(row.text(5)),
                      .issue = issueOf(row.integer(9)),
                      .note = noteOf(row.integer(12)),
                      .status = statusFromName(row.text(8)).value_or(EntryStatus::Invalid),
                      .origin = {.row = quint32(row.integer(1)),
                                 .column = quint16(row.integer(2)),
                                 .source = source < places.size() ? places[source] : source},
                      .region = std::string(row.text(11)),
                      .requestedOn = dayFromIso(row.text(13)),
                      .requestSource = std::string(row.text(14))};
    entries.append(entry);
    if (entry.status == EntryStatus::Duplicate)
        entries.setDuplicate(entries.size() - 1, quint32(row.integer(10)));
}

/// Gives the sendable entries of one batch its status.
void applyBatch(JobEntries &job, const Row &row)
{
    const auto first = quint32(row.integer(0));
    const auto end =
        std::min(quint32(row.integer(1)) + 1, job.entries.size()); // none once the rows were removed
    const EntryStatus status = sqlite::statusOf(BatchState(row.integer(2)), row.integer(3) != 0);
    const Proof proof = status == EntryStatus::Confirmed ? Proof(row.integer(7)) : Proof::None;
    const Delivery delivery{
        .batch = quint32(row.integer(4)), .time = restored(row.integer(5)), .proof = proof};
    for (quint32 i = first; i < end; ++i) {
        if (job.entries.statusAt(i) != EntryStatus::Valid)
            continue;
        job.entries.setStatus(i, status, row.text(6));
        job.deliveries[i] = delivery;
    }
}

/// An entry that was read from the list is confirmed, whatever became of its batch.
void applyFound(JobEntries &job, const Row &row)
{
    const auto position = quint32(row.integer(0));
    if (position >= job.entries.size() || job.deliveries[position].batch == 0)
        return;
    job.entries.setStatus(position, EntryStatus::Confirmed, {});
    job.deliveries[position].time = restored(row.integer(1));
    job.deliveries[position].proof = Proof::Read;
}

/// When the entry was read from the list for the last time. Then that is its proof.
void applyVerified(JobEntries &job, const Row &row)
{
    const auto position = quint32(row.integer(0));
    if (position >= job.entries.size() || job.entries.statusAt(position) != EntryStatus::Confirmed)
        return;
    job.deliveries[position].verified = restored(row.integer(1));
    job.deliveries[position].proof = Proof::Read;
}

void applyRemoval(JobEntries &job, const Row &row)
{
    const auto position = quint32(row.integer(0));
    if (position >= job.deliveries.size())
        return;
    job.deliveries[position].removal = Removal(row.integer(1));
    if (job.deliveries[position].removal == Removal::Removed)
        job.deliveries[position].removed = restored(row.integer(2));
}

} // namespace

Result<JobEntries, JournalError> JournalQueries::load(JobId id) const
{
    JobEntries job;
    Transaction transaction = m_connection->read();
    std::vector<quint16> places; // the store merges sources that are equal since a hash was erased
    for (const Source &source : readSources(transaction, id))
        places.push_back(job.entries.addSource(source));
    transaction.each(
        "SELECT source, row, col, input, identifier, type, name, detail, status, issue, duplicate_of, region,"
        " note, requested_on, request_source FROM entries WHERE job=? ORDER BY position",
        [&](const Row &row) { appendEntry(job.entries, places, row); }, id);
    job.deliveries.resize(job.entries.size());
    transaction.each(
        "SELECT first, last, state, doubt, number, settled, detail, proof FROM batches WHERE job=? AND"
        " state<>?",
        [&](const Row &row) { applyBatch(job, row); }, id, int(BatchState::Split));
    transaction.each(
        "SELECT position, time FROM found WHERE job=?", [&](const Row &row) { applyFound(job, row); }, id);
    transaction.each(
        "SELECT position, time FROM verified WHERE job=?", [&](const Row &row) { applyVerified(job, row); },
        id);
    transaction.each(
        "SELECT position, state, time FROM removals WHERE job=?",
        [&](const Row &row) { applyRemoval(job, row); }, id);
    return transaction.commit().map([&] { return std::move(job); });
}

Result<std::vector<JobSource>, JournalError> JournalQueries::sources(JobId id) const
{
    std::vector<JobSource> sources;
    Transaction transaction = m_connection->read();
    // Versions before 6 also stored files that had been opened without a row in the list.
    transaction.each(
        "SELECT s.file, s.sheet, s.sha256, e.rows FROM sources s"
        " JOIN (SELECT source, count(*) rows FROM entries WHERE job=?1 GROUP BY source) e ON "
        "e.source=s.number"
        " WHERE s.job=?1 ORDER BY s.number",
        [&](const Row &row) {
            sources.push_back({{visibleText(row.string(0)), visibleText(row.string(1)), row.string(2)},
                               quint32(row.integer(3))});
        },
        id);
    return transaction.commit().map([&] { return std::move(sources); });
}

} // namespace dnc
