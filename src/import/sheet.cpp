// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet.h"

#include <algorithm>

namespace dnc {

void Sheet::addRow(quint32 number, std::span<const std::string_view> cells)
{
    m_rows.push_back({number, quint32(m_cellEnds.size())});
    for (const std::string_view cell : cells) {
        m_text.append(cell);
        m_cellEnds.push_back(m_text.size());
    }
    m_width = std::max(m_width, quint32(cells.size()));
}

quint32 Sheet::columnCount(quint32 row) const
{
    const size_t end = row + 1 < m_rows.size() ? m_rows[row + 1].firstCell : m_cellEnds.size();
    return quint32(end - m_rows[row].firstCell);
}

std::string_view Sheet::cell(quint32 row, quint32 column) const
{
    if (column >= columnCount(row))
        return {};
    const size_t index = size_t(m_rows[row].firstCell) + column;
    const size_t begin = index == 0 ? 0 : m_cellEnds[index - 1];
    return std::string_view(m_text).substr(begin, m_cellEnds[index] - begin);
}

} // namespace dnc
