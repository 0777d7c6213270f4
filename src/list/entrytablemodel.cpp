// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entrytablemodel.h"

#include "core/entry/reason.h"
#include "list/celltext.h"
#include "list/entryedit.h"
#include "list/severity.h"
#include "list/wrongpart.h"

#include <QPoint>

namespace dnc {

namespace {

/// For all cells but that of the status, whose text has the reason.
QString accessibleReason(const EntryStore &store, quint32 entry)
{
    return severityOf(store.at(entry)) == Severity::None ? QString() : reason(store, entry);
}

} // namespace

EntryTableModel::EntryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    followView();
}

EntryTableModel::~EntryTableModel() = default;

void EntryTableModel::followView()
{
    connect(&m_list, &EntryList::lockedChanged, this, &EntryTableModel::hideNewRow);
    connect(&m_view, &EntryView::rowsAboutToBeInserted, this, [this](int first, int last) {
        hideNewRow();
        beginInsertRows({}, first, last);
    });
    connect(&m_view, &EntryView::rowsInserted, this, [this] {
        endInsertRows();
        if (!m_hasRequests && hasRequests())
            showRequestColumns();
    });
    connect(&m_view, &EntryView::rowsAboutToBeRemoved, this, [this](int first, int last) {
        hideNewRow();
        beginRemoveRows({}, first, last);
    });
    connect(&m_view, &EntryView::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&m_view, &EntryView::aboutToReset, this, [this] {
        hideNewRow();
        beginResetModel();
    });
    connect(&m_view, &EntryView::wasReset, this, [this] {
        m_hasRequests = hasRequests();
        endResetModel();
    });
    connect(&m_view, &EntryView::rowsChanged, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    });
}

bool EntryTableModel::hasRequests() const
{
    for (int row = 0; row < m_view.rowCount() && entries().mayHaveRequests(); ++row) {
        if (entries().hasRequestAt(entryAt(row)))
            return true;
    }
    return false;
}

void EntryTableModel::showRequestColumns()
{
    beginInsertColumns({}, dnc::columnCount, allColumnCount - 1);
    m_hasRequests = true;
    endInsertColumns();
}

void EntryTableModel::showNewRow()
{
    if (m_hasNewRow || !m_list.isChangeable())
        return;
    beginInsertRows({}, m_view.rowCount(), m_view.rowCount());
    m_hasNewRow = true;
    endInsertRows();
}

void EntryTableModel::hideNewRow()
{
    if (!m_hasNewRow)
        return;
    beginRemoveRows({}, m_view.rowCount(), m_view.rowCount());
    m_hasNewRow = false;
    endRemoveRows();
}

QVariant EntryTableModel::newRowData(Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == Column::Type && role == Qt::EditRole ? QVariant(-1) : QVariant(QString());
    case Qt::AccessibleTextRole:
        return tr("New row, empty.");
    case TypeRole:
        return -1;
    default:
        return {};
    }
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_view.rowCount() + int(m_hasNewRow);
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_hasRequests ? allColumnCount : dnc::columnCount;
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (isNewRow(index.row()))
        return newRowData(column, role);
    const EntryStore &store = entries();
    const quint32 entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return CellText::display(store, entry, column);
    case Qt::EditRole:
        if (column == Column::Identifier)
            return fromUtf8(store.at(entry).input);
        if (column == Column::Name)
            return fromUtf8(store.at(entry).name);
        return data(index, column == Column::Type ? int(TypeRole) : int(Qt::DisplayRole));
    case Qt::ToolTipRole:
        return CellText::toolTip(store, entry);
    case Qt::AccessibleTextRole:
        return CellText::accessible(store, entry, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    case StatusRole:
        return int(store.statusAt(entry));
    case TypeRole:
        return typeCode(store.at(entry).type);
    case ReasonRole:
        return reason(store, entry);
    case EntryRole:
        return entry;
    case Qt::AccessibleDescriptionRole:
        return column == Column::Status ? QString() : accessibleReason(store, entry);
    case NoteRole:
        return CellText::statusNote(store, entry);
    case FixRole:
        return fromUtf8(fixFor(store.at(entry)).value_or(std::string()));
    case SeverityRole:
        return int(severityOf(store.at(entry)));
    case WrongPartRole: {
        const TextSpan part = wrongPart(store.at(entry), CellText::display(store, entry, Column::Identifier));
        return QPoint(int(part.first), int(part.length));
    }
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
    if (!across && isNewRow(section))
        return QStringLiteral("*");
    // The number in the list, which stays the same whatever is shown.
    return across ? QVariant(CellText::header(Column(section))) : QVariant(entryAt(section) + 1);
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    const auto column = Column(index.column());
    const bool editable = isNewRow(index.row()) ? m_list.isChangeable() && dnc::isEditable(column)
                                                : m_cellEdits.isEditable(index.row(), column);
    return editable ? all | Qt::ItemIsEditable : all;
}

bool EntryTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto column = Column(index.column());
    const bool known = role == Qt::EditRole || (role == TypeRole && column == Column::Type);
    if (!known || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (!isNewRow(index.row()))
        return m_cellEdits.setCell(index.row(), column, value);
    return !value.toString().isEmpty() && value != data(index, Qt::EditRole)
        && m_cellEdits.append(column, value);
}

void EntryTableModel::sort(int column, Qt::SortOrder order)
{
    m_view.sort(column, order);
}

} // namespace dnc
