// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/wire/pacer.h"
#include "upload/wire/retrypolicy.h"

// How fast an account may be asked, kept over a restart.

namespace dnc {

using sqlite::Row;
using sqlite::Transaction;

namespace {

QString hostKey(const QUrl &endpoint)
{
    return endpoint.host();
}

} // namespace

Result<Pace, JournalError> JournalQueries::pace(const JobDraft &account) const
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
