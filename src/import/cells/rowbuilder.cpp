// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/rowbuilder.h"

#include "import/sheet/limits.h"
#include "import/text/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace dnc {

namespace {

struct RowBuilderText {
    Q_DECLARE_TR_FUNCTIONS(dnc::RowBuilder)
};

} // namespace

void RowBuilder::begin(quint32 number, RowMark mark)
{
    m_number = number;
    m_mark = mark;
    m_nextColumn = 0;
    m_hasText = false;
    m_text.clear();
    m_cells.clear();
    m_marks.clear();
    m_links.clear();
}

ImportError RowBuilder::error(ImportError::Kind kind, quint32 column) const
{
    ImportError error = importError(kind);
    error.row = m_number;
    error.column = column + 1;
    return error;
}

ImportError RowBuilder::damagedRow(const QString &detail) const
{
    ImportError error = importError(ImportError::Kind::Damaged, detail);
    error.row = m_number;
    return error;
}

std::optional<ImportError> RowBuilder::addCell(quint32 column, std::string_view text)
{
    if (column >= maxColumns)
        return error(ImportError::Kind::TooManyColumns, column);
    if (text.size() > maxCellSize)
        return error(ImportError::Kind::CellTooLarge, column);
    m_nextColumn = column + 1;
    if (column >= m_cells.size())
        m_cells.resize(column + 1);
    Cell &cell = m_cells[column];
    if (cell.begin != noText) {
        ImportError twice = error(ImportError::Kind::Damaged, column);
        twice.detail = RowBuilderText::tr("The cell is there twice.");
        return twice;
    }
    cell = {m_text.size(), text.size()};
    m_hasText = m_hasText || !text.empty();
    m_text.append(text).push_back('\0'); // terminated, as Sheet stores them
    return {};
}

void RowBuilder::setLink(quint32 column, std::string_view target)
{
    m_links.push_back({column, std::string(target)});
}

std::optional<ImportError> RowBuilder::finish(Sheet &sheet, MemoryBudget &budget, quint32 count)
{
    if (!m_hasText && m_marks.empty() && m_links.empty())
        return {};
    if (m_number > maxRows || count > maxRows - m_number + 1)
        return damagedRow(RowBuilderText::tr("A sheet has at most %L1 rows.").arg(maxRows));
    if (sheet.rowCount() > 0 && m_number <= sheet.rowNumber(sheet.rowCount() - 1))
        return damagedRow(RowBuilderText::tr("Its rows are not in their order."));
    m_views.clear();
    for (const Cell &cell : m_cells)
        m_views.push_back(std::string_view(m_text).substr(cell.begin == noText ? 0 : cell.begin, cell.size));
    std::ranges::stable_sort(m_marks, {}, &Mark::column);
    std::ranges::stable_sort(m_links, {}, &Link::column);
    constexpr size_t besideText = 64; // the approximate size of a row, a mark and a link in a sheet
    size_t bytes =
        m_text.size() + besideText * (1 + m_marks.size() + m_links.size()) + sizeof(size_t) * m_cells.size();
    for (const Link &link : m_links)
        bytes += link.target.size();
    for (; count > 0; --count, ++m_number) {
        if (!budget.take(bytes))
            return error(ImportError::Kind::Unsafe, 0);
        add(sheet);
    }
    return {};
}

void RowBuilder::add(Sheet &sheet) const
{
    sheet.addRow(m_number, m_views, m_mark);
    for (const Mark &mark : m_marks)
        sheet.addMark(mark.column, mark.mark);
    for (const Link &link : m_links)
        sheet.addLink(link.column, link.target);
}

} // namespace dnc
