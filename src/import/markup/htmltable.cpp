// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/htmltable.h"

#include "core/text/text.h"
#include "import/sheet/limits.h"
#include "import/text/csv.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr size_t maxPadding = 10'000'000; // empty cells: a few bytes of markup may ask for thousands of them

/// `1.41556E+10` or `#####`: a number that did not fit its column.
bool isRounded(std::string_view text)
{
    const bool isFilled = !text.empty() && text.find_first_not_of('#') == text.npos;
    const size_t exponent = text.find_first_of("Ee");
    const bool isNumber = text.find_first_not_of("0123456789.,+-Ee") == text.npos;
    return isFilled || (isNumber && exponent != text.npos && exponent > 0);
}

bool isWhole(std::string_view number)
{
    return !number.empty() && std::ranges::all_of(number, isDigit);
}

} // namespace

bool HtmlTable::isTaken(size_t column) const
{
    return column < m_takenUntil.size() && m_takenUntil[column] > m_row;
}

void HtmlTable::beginRow(RowMark mark)
{
    endRow();
    m_inRow = true;
    m_mark = mark;
    m_column = 0;
    ++m_row;
}

void HtmlTable::beginCell(Span span, std::string_view number)
{
    endCell();
    if (!m_inRow)
        beginRow(RowMark::None);
    while (isTaken(m_column))
        ++m_column;
    m_isTooWide = m_isTooWide || m_column >= maxColumns;
    m_inCell = true;
    m_span = span;
    m_number = number;
    m_text.clear();
}

void HtmlTable::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    const bool takesNumber = isRounded(m_text.text()) && isWhole(m_number);
    if (!m_text.text().empty() || !m_text.link().empty())
        m_cells.push_back({m_column, takesNumber ? m_number : std::string(m_text.text()),
                           std::string(m_text.link()), m_text.isStruck()});
    const quint32 end = std::min(m_column + m_span.columns, maxColumns);
    if (m_span.rows > 1 && m_takenUntil.size() < end)
        m_takenUntil.resize(end);
    for (quint32 column = m_column; m_span.rows > 1 && column < end; ++column)
        m_takenUntil[column] = m_row + m_span.rows;
    m_column += m_span.columns;
}

void HtmlTable::endRow()
{
    endCell();
    if (m_inRow && !m_isTooWide)
        emitRow();
    m_inRow = false;
    m_cells.clear();
}

void HtmlTable::emitRow()
{
    const size_t width = m_cells.empty() ? 0 : m_cells.back().column + 1;
    m_padding += width - m_cells.size();
    if (m_padding > maxPadding) {
        m_isTooWide = true;
        return;
    }
    m_given.assign(width, {});
    for (const Cell &cell : m_cells)
        m_given[cell.column] = cell.text;
    m_sheet.addRow(m_row, m_given, m_mark);
    for (const Cell &cell : m_cells) {
        m_hasText = true;
        if (!cell.link.empty())
            m_sheet.addLink(cell.column, cell.link);
        if (cell.isStruck)
            m_sheet.addMark(cell.column, CellMark::Struck);
    }
}

} // namespace dnc
