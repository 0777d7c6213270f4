// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftschema.h"

#include "upload/journal/sqlite.h"

#include <QByteArray>
#include <QStringList>

#include <array>

namespace dnc::sqlite {

namespace {

// "DNCL": tells a draft from the file of another program.
constexpr qint64 applicationId = 0x444E434C;
constexpr qint64 version = 2;

// changes.kind is a DraftChange::Kind, changes.hash that of the whole record. about.first and about.next:
// numbers of the oldest change and of the one after the newest. about.logged: rows and changes in the file.
// view, since version 2, has one row or none.
constexpr std::array tables{
    "CREATE TABLE about(changed INTEGER NOT NULL, rows INTEGER NOT NULL, is_open INTEGER NOT NULL,"
    " first INTEGER NOT NULL, next INTEGER NOT NULL, logged INTEGER NOT NULL)",
    "CREATE TABLE sources(number INTEGER PRIMARY KEY, file TEXT NOT NULL, sheet TEXT NOT NULL,"
    " sha256 TEXT NOT NULL)",
    "CREATE TABLE changes(number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, runs BLOB NOT NULL,"
    " rows BLOB NOT NULL, hash BLOB NOT NULL)",
    "CREATE TABLE view(state BLOB NOT NULL)",
};
constexpr size_t tablesOfFirstVersion = 3;

qint64 readNumber(Transaction &transaction, const char *sql)
{
    qint64 number = 0;
    transaction.each(sql, [&](const Row &row) { number = row.integer(0); });
    return number;
}

/// The statements that made the tables; SQLite keeps them as they were given.
QStringList readSchema(Transaction &transaction)
{
    QStringList statements;
    transaction.each("SELECT sql FROM sqlite_schema ORDER BY rowid",
                     [&](const Row &row) { statements << row.string(0); });
    return statements;
}

QStringList schemaOf(size_t tableCount)
{
    QStringList statements;
    for (size_t i = 0; i < tableCount; ++i)
        statements << QString::fromLatin1(tables[i]);
    return statements;
}

void setVersion(Transaction &transaction)
{
    transaction.run(QByteArray("PRAGMA user_version=" + QByteArray::number(version)).constData());
}

void createTables(Transaction &transaction)
{
    for (const char *sql : tables)
        transaction.run(sql);
    transaction.run("INSERT INTO about VALUES(0, 0, 1, 1, 1, 0)");
    setVersion(transaction);
    transaction.run(QByteArray("PRAGMA application_id=" + QByteArray::number(applicationId)).constData());
}

} // namespace

Result<void, JournalError> checkDraftHeader(const QString &path)
{
    constexpr int versions = 18; // of the file format, to read and to write
    const QByteArray header = readBeginning(path, versions + 2);
    if (header.isEmpty())
        return {};
    const bool isSound = header.startsWith(QByteArray("SQLite format 3", 16)) && header.size() == versions + 2
        && header[versions] <= 2 && header[versions + 1] <= 2;
    if (!isSound)
        return unexpected(JournalError{JournalError::Kind::Damaged, path});
    return {};
}

Result<void, JournalError> prepareDraft(sqlite3 *database)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const qint64 found = readNumber(transaction, "PRAGMA user_version");
    const qint64 id = readNumber(transaction, "PRAGMA application_id");
    const QStringList schema = readSchema(transaction);
    if (schema.isEmpty() && found == 0) {
        createTables(transaction);
    } else if (id == applicationId && found == 1 && schema == schemaOf(tablesOfFirstVersion)) {
        transaction.run(tables[tablesOfFirstVersion]);
        setVersion(transaction);
    } else if (id == applicationId && found > version)
        transaction.fail({JournalError::Kind::Newer, {}});
    else if (id != applicationId || found != version || schema != schemaOf(tables.size()))
        transaction.fail({JournalError::Kind::Damaged, {}});
    else if (readNumber(transaction, "SELECT count(*) FROM about") != 1)
        transaction.fail({JournalError::Kind::Damaged, {}});
    return transaction.commit();
}

} // namespace dnc::sqlite
