// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/columnheader.h"

#include "gui/theme/icons.h"
#include "list/entrytablemodel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QTableView>

namespace dnc {

namespace {

constexpr int arrowWidth = 20;
constexpr int arrowSize = 8;

} // namespace

ColumnHeader::ColumnHeader(EntryTableModel &model, QTableView &table)
    : QHeaderView(Qt::Horizontal, &table)
    , m_model(model)
    , m_table(table)
{
    setSectionsClickable(true);
    setStretchLastSection(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
}

QRect ColumnHeader::sectionRect(int column) const
{
    return {sectionViewportPosition(column), 0, sectionSize(column), height()};
}

QRect ColumnHeader::arrowOf(const QRect &section) const
{
    const QRect atEnd(section.right() - arrowWidth + 1, section.top(), arrowWidth, section.height());
    return QStyle::visualRect(layoutDirection(), section, atEnd);
}

QSize ColumnHeader::sectionSizeFromContents(int column) const
{
    return QHeaderView::sectionSizeFromContents(column) + QSize(arrowWidth, 0);
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const EntryView &view = m_model.view();
    option->sortIndicator = view.sortColumn() != column ? QStyleOptionHeader::None
        : view.isDescending()                           ? QStyleOptionHeader::SortUp
                                                        : QStyleOptionHeader::SortDown;
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    QStyleOption arrow;
    arrow.initFrom(this);
    arrow.rect =
        QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {arrowSize, arrowSize}, arrowOf(rect));
    arrow.palette.setColor(QPalette::ButtonText, roleColor(ColorRole::Quiet, palette()));
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, this);
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    const int column = logicalIndexAt(event->pos());
    const bool isOnArrow = column >= 0 && arrowOf(sectionRect(column)).contains(event->pos());
    // Where the cursor shows that a column can be resized, it is.
    if (event->button() == Qt::LeftButton && isOnArrow && cursor().shape() != Qt::SplitHCursor)
        openMenu(column);
    else
        QHeaderView::mousePressEvent(event);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int column = logicalIndexAt(event->pos()); column >= 0)
        openMenu(column);
}

void ColumnHeader::fit(int column)
{
    m_table.resizeColumnToContents(column);
}

void ColumnHeader::openMenu(int column)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const auto add = [menu](const QString &text, const char *name, const auto &triggered) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, menu, triggered);
        return action;
    };
    const auto sort = [this](int by, Qt::SortOrder order) {
        m_model.sort(by, order);
        viewport()->update();
    };
    add(tr("Sort &Ascending"), "sortAscending", [=] { sort(column, Qt::AscendingOrder); });
    add(tr("Sort &Descending"), "sortDescending", [=] { sort(column, Qt::DescendingOrder); });
    add(tr("&Order of the List"), "sortNot", [=] {
        sort(-1, Qt::AscendingOrder);
    })->setEnabled(m_model.view().sortColumn() >= 0);
    menu->addSeparator();
    add(tr("&Hide Column"), "hideColumn", [this, column] {
        m_table.hideColumn(column);
    })->setEnabled(Column(column) != Column::Identifier && Column(column) != Column::Status);
    add(tr("&Show All Columns"), "showColumns", [this] {
        for (int each = 0; each < count(); ++each)
            m_table.showColumn(each);
    })->setEnabled(hiddenSectionCount() > 0);
    add(tr("&Fit Width"), "fitColumn", [this, column] { fit(column); });
    const QRect section = sectionRect(column);
    menu->popup(viewport()->mapToGlobal(section.bottomLeft()));
}

} // namespace dnc
