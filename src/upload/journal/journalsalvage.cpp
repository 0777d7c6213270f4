// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/result.h"
#include "core/rules/rules.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalrepair.h"
#include "upload/journal/journalschema.h"
#include "upload/journal/pagescan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace dnc {

using sqlite::Record;
using sqlite::Row;
using sqlite::Statement;
using sqlite::Transaction;
using sqlite::Value;

namespace {

const QString journalName = QStringLiteral("journal.sqlite");
const QString damagedMark = QStringLiteral(".damaged-"); // what putAside() calls them
const QString keptMark = QStringLiteral(".kept-");

/// A table as its rows look in a page. k: the row's id; i, I: a number, or none; t, T: a text, or none.
/// Columns that later versions added may follow.
struct Shape {
    const char *table;
    std::string_view columns;
};
constexpr std::array shapes{Shape{"jobs", "kiittiit"},
                            Shape{"batches", "kiiiiiiiiit"},
                            Shape{"attempts", "kiittiiIIT"},
                            Shape{"entries", "iiiiittttttii"},
                            Shape{"sources", "iitt"},
                            Shape{"counts", "iti"},
                            Shape{"holds", "tti"}};

bool fits(char column, const Value &value)
{
    const bool empty = std::holds_alternative<std::monostate>(value);
    switch (column) {
    case 'k':
        return empty;
    case 'i':
    case 'I':
        return std::holds_alternative<qint64>(value) ? std::get<qint64>(value) >= 0 : empty && column == 'I';
    default:
        return std::holds_alternative<std::string>(value) || (empty && column == 'T');
    }
}

const Shape *shapeOf(const Record &record)
{
    const auto matches = [&record](const Shape &shape) {
        const bool inTable = shape.columns[0] == 'k';
        return inTable == record.rowid.has_value() && record.values.size() >= shape.columns.size()
            && std::ranges::equal(shape.columns, std::span(record.values).first(shape.columns.size()), fits);
    };
    const auto shape = std::ranges::find_if(shapes, matches);
    return shape == shapes.end() ? nullptr : &*shape;
}

const std::string &text(const Record &record, size_t column)
{
    return std::get<std::string>(record.values[column]);
}

qint64 number(const Record &record, size_t column)
{
    return std::get<qint64>(record.values[column]);
}

/// A valid entry must be what the rules made of it, or emptied: a wrong person must not be sent.
bool isSoundEntry(const Record &record)
{
    const auto status = statusFromName(text(record, 10));
    if (!status || number(record, 1) > std::numeric_limits<qint32>::max()
        || number(record, 11) > qint64(lastIssue))
        return false;
    if (*status != EntryStatus::Valid || text(record, 6).empty())
        return true;
    const auto type = typeFromWireName(text(record, 7));
    if (!type)
        return false;
    const ParsedIdentifier parsed = parseIdentifier(*type, text(record, 6), {});
    return parsed && parsed->value == text(record, 6);
}

bool isSound(const Shape &shape, const Record &record)
{
    using namespace std::string_view_literals;
    if (shape.table == "jobs"sv)
        return number(record, 6) <= qint64(JobState::Cancelled);
    if (shape.table == "batches"sv)
        return number(record, 7) <= qint64(sqlite::BatchState::Split);
    return shape.table != "entries"sv || isSoundEntry(record);
}

QStringList columnsOf(Transaction &transaction, const char *table)
{
    QStringList names;
    transaction.each(
        "SELECT name FROM pragma_table_info(?) ORDER BY cid", [&](const Row &row) { names << row.string(0); },
        std::string_view(table));
    return names;
}

/// Puts rows into the tables that they look like; the first of two with one key stays.
class Keeper {
public:
    explicit Keeper(Transaction &transaction)
        : m_transaction(transaction)
    {
        for (const Shape &shape : shapes)
            m_columns.emplace(shape.table, columnsOf(transaction, shape.table));
    }

    void keep(const Record &record)
    {
        const Shape *shape = shapeOf(record);
        if (shape == nullptr || !isSound(*shape, record))
            return;
        std::vector<Value> values = record.values;
        if (record.rowid)
            values[0] = *record.rowid;
        values.resize(std::min(values.size(), size_t(m_columns[shape->table].size())));
        statementFor(*shape, values.size()).runWith(values);
    }

private:
    Statement &statementFor(const Shape &shape, size_t columns)
    {
        const auto key = std::pair(shape.table, columns);
        if (const auto found = m_statements.find(key); found != m_statements.end())
            return found->second;
        const QStringList names = m_columns[shape.table].first(qsizetype(columns));
        QStringList places(names.size(), QStringLiteral("?"));
        const QString sql = QStringLiteral("INSERT OR IGNORE INTO %1(%2) VALUES(%3)")
                                .arg(QLatin1String(shape.table), names.join(u','), places.join(u','));
        return m_statements.emplace(key, m_transaction.prepare(sql.toUtf8().constData())).first->second;
    }

