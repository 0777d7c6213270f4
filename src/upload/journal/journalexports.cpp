// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalexports.h"

#include "upload/journal/journalconnection.h"

namespace dnc {

using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;

Result<void, JournalError> recordExport(Journal &journal, std::span<const JobId> jobs, const QString &subject,
                                        const QString &manifestSha256)
{
    const qint64 time = stored(journal.now());
    Transaction transaction = journal.connection().write();
    Statement insert =
        transaction.prepare("INSERT INTO exports(job, time, subject, manifest) VALUES(?, ?, ?, ?)");
    for (const JobId job : jobs)
        insert.run(job, time, subject, manifestSha256);
    return transaction.commit();
}

Result<std::vector<EvidenceExport>, JournalError> JournalQueries::exports(JobId id) const
{
    std::vector<EvidenceExport> exports;
    Transaction transaction = m_connection->read();
    transaction.each(
        "SELECT time, subject, manifest FROM exports WHERE job=? ORDER BY id",
        [&](const Row &row) {
            exports.push_back({restored(row.integer(0)), row.string(1), row.string(2)});
        },
        id);
    return transaction.commit().map([&] { return std::move(exports); });
}

} // namespace dnc
