// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/removal.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalqueries.h"
#include "upload/journal/journalschema.h"
#include "upload/wire/endpoint.h"

#include <algorithm>

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
                    .message = row.string(9),
                    .kind = AttemptKind(row.integer(10))};
    if (attempt.kind == AttemptKind::Search)
        attempt.identifiers = 1;
    if (!row.isNull(7))
        attempt.outcome = Outcome(row.integer(7));
    return attempt;
}

} // namespace

Result<std::vector<Attempt>, JournalError> JournalQueries::attempts(JobId id) const
{
    std::vector<Attempt> attempts;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT a.id, b.number, b.count, a.request, a.body, a.started, a.ended, a.outcome, a.status, "
        "a.message, a.kind"
        " FROM attempts a JOIN batches b ON b.id=a.batch WHERE a.job=? ORDER BY a.id",
        [&](const Row &row) { attempts.push_back(readAttempt(row)); }, id);
    return transaction.commit().map([&] { return std::move(attempts); });
}

Result<std::vector<Attempt>, JournalError> JournalQueries::attemptsFor(JobId id, quint32 position,
                                                                       std::string_view identifier) const
{
    std::vector<Attempt> attempts;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT a.id, b.number, b.count, a.request, a.body, a.started, a.ended, a.outcome, a.status, "
        "a.message, a.kind"
        " FROM entries e JOIN batches b ON b.job=e.job AND e.position BETWEEN b.first AND b.last"
        " JOIN attempts a ON a.job=e.job AND a.batch=b.id"
        " WHERE e.job=? AND e.position=? AND e.identifier=? ORDER BY a.id",
        [&](const Row &row) { attempts.push_back(readAttempt(row)); }, id, position, identifier);
    return transaction.commit().map([&] { return std::move(attempts); });
}

Result<std::unordered_set<std::string>, JournalError>
JournalQueries::confirmedOf(const JobDraft &account, std::span<const std::string> identifiers) const
{
    std::unordered_set<std::string> found;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT e.identifier FROM jobs j JOIN batches b ON b.job=j.id"
        " JOIN entries e ON e.job=b.job AND e.position BETWEEN b.first AND b.last"
        " WHERE j.endpoint=? AND j.account=? AND b.state=? AND e.status=?",
        [&](const Row &row) {
            const std::string_view identifier = row.text(0);
            if (std::ranges::binary_search(identifiers, identifier))
                found.emplace(identifier);
        },
        account.endpoint.toString(QUrl::RemoveUserInfo), account.account, int(BatchState::Confirmed),
        statusName(EntryStatus::Valid));
    return transaction.commit().map([&] { return std::move(found); });
}

Result<void, JournalError>
JournalQueries::eachAdded(const JobDraft &account,
                          const std::function<void(const AddedIdentifier &)> &take) const
{
    std::vector<JobId> jobs;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT id, endpoint FROM jobs WHERE account=?",
        [&](const Row &row) {
            if (serviceName(QUrl(row.string(1))) == serviceName(account.endpoint))
                jobs.push_back(row.integer(0));
        },
        account.account);
    for (const JobId job : jobs)
        transaction.each(
            "SELECT e.type, e.identifier, b.settled, r.time FROM batches b JOIN entries e ON e.job=b.job AND"
            " e.position BETWEEN b.first AND b.last LEFT JOIN removals r ON r.job=e.job AND"
            " r.position=e.position AND r.state=?2 WHERE b.job=?1 AND b.state=?3 AND e.status='valid' AND"
            " e.identifier<>''",
            [&](const Row &row) {
                const auto type = typeFromWireName(row.text(0));
                if (type)
                    take({.type = *type,
                          .value = row.text(1),
                          .confirmed = restored(row.integer(2)),
                          .removed = row.isNull(3) ? std::nullopt : std::optional(restored(row.integer(3)))});
            },
            job, int(Removal::Removed), int(BatchState::Confirmed));
    return transaction.commit();
}

} // namespace dnc
