// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journaloptions.h"
#include "upload/journal/sqlite.h"
#include "upload/wire/pacer.h"

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace dnc {

/// What an open journal holds. The lock is declared before the file, so that it is released after it.
struct JournalConnection {
    QString path;
    sqlite::Database lock; ///< null for a connection beside another one
    sqlite::Database database;
    mutable sqlite::StatementCache statements; // declared behind the database, which it must not outlive
    std::set<JobId> ended; ///< jobs that ended since it was opened
    bool readOnly = false; ///< written by a newer version: every change fails with Newer
    JournalOptions options;
    /// By service and account, of all who send through this connection: measured by a clock that does not
    /// jump, and so more exact than what the file says.
    std::map<std::pair<QString, QString>, std::shared_ptr<Pacer>> pacers;

    [[nodiscard]] WallTime now() const { return options.wallClock(); }

    void close()
    {
        statements.clear();
        database.reset();
    }
    [[nodiscard]] sqlite::Transaction read() const
    {
        return {database.get(), sqlite::Transaction::Kind::Read, &statements};
    }
    /// Fails with Moved where the file is no longer at its path: nobody would find what is written to it.
    [[nodiscard]] sqlite::Transaction write() const
    {
        if (sqlite::hasMoved(database.get(), path))
            return sqlite::Transaction({JournalError::Kind::Moved, path});
        return {database.get(),
                readOnly ? sqlite::Transaction::Kind::Forbidden : sqlite::Transaction::Kind::Write,
                &statements};
    }
};

/// Locks the folder, which must exist, for this process until the returned database is closed. InUse while
/// another process has it. The lock is the kernel's own, on an empty file that stays: the file of QLockFile
/// comes and goes, and a process that is killed in between leaves an empty one, which locks the folder for
/// good.
[[nodiscard]] Result<sqlite::Database, JournalError> lockFolder(const QString &folder);

/// Opens or creates the file at `connection.path`, upgrades its tables, checks it (reads the whole file), and
/// makes batches that were being sent unknown. Damaged where the check fails.
[[nodiscard]] Result<void, JournalError> prepareJournal(JournalConnection &connection);

/// A time as the journal stores it: milliseconds since 1970 in UTC.
[[nodiscard]] inline qint64 stored(WallTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline WallTime restored(qint64 time)
{
    return WallTime(std::chrono::milliseconds(time));
}

} // namespace dnc
