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

} // namespace

Result<Pace, JournalError> JournalQueries::pace(const JobDraft &account) const
{
    Pace pace;
    Transaction transaction = m_connection->read();
    // The limit belongs to service and account. A request without a
    // recorded end may have reached the service at any time until now or until its time-out.
    const WallTime now = m_connection->now();
    transaction.each(
        "SELECT CASE WHEN a.ended=0 THEN max(a.started, min(?, a.started+?)) ELSE max(a.ended, a.started) "
        "END,"
        " j.endpoint FROM attempts a JOIN jobs j ON j.id=a.job WHERE max(a.started, a.ended)>? AND "
        "j.account=? ORDER BY 1",
        [&](const Row &row) {
            if (hostKey(QUrl(row.string(1))) == hostKey(account.endpoint))
                pace.answers.push_back(restored(row.integer(0)));
        },
        stored(now), qint64(RetryPolicy().requestTimeout.count()), stored(now - 3 * Pacer::window),
        account.account);
    transaction.each(
        "SELECT CASE WHEN ended=0 THEN max(started, min(?, started+?)) ELSE max(ended, started) END"
        " FROM requests WHERE service=? AND account=? AND max(started, ended)>?",
        [&](const Row &row) { pace.answers.push_back(restored(row.integer(0))); }, stored(now),
        qint64(RetryPolicy().requestTimeout.count()), hostKey(account.endpoint), account.account,
        stored(now - 3 * Pacer::window));
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
