// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalsalvage.h"

#include "upload/journal/journalcheck.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/journallog.h"
#include "upload/journal/journalrecords.h"
#include "upload/journal/journalrepair.h"
#include "upload/journal/pagescan.h"

#include <QFile>

#include <sqlite3.h>

namespace dnc {

using sqlite::Transaction;

namespace {

constexpr QLatin1String copyMark(".salvage");
constexpr QLatin1String newMark(".new");

/// Writes the newest pages from the log into the file. A file that is too damaged for that stays as it is.
void mergeLog(const QString &path)
{
    QFile file(path);
    if (!sqlite::checkHeader(path) && file.open(QFile::ReadWrite)
        && file.size() > sqlite::soundHeader().size())
        file.write(sqlite::soundHeader());
    file.close();
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    const sqlite::Database database(handle);
    // The log is opened by the first query.
    sqlite3_exec(handle, "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

Result<void, JournalError> copyAside(const QString &from, const QString &to)
{
    removeJournal(to);
    if (!copyJournal(from, to))
        return unexpected(JournalError{JournalError::Kind::NoAccess, to});
    mergeLog(to);
    return {};
}

/// Reads the rows of the file at `path` into the tables of `database`.
Result<Salvaged, JournalError> readInto(sqlite3 *database, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return unexpected(JournalError{JournalError::Kind::NoAccess, path});
    const uchar *bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (file.size() > 0 && bytes == nullptr)
        return unexpected(JournalError{JournalError::Kind::NoAccess, file.errorString()});
    Transaction transaction(database, Transaction::Kind::Write);
    {
        sqlite::RecordInserter inserter(transaction);
        sqlite::eachRecord({reinterpret_cast<const char *>(bytes), size_t(file.size())},
                           [&inserter](const sqlite::Record &record) { inserter.insert(record); });
    }
    const Salvaged salvaged = sqlite::repair(transaction);
    return transaction.commit()
        .and_then([database] { return sqlite::execute(database, "PRAGMA wal_checkpoint(TRUNCATE);"); })
        .map([&] { return salvaged; });
}

} // namespace

Result<Salvaged, JournalError> salvageJournal(const QString &folder)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return unexpected(lock.error());
    const QString damaged = damagedJournal(folder);
    const QString path = journalPath(folder);
    const QString copy = path + copyMark;
    JournalConnection connection{.path = path + newMark, .lock = {}, .database = {}};
    removeJournal(connection.path);
    Result<Salvaged, JournalError> salvaged =
        copyAside(damaged, copy).and_then([&] { return prepareJournal(connection); }).and_then([&] {
            return readInto(connection.database.get(), copy);
        });
    connection.close();
    removeJournal(copy);
    if (!salvaged)
        return salvaged;
    removeJournal(path);
    if (!QFile::rename(connection.path, path) || !moveJournal(damaged, keptPath(damaged)))
        return unexpected(JournalError{JournalError::Kind::NoAccess, path});
    salvaged->kept = keptPath(damaged);
    qCInfo(journalLog, "salvaged: %u jobs, %u rows, %u lost, %u unknown", salvaged->jobs, salvaged->rows,
           salvaged->lostRows, salvaged->unknown);
    return salvaged;
}

Result<QString, JournalError> startNewJournal(const QString &folder)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return unexpected(lock.error());
    for (const QLatin1String mark : {copyMark, newMark})
        removeJournal(journalPath(folder) + mark);
    const QString damaged = damagedJournal(folder);
    if (!moveJournal(damaged, keptPath(damaged)))
        return unexpected(JournalError{JournalError::Kind::NoAccess, damaged});
    qCInfo(journalLog, "started afresh");
    return keptPath(damaged);
}

} // namespace dnc
