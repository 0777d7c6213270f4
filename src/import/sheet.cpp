// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace dnc {

namespace {

/// The element of `sorted` at `place`, or null.
template <typename Element, typename Place, typename Projection>
const Element *find(const std::vector<Element> &sorted, const Place &place, Projection projection)
{
    const auto found = std::ranges::lower_bound(sorted, place, {}, projection);
    return found != sorted.end() && std::invoke(projection, *found) == place ? &*found : nullptr;
}

template <typename Container>
void trim(Container &container)
{
    if (container.capacity() > container.size() + container.size() / 8)
        container.shrink_to_fit();
}

/// Whether the cells stand in one text with one byte between each two, as those of an unquoted row do.
bool areInOneText(std::span<const std::string_view> cells)
{
    for (size_t i = 1; i < cells.size(); ++i) {
        const std::string_view before = cells[i - 1];
        if (before.data() == nullptr || before.data() + before.size() + 1 != cells[i].data())
            return false;
    }
    return !cells.empty();
}

} // namespace

void Sheet::beginChunk()
{
    Chunk next;
    next.rows.reserve(chunkRows);
    if (!m_chunks.empty()) {
        Chunk &last = m_chunks.back();
        next.text.reserve(last.text.size() + last.text.size() / 16);
        next.ends.reserve(last.ends.size() + last.ends.size() / 16);
        trim(last.text);
        trim(last.ends);
    }
    m_chunks.push_back(std::move(next));
}

void Sheet::addRow(quint32 number, std::span<const std::string_view> cells, RowMark mark)
{
    if (mark != RowMark::None)
        m_rowMarks.push_back({rowCount(), mark});
    if (m_rowCount++ % chunkRows == 0)
        beginChunk();
    Chunk &chunk = m_chunks.back();
    chunk.rows.push_back({number, quint32(chunk.ends.size())});
    const char *const copied = areInOneText(cells) ? cells.front().data() : nullptr;
    const size_t begin = chunk.text.size();
    if (copied)
        chunk.text.append(copied, size_t(cells.back().data() + cells.back().size() - copied)).push_back('\0');
    for (const std::string_view cell : cells) {
        if (!copied)
            chunk.text.append(cell).push_back('\0');
        const size_t end =
            copied ? begin + size_t(cell.data() + cell.size() - copied) : chunk.text.size() - 1;
        chunk.ends.push_back(quint32(end));
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

void Sheet::mergeLinks(std::vector<Link> links)
{
    m_links.insert(m_links.end(), std::make_move_iterator(links.begin()),
                   std::make_move_iterator(links.end()));
    std::ranges::stable_sort(m_links, {}, &Link::place);
    const auto isSame = [](const Link &left, const Link &right) { return left.place == right.place; };
    m_links.erase(std::unique(m_links.begin(), m_links.end(), isSame), m_links.end());
}

void Sheet::setRowMark(quint32 row, RowMark mark)
{
    const auto place = std::ranges::lower_bound(m_rowMarks, row, {}, &MarkedRow::row);
    if (place != m_rowMarks.end() && place->row == row)
        place->mark = mark;
    else
        m_rowMarks.insert(place, {row, mark});
}

quint32 Sheet::firstRowFrom(quint32 number) const
{
    quint32 begin = 0;
    for (quint32 end = rowCount(); begin < end;) {
        const quint32 middle = begin + (end - begin) / 2;
        if (rowNumber(middle) < number)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
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
    const Chunk &chunk = m_chunks[row / chunkRows];
    const quint32 next = row % chunkRows + 1;
    const size_t end = next < chunk.rows.size() ? chunk.rows[next].firstCell : chunk.ends.size();
    return quint32(end - chunk.rows[next - 1].firstCell);
}

std::string_view Sheet::cell(quint32 row, quint32 column) const
{
    if (column >= columnCount(row))
        return {};
    const Chunk &chunk = m_chunks[row / chunkRows];
    const size_t index = size_t(chunk.rows[row % chunkRows].firstCell) + column;
    const size_t begin = index == 0 ? 0 : chunk.ends[index - 1] + 1;
    return std::string_view(chunk.text).substr(begin, chunk.ends[index] - begin);
}

} // namespace dnc
