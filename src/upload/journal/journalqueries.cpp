// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalqueries.h"

#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/readonlyjournal.h"

namespace dnc {

JournalQueries::JournalQueries(std::unique_ptr<JournalConnection> connection)
    : m_connection(std::move(connection))
{
}

JournalQueries::JournalQueries(JournalQueries &&) noexcept = default;
JournalQueries &JournalQueries::operator=(JournalQueries &&) noexcept = default;
JournalQueries::~JournalQueries() = default;

QString JournalQueries::path() const
{
    return m_connection->path;
}

Result<ReadOnlyJournal, JournalError> ReadOnlyJournal::open(const QString &folder)
{
    auto connection = std::make_unique<JournalConnection>();
    connection->path = journalPath(folder);
    auto database = sqlite::openDatabaseToRead(connection->path);
    if (!database)
        return unexpected(withPath(database.error(), connection->path));
    connection->database = std::move(*database);
    return ReadOnlyJournal(std::move(connection));
}

} // namespace dnc
