// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalrecords.h"

#include "core/rules/rules.h"
#include "core/text/digest.h"
#include "upload/journal/job.h"
#include "upload/journal/journalschema.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

namespace dnc::sqlite {

/// What the rows of a table look like in a page. k: the row's id; i: a number; t: a text; I, T: the same, or
/// nothing. Columns that later versions added may follow.
struct RecordShape {
    const char *table;
    std::string_view columns;
};

namespace {

constexpr std::array shapes{RecordShape{"jobs", "kiittiit"},       RecordShape{"batches", "kiiiiiiiiit"},
                            RecordShape{"attempts", "kiittiiIIT"}, RecordShape{"entries", "iiiiittttttii"},
                            RecordShape{"sources", "iitt"},        RecordShape{"counts", "iti"},
                            RecordShape{"holds", "tti"},           RecordShape{"found", "iii"},
                            RecordShape{"answers", "ttttiitt"},    RecordShape{"exports", "kiitt"},
                            RecordShape{"requests", "kttiitiiII"}};

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

const RecordShape *shapeOf(const Record &record)
{
    const auto matches = [&record](const RecordShape &shape) {
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

/// A valid entry must be what the rules make of it, or erased: nobody else must ever be sent.
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

bool isSound(const RecordShape &shape, const Record &record)
{
    using namespace std::string_view_literals;
    if (shape.table == "jobs"sv)
        return number(record, 6) <= qint64(JobState::Canceled);
    if (shape.table == "batches"sv)
        return number(record, 7) <= qint64(BatchState::Split);
    if (shape.table == "exports"sv) // whose shape rows of other tables have, too, once they are damaged
        return isHexDigest(text(record, 4));
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

} // namespace

RecordInserter::RecordInserter(Transaction &transaction)
    : m_transaction(transaction)
{
    for (const RecordShape &shape : shapes)
        m_columns.emplace(shape.table, columnsOf(transaction, shape.table));
}

void RecordInserter::insert(const Record &record)
{
    const RecordShape *shape = shapeOf(record);
    if (shape == nullptr || !isSound(*shape, record))
        return;
    std::vector<Value> values = record.values;
    if (record.rowid)
        values[0] = *record.rowid;
    values.resize(std::min(values.size(), size_t(m_columns[shape->table].size())));
    statementFor(*shape, values.size()).runWith(values);
}

Statement &RecordInserter::statementFor(const RecordShape &shape, size_t columns)
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

} // namespace dnc::sqlite
