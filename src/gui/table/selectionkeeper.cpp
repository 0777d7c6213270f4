// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/selectionkeeper.h"

#include "list/entrytablemodel.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace dnc {

namespace {

constexpr size_t maxRanges = 2'000; // larger selections slow down every operation on them

/// Selects these cells of `rows`, which ascend. Empty where they form more than maxRanges.
QItemSelection selectionOf(const QAbstractItemModel &model, const std::vector<int> &rows,
                           const ColumnSpan &columns)
{
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        if (size_t(selection.size()) == maxRanges)
            return {};
        const size_t first = i++;
        while (i < rows.size() && rows[i] == rows[i - 1] + 1)
            ++i;
        selection.append({model.index(rows[first], columns.first), model.index(rows[i - 1], columns.last)});
    }
    return selection;
}

} // namespace

SelectionKeeper::SelectionKeeper(QTableView &view, EntryTableModel &model)
    : m_view(view)
    , m_model(model)
{
}

void SelectionKeeper::save(const ColumnSpan &columns)
{
    m_entries.assign(m_model.entries().size(), false);
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && !m_model.isNewRow(row); ++row)
            m_entries[m_model.entryAt(row)] = true;
    }
    m_columns = columns;
    m_current.reset();
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && !m_model.isNewRow(current.row()))
        m_current = m_model.entryAt(current.row());
    m_column = current.column();
}

bool SelectionKeeper::restore()
{
    QItemSelectionModel &selection = *m_view.selectionModel();
    selection.select(selectionOf(m_model, m_model.view().rowsOf(m_entries), m_columns),
                     QItemSelectionModel::ClearAndSelect);
    std::vector<int> rows;
    if (m_current) {
        m_entries.assign(size_t(*m_current) + 1, false);
        m_entries.back() = true;
        rows = m_model.view().rowsOf(m_entries);
    }
    if (rows.empty())
        return false;
    const QModelIndex current = m_model.index(rows.front(), m_column);
    selection.setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view.scrollTo(current);
    return true;
}

} // namespace dnc
