// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/recordtable.h"

#include "import/sheet/limits.h"

#include <algorithm>

namespace dnc {

void RecordTable::begin(quint32 line)
{
    if (m_records.empty() || !m_records.back().fields.empty())
        m_records.emplace_back();
    m_records.back().line = line;
}

bool RecordTable::add(std::string_view name, std::string_view value)
{
    auto column = m_columns.find(name);
    if (column == m_columns.end()) {
        if (m_names.size() == maxColumns)
            return false;
        column = m_columns.emplace(name, quint32(m_names.size())).first;
        m_names.emplace_back(name);
    }
    if (value.empty())
        return true;
    std::string &field = m_records.back().fields[column->second];
    if (field.size() + value.size() > maxCellSize)
        return false;
    if (!field.empty())
        field += "; ";
    field += value;
    return true;
}

Sheet RecordTable::sheet() const
{
    Sheet sheet;
    const bool hasNames = std::ranges::any_of(m_names, [](const std::string &name) { return !name.empty(); });
    if (hasNames) {
        sheet.hasHeader = true;
        sheet.addRow(0, std::vector<std::string_view>(m_names.begin(), m_names.end()));
    }
    quint32 last = 0;
    std::vector<std::string_view> cells;
    for (const Record &record : m_records) {
        if (record.fields.empty())
            continue;
        cells.assign(record.fields.rbegin()->first + 1, std::string_view());
        for (const auto &[column, text] : record.fields)
            cells[column] = text;
        last = std::max(record.line, last + 1);
        sheet.addRow(last, cells);
    }
    return sheet;
}

} // namespace dnc
