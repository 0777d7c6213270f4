// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/sheet/sheet.h"

#include "core/platform/spentmemory.h"
#include "core/text/text.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

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

} // namespace

void Sheet::keepText(QByteArray text)
{
    if (size_t(text.size()) <= std::numeric_limits<quint32>::max())
        m_text = std::move(text);
}

void Sheet::beginChunk()
{
    Chunk next;
    next.rows.reserve(chunkRows);
    if (!m_chunks.empty()) {
        Chunk &last = m_chunks.back();
        next.text.reserve(last.text.size() + last.text.size() / 16);
        next.cells.reserve(last.cells.size() + last.cells.size() / 16);
        trim(last.text);
        trim(last.cells);
    }
    m_chunks.push_back(std::move(next));
}

void Sheet::addRow(quint32 number, std::span<const std::string_view> cells, RowMark mark)
{
    if (mark != RowMark::None)
        m_rowMarks.push_back({rowCount(), mark});
    const Part &part = m_parts.back();
    if ((m_rowCount++ - part.firstRow) % chunkRows == 0)
        beginChunk();
    Chunk &chunk = m_chunks.back();
    chunk.rows.push_back({number - part.numberedFrom, quint32(chunk.cells.size())});
    const std::string_view kept(m_text.constData(), size_t(m_text.size()));
    int filled = 0;
    for (const std::string_view cell : cells) {
        filled += cell.empty() ? 0 : 1;
        const bool isKept = isWithin(kept, cell);
        const size_t place = isKept ? size_t(cell.data() - kept.data()) : chunk.text.size();
        chunk.cells.push_back({quint32(place), quint32(cell.size()) << 1 | quint32(isKept)});
        if (!isKept)
            chunk.text.append(cell);
    }
    chunk.areFilled = chunk.areFilled && filled > 1;
    m_width = std::max(m_width, quint32(cells.size()));
}

void Sheet::append(Sheet next)
{
    Part part{rowCount(), quint32(m_chunks.size()), rowCount() == 0 ? 0 : rowNumber(rowCount() - 1)};
    m_parts.push_back(part);
    m_rowCount += next.m_rowCount;
    m_chunks.insert(m_chunks.end(), std::make_move_iterator(next.m_chunks.begin()),
                    std::make_move_iterator(next.m_chunks.end()));
    m_width = std::max(m_width, next.m_width);
}

void Sheet::addColumn(const std::function<std::string_view(quint32 row)> &textOf)
{
    Sheet wider;
    wider.keepText(m_text);
    std::vector<std::string_view> cells;
    for (quint32 row = 0; row < m_rowCount; ++row) {
        const Row narrow = this->row(row);
        cells.assign(m_width, {});
        for (quint32 column = 0; column < narrow.size(); ++column)
            cells[column] = narrow[column];
        cells.push_back(textOf(row));
        wider.addRow(rowNumber(row), cells);
    }
    m_parts = std::move(wider.m_parts);
    m_chunks = std::move(wider.m_chunks);
    m_width = wider.m_width;
}

void Sheet::forgetRowsBefore(quint32 row)
{
    constexpr quint32 worthIt = 16; // chunks
    const Part &part = partOf(row);
    const quint32 end = part.firstChunk + (row - part.firstRow) / chunkRows;
    if (end < m_firstKept + worthIt)
        return;
    if (m_text.isDetached()) // otherwise someone still reads it
        forgetText(m_firstKept, end);
    for (; m_firstKept < end; ++m_firstKept)
        m_chunks[m_firstKept] = Chunk();
    trimFreedMemory();
}

/// The kept text is in the order of the rows.
void Sheet::forgetText(quint32 firstChunk, quint32 endChunk)
{
    const auto begins = [this](quint32 chunk) {
        const auto &cells = m_chunks[chunk].cells;
        const auto kept = std::ranges::find_if(cells, [](const Cell &cell) { return cell.isKept(); });
        return kept == cells.end() ? std::nullopt : std::optional(kept->begin);
    };
    const auto from = begins(firstChunk);
    const auto to = begins(endChunk);
    if (from && to && *from < *to)
        discardPages(m_text.constData() + *from, *to - *from);
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

RowMark Sheet::findMark(quint32 row) const
{
    const MarkedRow *marked = find(m_rowMarks, row, &MarkedRow::row);
    return marked ? marked->mark : RowMark::None;
}

std::string_view Sheet::findLink(Place place) const
{
    const Link *link = find(m_links, place, &Link::place);
    return link ? std::string_view(link->target) : std::string_view();
}

CellMark Sheet::findMark(Place place) const
{
    const MarkedCell *marked = find(m_cellMarks, place, &MarkedCell::place);
    return marked ? marked->mark : CellMark::None;
}

bool isEmptyThroughout(const Sheet &sheet, quint32 row, const Sheet::Row &cells)
{
    for (quint32 column = 0; column < cells.size(); ++column) {
        if (!isBlank(cells[column]) || sheet.cellMark(row, column) == CellMark::NoResult
            || !sheet.link(row, column).empty())
            return false;
    }
    return true;
}

bool isEmptyRow(const Sheet &sheet, quint32 row)
{
    return isEmptyRow(sheet, row, sheet.row(row));
}

} // namespace dnc
