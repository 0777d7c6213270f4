// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entrytablemodel.h"

#include "core/entry/reason.h"
#include "list/celltext.h"
#include "list/entryedit.h"

#include <algorithm>

namespace dnc {

EntryTableModel::EntryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EntryTableModel::setEntries(EntryStore &&entries)
{
    cancelAppend();
    cancelWork();
    forgetMarks();
    m_undo.clear();
    beginResetModel();
    m_store = std::move(entries);
    m_counts = m_store.counts();
    const auto wasSent = [this](EntryStatus status) {
        return m_counts[status] > 0 && (status == EntryStatus::Rejected || !isEditable(status));
    };
    m_marked = false;
    if (!std::ranges::any_of(allEntryStatuses, wasSent))
        static_cast<void>(remark());
    ++m_structure;
    remakeIndex();
    endResetModel();
    emitCounts();
}

void EntryTableModel::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    if (locked) {
        cancelAppend();
        cancelWork();
        finishMarks();
        m_undo.clear();
    }
    m_locked = locked;
    emit lockedChanged(locked);
}

void EntryTableModel::applyDelivery(quint32 first, quint32 last, EntryStatus status, const QString &detail)
{
    const std::string words = detail.toStdString();
    const quint32 end = last < m_store.size() ? last + 1 : m_store.size();
    bool changed = false;
    for (quint32 entry = first; entry < end; ++entry) {
        const EntryStatus old = m_store.statusAt(entry);
        if (old != EntryStatus::Pending && old != EntryStatus::Unknown)
            continue;
        m_store.setStatus(entry, status, words);
        --m_counts[old];
        ++m_counts[status];
        changed = true;
    }
    finishDelivery(first, last, changed);
}

void EntryTableModel::markPending(bool pending)
{
    bool changed = false;
    const auto move = [this, &changed](quint32 entry, EntryStatus from, EntryStatus to) {
        if (m_store.statusAt(entry) != from)
            return;
        m_store.setStatus(entry, to);
        --m_counts[from];
        ++m_counts[to];
        changed = true;
    };
    for (quint32 entry = 0; entry < m_store.size(); ++entry) {
        if (pending) {
            move(entry, EntryStatus::Valid, EntryStatus::Pending);
            move(entry, EntryStatus::Unknown, EntryStatus::Pending);
        } else {
            move(entry, EntryStatus::Pending, EntryStatus::Valid);
        }
    }
    finishDelivery(0, m_store.size(), changed);
}

void EntryTableModel::finishDelivery(quint32 firstEntry, quint32 lastEntry, bool changed)
{
    if (!changed)
        return;
    m_marked = false;
    // An undo would put rows back as they were before they were sent.
    m_undo.clear();
    emitRows(firstEntry, lastEntry);
    emitCounts();
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_index.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : dnc::columnCount;
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 entry = entryAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return CellText::display(m_store, entry, column);
    case Qt::EditRole:
        if (column == Column::Identifier)
            return fromUtf8(m_store.at(entry).input);
        if (column == Column::Name)
            return fromUtf8(m_store.at(entry).name);
        return data(index, column == Column::Type ? int(TypeRole) : int(Qt::DisplayRole));
    case Qt::ToolTipRole:
        return CellText::toolTip(m_store, entry);
    case Qt::AccessibleTextRole:
        return CellText::accessible(m_store, entry, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    case StatusRole:
        return int(m_store.statusAt(entry));
    case TypeRole:
        return typeCode(m_store.at(entry).type);
    case ReasonRole:
        return reason(m_store, entry);
    case EntryRole:
        return entry;
    }
    return {};
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole && across)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    // The number in the list, which stays the same whatever is shown.
    return across ? QVariant(CellText::header(Column(section))) : QVariant(entryAt(section) + 1);
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    const bool editable = isChangeable() && Column(index.column()) != Column::Status
        && isEditable(m_store.statusAt(entryAt(index.row())));
    return editable ? all | Qt::ItemIsEditable : all;
}

void EntryTableModel::emitRows(quint32 firstEntry, quint32 lastEntry)
{
    const Placement::Block rows = m_index.rowsBetween(firstEntry, lastEntry);
    if (rows.count > 0)
        emit dataChanged(index(int(rows.row), 0),
                         index(int(rows.row + rows.count) - 1, dnc::columnCount - 1));
}

void EntryTableModel::emitAllRows()
{
    if (m_index.size() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, dnc::columnCount - 1));
}

void EntryTableModel::emitCounts()
{
    if (m_counts == m_announced)
        return;
    m_announced = m_counts;
    emit countsChanged();
}

} // namespace dnc
