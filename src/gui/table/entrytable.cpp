// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/entrytable.h"

#include "gui/table/delegates.h"

#include <QHeaderView>

#include <algorithm>

namespace dnc {

namespace {

constexpr size_t maxRanges = 2'000; // larger selections slow down every operation on them

/// Selects `rows`, which ascend. Empty where they form more than maxRanges.
QItemSelection selectionOf(const QAbstractItemModel &model, const std::vector<int> &rows)
{
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        if (size_t(selection.size()) == maxRanges)
            return {};
        const size_t first = i++;
        while (i < rows.size() && rows[i] == rows[i - 1] + 1)
            ++i;
        selection.append({model.index(rows[first], 0), model.index(rows[i - 1], model.columnCount() - 1)});
    }
    return selection;
}

} // namespace

EntryTable::EntryTable(EntryTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("entryTable"));
    setAccessibleName(tr("The list"));
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(int(Column::Type), new TypeDelegate(this));
    setItemDelegateForColumn(int(Column::Status), new StatusDelegate(this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setTabKeyNavigation(false);
    setUpHeaders();
    setColumnWidth(int(Column::Identifier), 260);
    setColumnWidth(int(Column::Type), 110);
    setColumnWidth(int(Column::Name), 130);
    connect(&model.view(), &EntryView::aboutToChange, this, &EntryTable::saveSelection);
    connect(&model.view(), &EntryView::changed, this, &EntryTable::restoreSelection);
}

void EntryTable::setUpHeaders()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // A selection model of its own that stays empty: otherwise the header checks at each repaint whether all
    // rows are selected, which takes 120 ms for a million rows.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(&m_model, horizontalHeader()));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    // A third click on a header restores the order of the list, which is the initial order.
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void EntryTable::saveSelection()
{
    finishEditing();
    m_savedSelection.entries.assign(m_model.entries().size(), false);
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_savedSelection.entries[m_model.entryAt(row)] = true;
    }
    m_savedSelection.current.reset();
    if (currentIndex().isValid())
        m_savedSelection.current = m_model.entryAt(currentIndex().row());
    m_savedSelection.column = currentIndex().column();
}

void EntryTable::restoreSelection()
{
    selectionModel()->select(selectionOf(m_model, m_model.view().rowsOf(m_savedSelection.entries)),
                             QItemSelectionModel::ClearAndSelect);
    if (!m_savedSelection.current)
        return;
    m_savedSelection.entries.assign(size_t(*m_savedSelection.current) + 1, false);
    m_savedSelection.entries.back() = true;
    const std::vector<int> rows = m_model.view().rowsOf(m_savedSelection.entries);
    if (rows.empty())
        return;
    const QModelIndex current = m_model.index(rows.front(), m_savedSelection.column);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    scrollTo(current);
}

std::vector<RowSpan> EntryTable::selectedRows() const
{
    std::vector<RowSpan> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    if (ranges.empty() && currentIndex().isValid())
        ranges.push_back({currentIndex().row(), currentIndex().row()});
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return ranges;
}

std::vector<quint32> EntryTable::selectedEntries() const
{
    std::vector<quint32> entries;
    for (const auto &range : selectedRows()) {
        for (int row = range.first; row <= range.last; ++row)
            entries.push_back(m_model.entryAt(row));
    }
    return entries;
}

void EntryTable::goTo(int row, Column column)
{
    const QModelIndex index = m_model.index(row, int(column));
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    setFocus(Qt::ShortcutFocusReason);
}

void EntryTable::finishEditing()
{
    // An editor commits its text when it loses focus.
    if (state() == EditingState)
        setFocus(Qt::OtherFocusReason);
}

} // namespace dnc
