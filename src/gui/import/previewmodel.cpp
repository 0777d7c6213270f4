// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/previewmodel.h"

#include "gui/theme/palette.h"
#include "import/mapping/mapping.h"
#include "import/sheet/document.h"

#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace dnc {

namespace {

/// The highlight color, faint enough for text on it.
QColor markedColor()
{
    constexpr int alpha = 40;
    QColor color = QGuiApplication::palette().color(QPalette::Highlight);
    color.setAlpha(alpha);
    return color;
}

} // namespace

void PreviewModel::show(std::shared_ptr<const Document> document, size_t sheet, const Mapping &mapping,
                        quint32 firstColumn, ExcludedPlaces excluded)
{
    const bool isOther = document != m_document || sheet != m_sheet || firstColumn != m_firstColumn
        || mapping.firstDataRow != m_firstDataRow || mapping.headerRows != m_headerRows;
    if (isOther)
        beginResetModel();
    m_document = std::move(document);
    m_sheet = sheet;
    m_firstColumn = firstColumn;
    m_firstDataRow = mapping.firstDataRow;
    m_headerRows = mapping.headerRows;
    m_leftOut = std::move(excluded);
    m_isUsed.clear();
    for (const ColumnRole &role : mapping.roles)
        m_isUsed.push_back(role.kind != ColumnRole::Kind::Ignore);
    if (isOther)
        endResetModel();
    if (isOther || rowCount() == 0 || columnCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void PreviewModel::mark(std::optional<quint32> column)
{
    if (m_marked == column)
        return;
    m_marked = column;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_document)
        return 0;
    return int(std::min(sheet().rowCount(), m_firstDataRow + previewRows));
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_document)
        return 0;
    return std::clamp(int(sheet().columnCount()) - int(m_firstColumn), 0, maxColumns);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!m_document || !index.isValid())
        return {};
    const quint32 row = quint32(index.row());
    const quint32 column = m_firstColumn + quint32(index.column());
    const bool isQuiet = !exclusionReason(row, column).isEmpty() || !m_isUsed[column];
    switch (role) {
    case Qt::DisplayRole: {
        const std::string_view cell = sheet().cell(row, column);
        return QString::fromUtf8(cell.data(), qsizetype(cell.size())).simplified();
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return exclusionReason(row, column);
    case Qt::BackgroundRole:
        return m_marked == column ? QVariant(markedColor()) : QVariant();
    case Qt::FontRole:
        return font(row, column);
    case Qt::ForegroundRole:
        return isQuiet ? QVariant(roleColor(ColorRole::Quiet, QGuiApplication::palette())) : QVariant();
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_document || orientation == Qt::Horizontal)
        return {};
    const quint32 row = quint32(section);
    if (role == Qt::ToolTipRole)
        return exclusionReason(row);
    if (role != Qt::DisplayRole)
        return {};
    const QString number = QString::number(sheet().rowNumber(row));
    const QString reason = exclusionReason(row);
    if (reason.isEmpty())
        return number;
    const QString title = reason.section(u'.', 0, 0).section(u':', 0, 0);
    const QString text = tr("%1 · %2", "number of a row; why it is left out").arg(number, title);
    constexpr int widest = 150;
    return QFontMetrics(QGuiApplication::font()).elidedText(text, Qt::ElideRight, widest);
}

QString PreviewModel::exclusionReason(quint32 row) const
{
    if (isAboveHeader(row))
        return tr("Above the header: not read.");
    if (row < m_firstDataRow)
        return tr("The header.");
    const auto found = m_leftOut.rows.find(row);
    return found == m_leftOut.rows.end() ? QString() : found->second;
}

QString PreviewModel::exclusionReason(quint32 row, quint32 column) const
{
    const auto found = m_leftOut.cells.find({row, column});
    return found == m_leftOut.cells.end() ? exclusionReason(row) : found->second;
}

QVariant PreviewModel::font(quint32 row, quint32 column) const
{
    QFont font = QGuiApplication::font();
    font.setStrikeOut(isAboveHeader(row) || m_leftOut.rows.contains(row)
                      || m_leftOut.cells.contains({row, column}));
    font.setBold(row < m_firstDataRow && !isAboveHeader(row));
    return font;
}

} // namespace dnc
