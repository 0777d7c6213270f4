// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalrequests.h"

#include "upload/journal/journalconnection.h"
#include "upload/wire/endpoint.h"

namespace dnc {

using sqlite::Transaction;

Result<RequestId, JournalError> beginRequest(Journal &journal, const JobDraft &account, JobId job,
                                             AttemptKind kind, const QByteArray &xRequestId)
{
    Transaction transaction = journal.connection().write();
    transaction.run("INSERT INTO requests(service, account, job, kind, request, started)"
                    " VALUES(?,?,?,?,?,?)",
                    serviceName(account.endpoint), account.account, job, int(kind), xRequestId,
                    stored(journal.connection().now()));
    const RequestId request = transaction.lastId();
    return transaction.commit().map([request] { return request; });
}

Result<void, JournalError> endRequest(Journal &journal, RequestId request, const Verdict &verdict)
{
    Transaction transaction = journal.connection().write();
    transaction.run("UPDATE requests SET ended=?, outcome=?, status=? WHERE id=?",
                    stored(journal.connection().now()), int(verdict.outcome), verdict.httpStatus, request);
    return transaction.commit();
}

} // namespace dnc