    Transaction &m_transaction;
    std::map<std::string_view, QStringList> m_columns;
    std::map<std::pair<std::string_view, size_t>, Statement> m_statements;
};

/// The first 100 bytes of every journal but for what SQLite counts in them (file format 1.3).
QByteArray soundHeader()
{
    QByteArray header("SQLite format 3\0", 16);
    header += QByteArray::fromHex("1000020200402020") + QByteArray(76, '\0');
    return header;
}

/// Brings the newest pages from the log beside it into the file. A file that is too damaged for that stays as
/// it is.
void takeInLog(const QString &path)
{
    QFile file(path);
    constexpr qint64 telling = 24; // magic, size of a page, versions, fractions
    if (file.open(QFile::ReadWrite) && file.size() > 100
        && file.peek(telling) != soundHeader().first(telling))
        file.write(soundHeader());
    file.close();
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    const sqlite::Database database(handle);
    // A first reading opens the log.
    sqlite3_exec(handle, "SELECT 1 FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void removeAll(const QString &path)
{
    for (const char *part : {"-wal", "-shm", ""})
        QFile::remove(path + QLatin1String(part));
}

bool moveAll(const QString &from, const QString &to)
{
    // The file itself last: while it is there, it is not done.
    return std::ranges::all_of(
        std::initializer_list<const char *>{"-wal", "-shm", ""}, [&](const char *part) {
            const QString file = from + QLatin1String(part);
            return !QFile::exists(file) || QFile::rename(file, to + QLatin1String(part));
        });
}

Result<void, JournalError> failed(JournalError::Kind kind, const QString &detail)
{
    return unexpected(JournalError{kind, detail});
}

QString keptName(const QString &damaged)
{
    return QString(damaged).replace(damagedMark, keptMark);
}

Result<void, JournalError> copyAside(const QString &from, const QString &to)
{
    removeAll(to);
    for (const char *part : {"-wal", ""}) {
        const QString file = from + QLatin1String(part);
        if (QFile::exists(file) && !QFile::copy(file, to + QLatin1String(part)))
            return failed(JournalError::Kind::NoAccess, to);
    }
    takeInLog(to);
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
        Keeper keeper(transaction);
        sqlite::eachRecord({reinterpret_cast<const char *>(bytes), size_t(file.size())},
                           [&keeper](const Record &record) { keeper.keep(record); });
    }
    const Salvaged salvaged = sqlite::repair(transaction);
    return transaction.commit()
        .and_then([database] { return sqlite::execute(database, "PRAGMA wal_checkpoint(TRUNCATE);"); })
        .map([&] { return salvaged; });
}

} // namespace

QString Journal::damagedFile(const QString &folder)
{
    for (const QFileInfo &file :
         QDir(folder).entryInfoList({journalName + damagedMark + u'*'}, QDir::Files)) {
        if (!file.fileName().endsWith(QLatin1String("-wal"))
            && !file.fileName().endsWith(QLatin1String("-shm")))
            return file.filePath();
    }
    return {};
}

Result<Salvaged, JournalError> Journal::salvage(const QString &folder)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return unexpected(lock.error());
    const QString damaged = damagedFile(folder);
    const QString path = QDir(folder).filePath(journalName);
    const QString copy = path + QLatin1String(".salvage");
    const QString made = path + QLatin1String(".new");
    removeAll(made);
    Connection connection;
    connection.path = made;
    Result<Salvaged, JournalError> salvaged =
        copyAside(damaged, copy).and_then([&] { return prepare(connection); }).and_then([&] {
            return readInto(connection.database.get(), copy);
        });
    connection.database.reset();
    removeAll(copy);
    if (!salvaged)
        return salvaged;
    removeAll(path);
    if (!QFile::rename(made, path) || !moveAll(damaged, keptName(damaged)))
        return unexpected(JournalError{JournalError::Kind::NoAccess, path});
    salvaged->kept = keptName(damaged);
    return salvaged;
}

Result<QString, JournalError> Journal::startAfresh(const QString &folder)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return unexpected(lock.error());
    for (const char *part : {".salvage", ".new"})
        removeAll(QDir(folder).filePath(journalName + QLatin1String(part)));
    const QString damaged = damagedFile(folder);
    if (!moveAll(damaged, keptName(damaged)))
        return unexpected(JournalError{JournalError::Kind::NoAccess, damaged});
    return keptName(damaged);
}

} // namespace dnc
