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

struct sqlite3;
struct sqlite3_stmt;

namespace dnc::sqlite {

/// The columns of one row of an answer, from 0. Texts live until the next row.
class Row {
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3_stmt *m_statement;
};

class Transaction;

/// A prepared statement of one transaction.
class Statement {
public:
    /// Runs it with these values for its parameters, in their order. After a failure of the transaction it
    /// does nothing.
    template <typename... Values>
    void run(const Values &...values)
    {
        if (!begin())
            return;
        bindAll(values...);
        while (step()) { }
    }

    /// The same with as many values as it has parameters.
    void runWith(std::span<const Value> values);

    /// The same, and gives each row of the answer to `sink`.
    template <std::invocable<const Row &> Sink, typename... Values>
    void each(const Sink &sink, const Values &...values)
    {
        if (!begin())
            return;
        bindAll(values...);
        while (step())
            sink(Row(m_statement.get()));
    }

private:
    friend class Transaction;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

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
    void bind(int index, const QByteArray &text)
    {
        bind(index, std::string_view(text.data(), size_t(text.size())));
    }
    void bindInteger(int index, qint64 value);
    void bindText(int index, std::string_view text, void (*lifetime)(void *));

    Transaction *m_transaction = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// One transaction: what is run in it takes effect wholly, at commit(), or not at all. The first failure
/// makes all that follows do nothing and is told by commit().
class Transaction {
public:
    enum class Kind {
        Read,
        Write,
        Forbidden, ///< fails with Newer from the start
    };

    Transaction(sqlite3 *database, Kind kind);
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

    [[nodiscard]] qint64 lastId() const;
    /// How many rows the last statement changed.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// Makes everything after it fail with `error`.
    void fail(const JournalError &error);
    [[nodiscard]] Result<void, JournalError> commit();

private:
    friend class Statement;
    void check(int code);

    sqlite3 *m_database;
    std::optional<JournalError> m_error;
    bool m_open = true;
};

/// What an SQLite result code means for the journal.
[[nodiscard]] JournalError errorOf(sqlite3 *database, int code);

struct Close {
    void operator()(sqlite3 *database) const;
};
using Database = std::unique_ptr<sqlite3, Close>;

/// Does what cannot be done in a transaction, such as VACUUM.
[[nodiscard]] Result<void, JournalError> execute(sqlite3 *database, const char *sql);

/// Opens or makes the file for one process at a time: WAL, synchronous FULL, secure_delete.
[[nodiscard]] Result<Database, JournalError> openDatabase(const QString &path);

/// Opens a file that is there to look at it, whoever else works with it.
[[nodiscard]] Result<Database, JournalError> openDatabaseToRead(const QString &path);

/// Opens a file that is there as a lock: InUse at once while another has it. The kernel frees it with its
/// process, however that ends.
[[nodiscard]] Result<Database, JournalError> openToHold(const QString &path);

} // namespace dnc::sqlite
