// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/sqlite.h"

#include "upload/journal/journallog.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace dnc::sqlite {

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text ? text : "", size_t(sqlite3_column_bytes(m_statement, column))};
}

QString Row::string(int column) const
{
    const std::string_view bytes = text(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::string_view Row::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes ? bytes : "", size_t(sqlite3_column_bytes(m_statement, column))};
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void StatementCache::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

StatementCache::Prepared StatementCache::take(std::string_view sql)
{
    const auto node = m_statements.extract(sql);
    return node ? std::move(node.mapped()) : nullptr;
}

void StatementCache::put(Prepared statement)
{
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    const std::string_view sql = sqlite3_sql(statement.get());
    m_statements.try_emplace(sql, std::move(statement));
}

Statement::~Statement()
{
    if (m_statement && m_transaction->m_cache)
        m_transaction->m_cache->put(std::move(m_statement));
}

bool Statement::begin()
{
    if (m_transaction->hasFailed())
        return false;
    sqlite3_reset(m_statement.get());
    return true;
}

bool Statement::step()
{
    if (m_transaction->hasFailed())
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_DONE)
        m_transaction->check(code == SQLITE_ROW ? SQLITE_OK : code);
    return code == SQLITE_ROW;
}

void Statement::runWith(std::span<const Value> values)
{
    if (!begin())
        return;
    for (int index = 1; const Value &value : values) {
        if (const auto *number = std::get_if<qint64>(&value))
            bindInteger(index, *number);
        else if (const auto *text = std::get_if<std::string>(&value))
            bind(index, std::string_view(*text));
        else
            m_transaction->check(sqlite3_bind_null(m_statement.get(), index));
        ++index;
    }
    while (step()) { }
}

void Statement::bind(int index, std::string_view text)
{
    // Not copied: run() and each() use the text only until they return.
    bindText(index, text, SQLITE_STATIC);
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    bindText(index, {bytes.constData(), size_t(bytes.size())}, SQLITE_TRANSIENT);
}

void Statement::bind(int index, const Blob &blob)
{
    const std::string_view bytes = blob.bytes;
    m_transaction->check(sqlite3_bind_blob64(m_statement.get(), index, bytes.data() ? bytes.data() : "",
                                             bytes.size(), SQLITE_STATIC));
}

void Statement::bindText(int index, std::string_view text, void (*lifetime)(void *))
{
    m_transaction->check(sqlite3_bind_text64(m_statement.get(), index, text.data() ? text.data() : "",
                                             text.size(), lifetime, SQLITE_UTF8));
}

void Statement::bindInteger(int index, qint64 value)
{
    m_transaction->check(sqlite3_bind_int64(m_statement.get(), index, value));
}

Transaction::Transaction(sqlite3 *database, Kind kind, StatementCache *cache)
    : m_database(database)
    , m_cache(cache)
{
    if (kind == Kind::Forbidden)
        fail({JournalError::Kind::Newer, {}});
    else
        check(sqlite3_exec(database, kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN", nullptr, nullptr,
                           nullptr));
    m_open = !hasFailed();
}

Transaction::Transaction(const JournalError &error)
    : m_error(error)
    , m_open(false)
{
}

Transaction::~Transaction()
{
    // Fails where SQLite has rolled back by itself, after an error that is reported already.
    if (m_open)
        sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
}

Statement Transaction::prepare(const char *sql)
{
    Statement statement(*this);
    if (hasFailed())
        return statement;
    if (m_cache)
        statement.m_statement = m_cache->take(sql);
    if (!statement.m_statement) {
        sqlite3_stmt *prepared = nullptr;
        check(sqlite3_prepare_v3(m_database, sql, -1, m_cache ? SQLITE_PREPARE_PERSISTENT : 0, &prepared,
                                 nullptr));
        statement.m_statement.reset(prepared);
    }
    return statement;
}

qint64 Transaction::lastId() const
{
    return hasFailed() ? 0 : sqlite3_last_insert_rowid(m_database);
}

