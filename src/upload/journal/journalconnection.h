// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/sqlite.h"

namespace dnc {

/// What an open journal holds: the lock goes last, after the file is closed.
struct Journal::Connection {
    QString path;
    sqlite::Database lock;
    sqlite::Database database;
    bool readOnly = false;

    [[nodiscard]] sqlite::Transaction read() const
    {
        return {database.get(), sqlite::Transaction::Kind::Read};
    }
    [[nodiscard]] sqlite::Transaction write() const
    {
        return {database.get(),
                readOnly ? sqlite::Transaction::Kind::Forbidden : sqlite::Transaction::Kind::Write};
    }
};

/// Takes the folder, which has to be there, for this process until what is given back is closed. InUse while
/// another one has it. The lock is the kernel's own on an empty file that stays: QLockFile, whose file goes
/// and comes, leaves an empty one (or the lock on its removal) when it is killed in between, and then shuts
/// the folder.
[[nodiscard]] Result<sqlite::Database, JournalError> lockFolder(const QString &folder);

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
