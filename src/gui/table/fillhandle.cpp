// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/fillhandle.h"

#include "gui/theme/palette.h"
#include "list/entrytablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace dnc {

namespace {

constexpr int size = 6; // pixels
constexpr int reach = 3; // around it, where it can be grasped
constexpr std::chrono::milliseconds scrollPause{40};

} // namespace

FillHandle::FillHandle(QTableView &table, EntryTableModel &model)
    : m_table(table)
    , m_model(model)
{
    table.viewport()->setMouseTracking(true);
    table.viewport()->installEventFilter(this);
    table.installEventFilter(this);
    m_scrolling.setInterval(scrollPause);
    connect(&m_scrolling, &QTimer::timeout, this, &FillHandle::scroll);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_table.viewport()->update(m_painted);
        m_table.viewport()->update(rect());
    });
}

FillHandle::Block FillHandle::selectedBlock() const
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    const int last = m_model.view().rowCount() - 1;
    if (selection.size() != 1 || selection.front().top() > last)
        return {};
    const QItemSelectionRange &range = selection.front();
    return {QPoint(range.left(), range.top()), QPoint(range.right(), std::min(range.bottom(), last))};
}

QRect FillHandle::placeOf(const Block &block) const
{
    return m_table.visualRect(m_model.index(block.top(), block.left()))
        | m_table.visualRect(m_model.index(block.bottom(), block.right()));
}

QRect FillHandle::rect() const
{
    const Block block = selectedBlock();
    bool canEdit = false;
    for (int column = block.left(); column <= block.right(); ++column)
        canEdit = canEdit || isEditable(Column(column));
    if (!canEdit || !m_model.list().isChangeable())
        return {};
    const QRect corner = m_table.visualRect(m_model.index(block.bottom(), block.right()));
    return QStyle::alignedRect(m_table.layoutDirection(), Qt::AlignRight | Qt::AlignBottom, {size, size},
                               corner);
}

void FillHandle::paint(QPainter &painter)
{
    m_painted = rect();
    if (m_painted.isEmpty())
        return;
    const QColor color = roleColor(ColorRole::Accent, m_table.palette());
    painter.fillRect(m_painted, color);
    if (!m_source || m_target == *m_source)
        return;
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.drawRect(placeOf(m_target).adjusted(0, 0, -1, -1));
}

bool FillHandle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table) {
        const bool isEscape = m_source && event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (isEscape)
            end(false);
        return isEscape;
    }
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (mouse == nullptr)
        return false;
    const QRect around = rect().adjusted(-reach, -reach, reach, reach);
    const bool isOver = !rect().isEmpty() && around.contains(mouse->pos());
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress && mouse->button() == Qt::LeftButton && isOver)
        begin(mouse->pos());
    else if (event->type() == QEvent::MouseMove && m_source)
        dragTo(mouse->pos());
    else if (event->type() == QEvent::MouseButtonRelease && m_source)
        end(true);
    else {
        m_table.viewport()->setCursor(isOver ? Qt::CrossCursor : Qt::ArrowCursor);
        return false;
    }
    return true;
}

void FillHandle::begin(const QPoint &place)
{
    m_source = selectedBlock();
    m_target = *m_source;
    m_pointer = place;
}

/// The block as far as the pointer: in the direction in which it went furthest.
FillHandle::Block FillHandle::extendedTo(const QPoint &place) const
{
    const QRect area = m_table.viewport()->rect();
    const int lastRow = m_model.view().rowCount() - 1;
    const int y = std::clamp(place.y(), area.top(), area.bottom());
    const int found = m_table.rowAt(y);
    const int row = found < 0 ? lastRow : std::min(found, lastRow);
    const int column = m_table.columnAt(std::clamp(place.x(), area.left(), area.right()));
    const QRect source = placeOf(*m_source);
    const int aside = std::max(source.left() - place.x(), place.x() - source.right());
    const int below = std::max(source.top() - place.y(), place.y() - source.bottom());
    Block block = *m_source;
    if (below >= aside) {
        block.setTop(std::min(block.top(), row));
        block.setBottom(std::max(block.bottom(), row));
    } else if (column >= 0) {
        block.setLeft(std::min(block.left(), column));
        block.setRight(std::max(block.right(), column));
    }
    return block;
}

void FillHandle::dragTo(const QPoint &place)
{
    m_pointer = place;
    m_target = extendedTo(place);
    m_table.viewport()->update();
    const QRect area = m_table.viewport()->rect();
    if (place.y() < area.top() || place.y() > area.bottom())
        m_scrolling.start();
    else
        m_scrolling.stop();
}

void FillHandle::scroll()
{
    QScrollBar &bar = *m_table.verticalScrollBar();
    bar.setValue(bar.value() + (m_pointer.y() < 0 ? -1 : 1) * bar.singleStep());
    dragTo(m_pointer);
}

void FillHandle::end(bool fills)
{
    m_scrolling.stop();
    m_table.viewport()->update();
    const Block target = m_target;
    if (fills && target != *m_source)
        fill(target);
    m_source.reset();
}

void FillHandle::fill(const Block &whole)
{
    const Block &source = *m_source;
    const bool goesDown = whole.height() > source.height();
    std::vector<BlockEdits::Copy> copies;
    for (int row = whole.top(); row <= whole.bottom(); ++row) {
        if (goesDown && row >= source.top() && row <= source.bottom())
            continue;
        const int height = source.height();
        const int from = source.top() + ((row - source.top()) % height + height) % height;
        copies.push_back({m_model.entryAt(from), m_model.entryAt(row)});
    }
    ColumnSet target = setOf(ColumnSpan{whole.left(), whole.right()});
    if (!goesDown)
        target &= ColumnSet(~setOf(ColumnSpan{source.left(), source.right()}));
    m_model.blockEdits().repeat(std::move(copies), {source.left(), source.right()}, target);
    const QItemSelection block(m_model.index(whole.top(), whole.left()),
                               m_model.index(whole.bottom(), whole.right()));
    m_table.selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
}

} // namespace dnc