qint64 Transaction::changes() const
{
    return hasFailed() ? 0 : sqlite3_changes64(m_database);
}

void Transaction::fail(const JournalError &error)
{
    if (!m_error)
        m_error = error;
}

void Transaction::check(int code)
{
    if (code != SQLITE_OK)
        fail(errorOf(m_database, code));
}

Result<void, JournalError> Transaction::commit()
{
    if (!hasFailed()) {
        check(sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr));
        m_open = hasFailed();
    }
    if (m_error)
        return unexpected(*m_error);
    return {};
}

JournalError errorOf(sqlite3 *database, int code)
{
    using Kind = JournalError::Kind;
    Kind kind = Kind::Failed;
    qCWarning(journalLog, "SQLite error %d", code);
    switch (code & 0xFF) {
    case SQLITE_FULL:
        kind = Kind::DiskFull;
        break;
    case SQLITE_ERROR: // our statements are constant and fit every schema of ours, so this one was changed
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        kind = Kind::Damaged;
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        kind = Kind::NoAccess;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        kind = Kind::InUse;
        break;
    }
    return {kind, QString::fromUtf8(sqlite3_errmsg(database))};
}

void Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

bool hasMoved(sqlite3 *database, const QString &path)
{
    int moved = 0;
    const int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && (moved != 0 || !QFile::exists(path + QLatin1String("-wal")));
}

Result<void, JournalError> execute(sqlite3 *database, const char *sql)
{
    if (const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        return unexpected(errorOf(database, code));
    return {};
}

Result<void, JournalError> rewriteFile(sqlite3 *database)
{
    return execute(database, "PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
}

namespace {

/// SQLite takes a path for a URI where it begins with `file:`, which an absolute one never does.
QByteArray nameOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath().toUtf8();
}

bool hasRollbackJournal(sqlite3 *database)
{
    sqlite3_vfs *system = nullptr;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_VFS_POINTER, &system);
    const char *name = sqlite3_filename_journal(sqlite3_db_filename(database, "main"));
    int exists = 0;
    return system->xAccess(system, name, SQLITE_ACCESS_EXISTS, &exists) == SQLITE_OK && exists != 0;
}

Result<Database, JournalError> open(const QString &path, int mode, const char *settings)
{
    sqlite3 *handle = nullptr;
    const QByteArray file = nameOf(path);
    const int code = sqlite3_open_v2(file.constData(), &handle, mode | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return unexpected(errorOf(handle, code));
    sqlite3_busy_timeout(handle, 2000);
    sqlite3_extended_result_codes(handle, 1);
    if (const Result<void, JournalError> set = execute(handle, settings); !set)
        return unexpected(set.error());
    return database;
}

} // namespace

QByteArray readBeginning(const QString &path, int size)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(nameOf(path).constData(), &handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const Database database(handle);
    if (code != SQLITE_OK)
        return {};
    // The first change of a new file has a rollback journal instead of a log. Where there is none, nothing
    // but these bytes is read: SQLite would write the log of a damaged file into it.
    if (hasRollbackJournal(handle))
        sqlite3_exec(handle, "PRAGMA schema_version", nullptr, nullptr, nullptr);
    sqlite3_file *file = nullptr;
    sqlite3_int64 there = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (file->pMethods->xFileSize(file, &there) != SQLITE_OK)
        return {};
    QByteArray bytes(std::min<qsizetype>(size, there), Qt::Uninitialized);
    if (file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
        return {};
    return bytes;
}

Result<Database, JournalError> openDatabase(const QString &path)
{
    return open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;");
}

Result<Database, JournalError> openDatabaseToRead(const QString &path)
{
    return open(path, SQLITE_OPEN_READONLY, "PRAGMA query_only=ON;");
}

Result<Database, JournalError> openToHold(const QString &path)
{
    return open(path, SQLITE_OPEN_READWRITE, "PRAGMA busy_timeout=0; BEGIN EXCLUSIVE;");
}

} // namespace dnc::sqlite
