// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/pacer.h"

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

struct Request {
    WallTime sent;
    std::optional<WallTime> ended; ///< nothing: its process ended before
};

/// When a request that has no answer can have reached the service at the latest. A later request that was
/// answered shows that the computer was awake then. Without one, it may have slept ever since.
WallTime latestArrival(WallTime sent, const std::vector<Request> &requests, WallTime now)
{
    std::optional<WallTime> awake;
    for (const Request &later : requests) {
        if (later.ended && *later.ended > sent && (!awake || *later.ended < *awake))
            awake = later.ended;
    }
    return awake ? *awake + Pacer::straggle : std::max(now, sent + Pacer::straggle);
}

} // namespace

Result<Pace, JournalError> JournalQueries::pace(const JobDraft &account) const
{
    Pace pace;
    Transaction transaction = m_connection->read();
    const WallTime now = m_connection->now();
    std::vector<Request> requests;
    const auto add = [&](const Row &row) {
        const qint64 started = row.integer(0);
        const qint64 ended = row.integer(1);
        requests.push_back({restored(started),
                            ended != 0 ? std::optional(restored(std::max(started, ended))) : std::nullopt});
    };
    // The limit belongs to service and account. A request without an answer counts, however old it is, unless
    // a later one was answered long ago.
    const qint64 longAgo = stored(now - 3 * Pacer::window);
    transaction.each(
        "SELECT a.started, a.ended, j.endpoint FROM attempts a JOIN jobs j ON j.id=a.job WHERE j.account=?1"
        " AND (max(a.started, a.ended)>?2 OR (a.ended=0 AND NOT EXISTS(SELECT 1 FROM attempts b"
        " WHERE b.id>a.id AND b.ended BETWEEN 1 AND ?2)))",
        [&](const Row &row) {
            if (hostKey(QUrl(row.string(2))) == hostKey(account.endpoint))
                add(row);
        },
        account.account, longAgo);
    transaction.each(
        "SELECT started, ended FROM requests a WHERE service=?1 AND account=?2 AND (max(started, ended)>?3"
        " OR (ended=0 AND NOT EXISTS(SELECT 1 FROM requests b WHERE b.id>a.id AND b.ended BETWEEN 1 AND"
        " ?3)))",
        add, hostKey(account.endpoint), account.account, longAgo);
    for (const Request &request : requests)
        pace.answers.push_back(request.ended.value_or(latestArrival(request.sent, requests, now)));
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
