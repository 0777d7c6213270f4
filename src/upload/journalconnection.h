// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal.h"
#include "upload/sqlite.h"

#include <QLockFile>

namespace dnc {

/// What an open journal holds: the lock goes last, after the file is closed.
struct Journal::Connection {
    QString path;
    std::unique_ptr<QLockFile> lock;
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

/// Takes the folder for this process; the lock file needs the folder to be there.
[[nodiscard]] Result<void, JournalError> lockFolder(const QString &folder, std::unique_ptr<QLockFile> &held);

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
