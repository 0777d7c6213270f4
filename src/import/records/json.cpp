// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/json.h"

#include "core/rules/mentions.h"
#include "core/text/visibletext.h"
#include "import/records/jsonvalue.h"
#include "import/records/recordtable.h"
#include "import/sheet/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace dnc {

namespace {

using Kind = JsonValue::Kind;

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Json)
};

constexpr size_t mostRepeatedFields = 50'000'000; ///< of records whose lists become rows
constexpr int deepestWrapper = 8;

std::string pathOf(const std::string &parent, const std::string &name)
{
    return parent.empty() ? name : parent + '.' + name;
}

/// A list that gives a sheet, and its name.
struct List {
    std::string name;
    const std::vector<JsonValue> *items = nullptr;
};

/// The fields of a record, by path, and the lists of objects in it.
struct Fields {
    std::vector<std::pair<std::string, std::string>> fields;
    std::vector<List> lists;

    void collect(const std::string &path, const JsonValue &value, bool joinsLists);
};

bool hasObjects(const std::vector<JsonValue> &items)
{
    return std::ranges::any_of(items, [](const JsonValue &item) { return !item.isScalar(); });
}

void Fields::collect(const std::string &path, const JsonValue &value, bool joinsLists)
{
    if (value.isScalar()) {
        fields.emplace_back(path, value.text);
    } else if (value.kind == Kind::Object) {
        for (const auto &[name, member] : value.members)
            collect(pathOf(path, name), member, joinsLists);
    } else if (joinsLists || !hasObjects(value.items)) {
        for (const JsonValue &item : value.items)
            collect(path, item, joinsLists);
    } else {
        lists.push_back({path, &value.items});
    }
}

bool holdsIdentifier(const Fields &fields)
{
    return std::ranges::any_of(fields.fields, [](const auto &field) {
        return !mentionsIn(field.first).empty() || !mentionsIn(field.second).empty();
    });
}

/// Whether the names of an object are those of records: a list by another means.
bool isKeyed(const JsonValue &value)
{
    const auto isRecord = [](const JsonValue::Member &member) { return member.value.kind == Kind::Object; };
    const auto isIdentifier = [](const JsonValue::Member &member) {
        return !mentionsIn(member.name).empty();
    };
    return std::ranges::any_of(value.members, isIdentifier)
        || (value.members.size() > 1 && std::ranges::all_of(value.members, isRecord));
}

class JsonReader {
public:
    explicit JsonReader(const Cancellation &cancellation)
        : m_cancellation(cancellation)
    {
    }

    Result<Document, ImportError> read(const std::vector<JsonValue> &values);

private:
    void readRoot(const JsonValue &root);
    void findLists(const JsonValue &value, const std::string &path, int depth, Fields &beside,
                   std::vector<List> &lists) const;
    void readList(const List &list);
    void readRows(const List &list);
    void readKeyed(const JsonValue &value);
    void addRecord(const JsonValue &value, const std::string &name, const std::string *key,
                   RecordTable &table);
    bool addFields(const Fields &fields, RecordTable &table);
    void addSheet(Sheet sheet, const std::string &name);

    const Cancellation &m_cancellation;
    Document m_document;
    size_t m_repeated = 0;
    bool m_isTooWide = false;
};

