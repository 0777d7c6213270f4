// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalconnection.h"

#include "upload/journal/journalcheck.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/journalschema.h"

namespace dnc {

using sqlite::BatchState;
using sqlite::Transaction;

Result<sqlite::Database, JournalError> lockFolder(const QString &folder)
{
    const QString path = folder + QLatin1String("/lock.sqlite");
    if (const auto made = createFile(path); !made)
        return unexpected(made.error());
    auto lock = sqlite::openToHold(path);
    if (!lock && lock.error().kind == JournalError::Kind::InUse)
        return unexpected(JournalError{JournalError::Kind::InUse, folder});
    if (!lock)
        return unexpected(withPath({JournalError::Kind::NoAccess, lock.error().detail}, path));
    return lock;
}

Result<void, JournalError> prepareJournal(JournalConnection &connection)
{
    auto database =
        sqlite::checkHeader(connection.path).and_then([&] { return sqlite::openDatabase(connection.path); });
    if (!database)
        return unexpected(database.error());
    connection.database = std::move(*database);
    const auto upgraded = sqlite::upgradeSchema(connection.database.get());
    if (!upgraded && upgraded.error().kind == JournalError::Kind::Newer) {
        connection.readOnly = true;
        return {};
    }
    return upgraded.and_then([&] { return sqlite::checkJournal(connection.database.get()); })
        .and_then([&]() -> Result<void, JournalError> {
            Transaction recovery = connection.write();
            recovery.run("UPDATE batches SET state=?, doubt=1 WHERE state=?", int(BatchState::Pending),
                         int(BatchState::Sending));
            return recovery.commit();
        });
}

} // namespace dnc
