// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/columns.h"

#include "core/text.h"
#include "import/headerwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

bool isBlank(std::string_view cell)
{
    return cell.find_first_not_of(" \t\r\n") == cell.npos;
}

/// Our reports put an apostrophe before what a spreadsheet would run as a formula, and before their own
/// likes.
std::string_view withoutGuard(std::string_view cell)
{
    const size_t first = cell.find_first_not_of('\'');
    if (first == 0 || first == cell.npos)
        return cell;
    constexpr std::array<std::string_view, 11> starts{"=",  "+",  "-",  "@",  "\t", "\r",
                                                      "\n", "＝", "＋", "－", "＠"};
    const std::string_view rest = cell.substr(first);
    const bool guarded = std::ranges::any_of(starts, [&](auto start) { return rest.starts_with(start); });
    return guarded ? cell.substr(1) : cell;
}

class Importer {
public:
    Importer(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options, EntryStore &store);

    ImportCounts run();

private:
    bool isEmptyRow(quint32 row) const;
    void addRow(quint32 row);
    bool addCell(quint32 row, quint32 column, std::optional<IdentifierType> type);
    std::string leftOutBy(quint32 row, quint32 column) const;
    std::optional<IdentifierType> typeOf(quint32 column) const;
    void readType(quint32 row);
    void readName(quint32 row);
    void append(std::string_view input, std::string_view name, std::optional<IdentifierType> type,
                quint32 row, quint32 column);
    std::string_view cell(quint32 row, quint32 column) const;

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const ImportOptions &m_options;
    EntryStore &m_store;
    quint16 m_source;
    std::vector<quint32> m_identifiers; ///< columns
    std::vector<quint32> m_types;
    std::vector<quint32> m_names;
    ImportCounts m_counts;
    std::string m_name; ///< of the row at hand
    std::optional<IdentifierType> m_type; ///< what the row at hand says of its AnyIdentifier columns
};

Importer::Importer(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                   EntryStore &store)
    : m_sheet(sheet)
    , m_mapping(mapping)
    , m_options(options)
    , m_store(store)
    , m_source(store.addSource({sheet.file, sheet.name, sheet.sha256}))
{
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        switch (mapping.roles[column].kind) {
        case Kind::Ignore:
        case Kind::Flag:
            break;
        case Kind::Identifier:
        case Kind::AnyIdentifier:
            m_identifiers.push_back(column);
            break;
        case Kind::Type:
            m_types.push_back(column);
            break;
        case Kind::Name:
            m_names.push_back(column);
            break;
        }
    }
}

ImportCounts Importer::run()
{
    for (quint32 row = m_mapping.firstDataRow; row < m_sheet.rowCount(); ++row) {
        if (isEmptyRow(row))
            continue;
        ++m_counts.rows;
        addRow(row);
    }
    return m_counts;
}

bool Importer::isEmptyRow(quint32 row) const
{
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        if (!isBlank(m_sheet.cell(row, column)))
            return false;
    }
    return true;
}

void Importer::addRow(quint32 row)
{
    readType(row);
    readName(row);
    bool any = false;
    for (const quint32 column : m_identifiers)
        any = addCell(row, column, typeOf(column)) || any;
    if (!any && m_mapping.fallbackColumn)
        any = addCell(row, *m_mapping.fallbackColumn, m_type);
    if (any)
        return;
    const quint32 first = m_identifiers.empty() ? 0 : m_identifiers.front();
    append(m_identifiers.empty() ? std::string_view() : cell(row, first), m_name, typeOf(first), row, first);
}

/// False where the cell holds nothing.
bool Importer::addCell(quint32 row, quint32 column, std::optional<IdentifierType> type)
{
    const std::string_view text = cell(row, column);
    if (isBlank(text))
        return false;
    const std::vector<CellPart> parts = splitCell(text);
    for (const CellPart &part : parts)
        append(part.text, part.name.empty() ? m_name : part.name, type, row, column);
    return !parts.empty();
}

std::optional<IdentifierType> Importer::typeOf(quint32 column) const
{
    if (m_options.type)
        return m_options.type;
    const bool typed = column < m_mapping.roles.size() && m_mapping.roles[column].kind == Kind::Identifier;
    return typed ? std::optional(m_mapping.roles[column].type) : m_type;
}

void Importer::readType(quint32 row)
{
    m_type = m_options.type;
    for (const quint32 column : m_types) {
        if (!m_type)
            m_type = typeFromWord(cell(row, column));
    }
}

void Importer::readName(quint32 row)
{
    m_name.clear();
    for (const quint32 column : m_names) {
        const std::string_view part = cell(row, column);
        if (isBlank(part))
            continue;
        if (!m_name.empty())
            m_name += ' ';
        const size_t begin = part.find_first_not_of(" \t\r\n");
        m_name += part.substr(begin, part.find_last_not_of(" \t\r\n") - begin + 1);
    }
}

void Importer::append(std::string_view input, std::string_view name, std::optional<IdentifierType> type,
                      quint32 row, quint32 column)
{
    const Origin origin{m_sheet.rowNumber(row), quint16(column + 1), m_source};
    Entry entry = makeEntry({.input = input, .name = name, .type = type, .origin = origin}, m_options.rules);
    if (std::string flag = leftOutBy(row, column); !flag.empty()) {
        entry.status = EntryStatus::Excluded;
        entry.issue = Issue::NoOptOut;
        entry.detail = std::move(flag);
    }
    m_store.append(entry);
    ++m_counts.identifiers;
}

/// The `HEADER = VALUE` for which a filter leaves the cell out, or nothing.
std::string Importer::leftOutBy(quint32 row, quint32 column) const
{
    for (const RowFilter &filter : m_mapping.filters) {
        const bool governs = filter.governs.empty() || std::ranges::count(filter.governs, column) > 0;
        const std::string_view value = trimmed(m_sheet.cell(row, filter.column));
        const std::string folded = toLower(value);
        const auto isValue = [&](const std::string &keep) { return toLower(keep) == folded; };
        if (!governs || std::ranges::any_of(filter.keep, isValue))
            continue;
        const std::string_view header = m_mapping.firstDataRow > 0
            ? trimmed(m_sheet.cell(m_mapping.firstDataRow - 1, filter.column))
            : std::string_view();
        return std::string(header) + " = " + std::string(value);
    }
    return {};
}

std::string_view Importer::cell(quint32 row, quint32 column) const
{
    const std::string_view text = m_sheet.cell(row, column);
    return m_mapping.isOwnReport ? withoutGuard(text) : text;
}

} // namespace

ImportCounts addEntries(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                        EntryStore &store)
{
    return Importer(sheet, mapping, options, store).run();
}

} // namespace dnc