Result<Document, ImportError> JsonReader::read(const std::vector<JsonValue> &values)
{
    if (values.size() == 1)
        readRoot(values.front());
    else
        readList({{}, &values});
    if (m_cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    if (m_isTooWide)
        return unexpected(importError(ImportError::Kind::TooManyColumns));
    if (m_document.sheets.empty())
        m_document.sheets.emplace_back();
    if (m_document.sheets.size() == 1)
        m_document.sheets.front().name.clear();
    return std::move(m_document);
}

void JsonReader::readRoot(const JsonValue &root)
{
    if (root.kind == Kind::Array)
        return readList({{}, &root.items});
    if (isKeyed(root))
        return readKeyed(root);
    Fields beside;
    std::vector<List> lists;
    findLists(root, {}, 0, beside, lists);
    const bool isWrapper = !lists.empty() && !holdsIdentifier(beside);
    if (!isWrapper) {
        RecordTable table;
        addRecord(root, {}, nullptr, table);
        return addSheet(table.sheet(), {});
    }
    for (const List &list : lists)
        readList(list);
    QStringList names;
    for (const auto &[name, text] : beside.fields)
        names << QString::fromStdString(name);
    names.removeDuplicates();
    if (!names.isEmpty())
        m_document.warnings << JsonText::tr("These fields beside the list were not imported: %1.")
                                   .arg(visibleText(names.join(JsonText::tr(", ", "between names"))));
}

/// The lists that `value` wraps, such as `data.items`, and the other fields beside them.
void JsonReader::findLists(const JsonValue &value, const std::string &path, int depth, Fields &beside,
                           std::vector<List> &lists) const
{
    for (const auto &[name, member] : value.members) {
        const std::string inner = pathOf(path, name);
        if (member.kind == Kind::Array && !member.items.empty())
            lists.push_back({inner, &member.items});
        else if (member.kind == Kind::Object && depth < deepestWrapper)
            findLists(member, inner, depth + 1, beside, lists);
        else
            beside.collect(inner, member, true);
    }
}

void JsonReader::readList(const List &list)
{
    const auto isRow = [](const JsonValue &item) { return item.kind == Kind::Array; };
    if (!list.items->empty() && std::ranges::all_of(*list.items, isRow))
        return readRows(list);
    RecordTable table;
    const std::string name = hasObjects(*list.items) ? std::string("value") : list.name;
    for (const JsonValue &item : *list.items) {
        if (m_cancellation.isCanceled() || m_isTooWide)
            return;
        addRecord(item, name, nullptr, table);
    }
    addSheet(table.sheet(), list.name);
}

/// A list of lists is a table, whose first row may be its header.
void JsonReader::readRows(const List &list)
{
    Sheet sheet;
    quint32 last = 0;
    for (const JsonValue &row : *list.items) {
        if (m_cancellation.isCanceled() || m_isTooWide)
            return;
        std::vector<std::string> texts;
        for (const JsonValue &cell : row.items) {
            Fields fields;
            fields.collect({}, cell, true);
            std::string &text = texts.emplace_back();
            for (const auto &[name, value] : fields.fields)
                text += (text.empty() ? "" : "; ") + value;
        }
        last = std::max(row.line, last + 1);
        m_isTooWide = m_isTooWide || texts.size() > maxColumns;
        sheet.addRow(last, std::vector<std::string_view>(texts.begin(), texts.end()));
    }
    addSheet(std::move(sheet), list.name);
}

void JsonReader::readKeyed(const JsonValue &value)
{
    RecordTable table;
    for (const auto &[name, member] : value.members) {
        if (m_cancellation.isCanceled() || m_isTooWide)
            return;
        addRecord(member, "value", &name, table);
    }
    addSheet(table.sheet(), {});
}

/// One row, or as many as the longest list of objects within it has. Each has the other fields of the record,
/// since those may say who opted out.
void JsonReader::addRecord(const JsonValue &value, const std::string &name, const std::string *key,
                           RecordTable &table)
{
    Fields record;
    if (key)
        record.fields.emplace_back("key", *key);
    record.collect(value.kind == Kind::Object ? std::string() : name, value, false);
    size_t rows = 1;
    for (const List &list : record.lists)
        rows = std::max(rows, list.items->size());
    for (size_t row = 0; row < rows && !m_cancellation.isCanceled() && !m_isTooWide; ++row) {
        quint32 line = value.line;
        Fields inner;
        for (const List &list : record.lists) {
            if (row >= list.items->size())
                continue;
            line = row == 0 ? line : (*list.items)[row].line;
            inner.collect(list.name, (*list.items)[row], true);
        }
        table.begin(line);
        m_repeated += row == 0 ? 0 : record.fields.size();
        m_isTooWide =
            m_repeated > mostRepeatedFields || !addFields(record, table) || !addFields(inner, table);
    }
}

bool JsonReader::addFields(const Fields &fields, RecordTable &table)
{
    return std::ranges::all_of(fields.fields,
                               [&](const auto &field) { return table.add(field.first, field.second); });
}

void JsonReader::addSheet(Sheet sheet, const std::string &name)
{
    if (sheet.rowCount() == 0)
        return;
    sheet.name = QString::fromStdString(name);
    m_document.sheets.push_back(std::move(sheet));
}

} // namespace

Result<Document, ImportError> readJson(std::string_view text, const Cancellation &cancellation)
{
    const auto values = parseJson(text, cancellation);
    if (!values)
        return unexpected(values.error());
    return JsonReader(cancellation).read(*values);
}

} // namespace dnc
