// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/sqlitevalue.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace dnc::sqlite {

/// One row of a result. Columns count from 0. Texts are valid until the next row.
class Row {
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// Bytes that are no text, as a value of a statement.
struct Blob {
    std::string_view bytes;
};

/// Statements of one connection that were prepared and wait for their next use, because preparing one takes
/// longer than most take to run. It must go before the connection. For one thread at a time.
class StatementCache {
public:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    /// A statement of this text that nobody uses, or null.
    [[nodiscard]] Prepared take(std::string_view sql);
    /// Forgets its values and keeps it.
    void put(Prepared statement);
    void clear() { m_statements.clear(); }

private:
    std::unordered_map<std::string_view, Prepared> m_statements; // by their own texts
};

class Transaction;

/// A prepared statement of one transaction, which it must not outlive.
class Statement {
public:
    /// Runs the statement with these values for its parameters, in their order. Does nothing after a failure
    /// of the transaction.
    template <typename... Values>
    void run(const Values &...values)
    {
        if (!begin())
            return;
        bindAll(values...);
        while (step()) { }
    }

    /// The same with one value per parameter.
    void runWith(std::span<const Value> values);

    /// The same, and calls `sink` with each row of the result.
    template <std::invocable<const Row &> Sink, typename... Values>
    void each(const Sink &sink, const Values &...values)
    {
        if (!begin())
            return;
        bindAll(values...);
        while (step())
            sink(Row(m_statement.get()));
    }

    ~Statement();
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;

private:
    friend class Transaction;
    explicit Statement(Transaction &transaction)
        : m_transaction(&transaction)
    {
    }

    template <typename... Values>
    void bindAll(const Values &...values)
    {
        [[maybe_unused]] int index = 0;
        (bind(++index, values), ...);
    }
    bool begin();
    bool step();
    void bind(int index, std::integral auto value) { bindInteger(index, qint64(value)); }
    void bind(int index, std::string_view text);
    void bind(int index, const QString &text);
    void bind(int index, const Blob &blob);
    void bind(int index, const QByteArray &text)
    {
        bind(index, std::string_view(text.data(), size_t(text.size())));
    }
    void bindInteger(int index, qint64 value);
    void bindText(int index, std::string_view text, void (*lifetime)(void *));

    Transaction *m_transaction;
    StatementCache::Prepared m_statement;
};

/// One transaction: all of it takes effect at commit(), or nothing. After the first failure, everything else
/// does nothing, and commit() returns that failure. Rolled back if it is destroyed before commit().
class Transaction {
public:
    enum class Kind {
        Read,
        Write,
        Forbidden, ///< fails with Newer at once
    };

    /// `cache`, if any, is the one of this connection.
    Transaction(sqlite3 *database, Kind kind, StatementCache *cache = nullptr);
    /// One that has failed with `error`.
    explicit Transaction(const JournalError &error);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Statement prepare(const char *sql);
    template <typename... Values>
    void run(const char *sql, const Values &...values)
    {
        prepare(sql).run(values...);
    }
    template <std::invocable<const Row &> Sink, typename... Values>
    void each(const char *sql, const Sink &sink, const Values &...values)
    {
        prepare(sql).each(sink, values...);
    }

    /// Of the row that was inserted last.
    [[nodiscard]] qint64 lastId() const;
    /// How many rows the last statement changed.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// Fails the transaction with `error`, unless it has failed before.
    void fail(const JournalError &error);
    [[nodiscard]] Result<void, JournalError> commit();

private:
    friend class Statement;
    void check(int code);

    sqlite3 *m_database = nullptr;
    StatementCache *m_cache = nullptr;
    std::optional<JournalError> m_error;
    bool m_open = true;
};

/// What an SQLite result code means for the journal.
[[nodiscard]] JournalError errorOf(sqlite3 *database, int code);

struct Close {
    void operator()(sqlite3 *database) const;
};
using Database = std::unique_ptr<sqlite3, Close>;

/// True if somebody moved, replaced or deleted the open file at `path` or its log. Systems that lock open
/// files always give false.
[[nodiscard]] bool hasMoved(sqlite3 *database, const QString &path);

/// Runs statements that cannot be in a transaction, such as VACUUM.
[[nodiscard]] Result<void, JournalError> execute(sqlite3 *database, const char *sql);

/// Writes the whole file anew, so that nothing is left of rows that were changed or that moved between pages.
[[nodiscard]] Result<void, JournalError> rewriteFile(sqlite3 *database);

/// The first `size` bytes of the file at `path`, fewer where it is shorter or cannot be read. A change that a
/// power cut left half written is undone before, where SQLite can.
[[nodiscard]] QByteArray readBeginning(const QString &path, int size);

// All connections are for one thread at a time.

/// Opens or creates a file for changes: WAL, synchronous=FULL, secure_delete. Waits up to 2 s for another
/// writer, then InUse.
[[nodiscard]] Result<Database, JournalError> openDatabase(const QString &path);

/// Opens an existing file for queries only, whoever else uses it.
[[nodiscard]] Result<Database, JournalError> openDatabaseToRead(const QString &path);

/// Opens an existing file as a lock: InUse at once while another process has it. The kernel releases it when
/// the process ends, however that happens.
[[nodiscard]] Result<Database, JournalError> openToHold(const QString &path);

} // namespace dnc::sqlite
