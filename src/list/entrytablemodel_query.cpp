// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entrytablemodel.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace dnc {

void EntryTableModel::setFilter(std::vector<EntryStatus> statuses, const QString &text)
{
    std::ranges::sort(statuses);
    const auto again = std::ranges::unique(statuses);
    statuses.erase(again.begin(), again.end());
    if (statuses.size() == allEntryStatuses.size())
        statuses.clear();
    RowIndex::Query query = m_query;
    query.statuses = std::move(statuses);
    query.text = text.trimmed().toStdString();
    setQuery(std::move(query));
}

void EntryTableModel::sort(int column, Qt::SortOrder order)
{
    RowIndex::Query query = m_query;
    query.sortColumn = column >= 0 && column < dnc::columnCount ? column : -1;
    query.descending = query.sortColumn >= 0 && order == Qt::DescendingOrder;
    setQuery(std::move(query));
}

void EntryTableModel::setFinding(const std::optional<Finding> &finding)
{
    RowIndex::Query query = m_query;
    query.finding = finding;
    setQuery(std::move(query));
}

void EntryTableModel::setQuery(RowIndex::Query query)
{
    if (query == m_query)
        return;
    m_query = std::move(query);
    look();
}

void EntryTableModel::look()
{
    if (isLong(m_store)) {
        lookLater();
        return;
    }
    emit viewAboutToChange();
    beginResetModel();
    remakeIndex();
    endResetModel();
    emit viewChanged();
}

/// With all that is asked in this turn of the event loop.
void EntryTableModel::lookLater()
{
    if (std::exchange(m_looking, true))
        m_looks.forget();
    const auto ask = [this, again = ++m_lookNumber] {
        if (m_looking && again == m_lookNumber)
            lookInBackground();
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

void EntryTableModel::lookInBackground()
{
    const auto make = [store = std::make_shared<const EntryStore>(m_store.snapshot()), query = m_query] {
        return RowIndex::make(*store, query);
    };
    const auto take = [this, structure = m_structure, end = m_store.size()](RowIndex &&index) {
        if (structure == m_structure)
            show(std::move(index), end);
        else
            lookLater();
    };
    m_looks.ask(make, take);
}

/// `index` is of the entries before `end`; what was added since stands behind them.
void EntryTableModel::show(RowIndex &&index, quint32 end)
{
    emit viewAboutToChange();
    beginResetModel();
    index.append(RowIndex::matching(m_store, m_query, end));
    setIndex(std::move(index));
    endResetModel();
    emit viewChanged();
}

void EntryTableModel::remakeIndex()
{
    setIndex(RowIndex::make(m_store, m_query));
}

void EntryTableModel::setIndex(RowIndex &&index)
{
    m_index = std::move(index);
    ++m_view;
    if (std::exchange(m_looking, false))
        m_looks.forget();
}

std::vector<int> EntryTableModel::rowsOf(const std::vector<bool> &entries) const
{
    std::vector<int> rows;
    for (quint32 row = 0; row < m_index.size(); ++row) {
        if (const quint32 entry = m_index.entryAt(row); entry < entries.size() && entries[entry])
            rows.push_back(int(row));
    }
    return rows;
}

} // namespace dnc
