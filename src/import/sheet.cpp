// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet.h"

#include <algorithm>
#include <functional>

namespace dnc {

namespace {

/// The element of `sorted` at `place`, or null.
template <typename Element, typename Place, typename Projection>
const Element *find(const std::vector<Element> &sorted, const Place &place, Projection projection)
{
    const auto found = std::ranges::lower_bound(sorted, place, {}, projection);
    return found != sorted.end() && std::invoke(projection, *found) == place ? &*found : nullptr;
}

} // namespace

void Sheet::addRow(quint32 number, std::span<const std::string_view> cells, RowMark mark)
{
    if (mark != RowMark::None)
        m_rowMarks.push_back({rowCount(), mark});
    m_rows.push_back({number, quint32(m_cellEnds.size())});
    for (const std::string_view cell : cells) {
        m_text.append(cell);
        m_cellEnds.push_back(m_text.size());
    }
    m_width = std::max(m_width, quint32(cells.size()));
}

void Sheet::addLink(quint32 column, std::string_view target)
{
    m_links.push_back({{rowCount() - 1, column}, std::string(target)});
}

void Sheet::addMark(quint32 column, CellMark mark)
{
    m_cellMarks.push_back({{rowCount() - 1, column}, mark});
}

RowMark Sheet::rowMark(quint32 row) const
{
    const MarkedRow *marked = find(m_rowMarks, row, &MarkedRow::row);
    return marked ? marked->mark : RowMark::None;
}

std::string_view Sheet::link(quint32 row, quint32 column) const
{
    const Link *link = find(m_links, Place{row, column}, &Link::place);
    return link ? std::string_view(link->target) : std::string_view();
}

CellMark Sheet::cellMark(quint32 row, quint32 column) const
{
    const MarkedCell *marked = find(m_cellMarks, Place{row, column}, &MarkedCell::place);
    return marked ? marked->mark : CellMark::None;
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
