// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/pacer.h"
#include "upload/wire/retrypolicy.h"

#include <algorithm>

// What is known about the pace of an account, over restarts.

namespace dnc {

using sqlite::Row;
using sqlite::Transaction;

namespace {

QString hostKey(const QUrl &endpoint)
{
    return serviceName(endpoint);
}

/// When a request counts from: its answer, or without one the latest time at which it can have reached the
/// service.
WallTime countsFrom(qint64 started, qint64 ended, WallTime now)
{
    if (ended != 0)
        return restored(std::max(started, ended));
    const WallTime sent = restored(started);
    return std::max(sent + Pacer::straggle, std::min(now, sent + RetryPolicy().requestTimeout));
}

} // namespace

Result<Pace, JournalError> JournalQueries::pace(const JobDraft &account) const
{
    Pace pace;
    Transaction transaction = m_connection->read();
    const WallTime now = m_connection->now();
    const auto add = [&](const Row &row) {
        pace.answers.push_back(countsFrom(row.integer(0), row.integer(1), now));
    };
    // The limit belongs to service and account.
    transaction.each(
        "SELECT a.started, a.ended, j.endpoint FROM attempts a JOIN jobs j ON j.id=a.job"
        " WHERE max(a.started, a.ended)>? AND j.account=?",
        [&](const Row &row) {
            if (hostKey(QUrl(row.string(2))) == hostKey(account.endpoint))
                add(row);
        },
        stored(now - 3 * Pacer::window), account.account);
    transaction.each(
        "SELECT started, ended FROM requests WHERE service=? AND account=? AND max(started, ended)>?", add,
        hostKey(account.endpoint), account.account, stored(now - 3 * Pacer::window));
    std::ranges::sort(pace.answers);
    transaction.each(
        "SELECT until, since FROM holds WHERE endpoint=? AND account=?",
        [&](const Row &row) {
            const WallTime until = restored(row.integer(0));
            const WallTime since = restored(row.integer(1));
            // Where the clock was set back meanwhile, the wait is at most as long as it was asked for.
            pace.heldUntil = now < since ? now + (until - since) : until;
        },
        hostKey(account.endpoint), account.account);
    return transaction.commit().map([&] { return std::move(pace); });
}

Result<void, JournalError> Journal::holdUntil(const JobDraft &account, WallTime until)
{
    Transaction transaction = m_connection->write();
    transaction.run("INSERT OR REPLACE INTO holds VALUES(?,?,?,?)", hostKey(account.endpoint),
                    account.account, stored(until), stored(m_connection->now()));
    return transaction.commit();
}

} // namespace dnc
