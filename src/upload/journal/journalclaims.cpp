// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalclaims.h"

#include "upload/journal/journalconnection.h"
#include "upload/journal/journalschema.h"

namespace dnc {

using sqlite::BatchState;
using sqlite::Row;
using sqlite::Transaction;

namespace {

Result<bool, JournalError> hasClaims(Journal &journal, JobId job)
{
    bool isClaimed = false;
    Transaction transaction = journal.connection().read();
    transaction.each(
        "SELECT 1 FROM batches WHERE job=? AND state=? LIMIT 1", [&](const Row &) { isClaimed = true; }, job,
        int(BatchState::Sending));
    return transaction.commit().map([&] { return isClaimed; });
}

} // namespace

Result<void, JournalError> doubtClaims(Journal &journal, JobId job)
{
    // Mostly there is nothing to write, and the disk may be full.
    const Result<bool, JournalError> isClaimed = hasClaims(journal, job);
    if (!isClaimed)
        return unexpected(isClaimed.error());
    if (!*isClaimed)
        return {};
    Transaction transaction = journal.connection().write();
    transaction.run("UPDATE batches SET state=?, doubt=1 WHERE job=? AND state=?", int(BatchState::Pending),
                    job, int(BatchState::Sending));
    return transaction.commit();
}

} // namespace dnc
