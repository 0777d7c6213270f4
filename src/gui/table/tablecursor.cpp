// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/tablecursor.h"

#include "list/entrytablemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace dnc {

namespace {

bool isEnter(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && others == Qt::NoModifier;
}

bool isTab(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
        && !key.modifiers().testFlag(Qt::ControlModifier);
}

bool isArrow(const QKeyEvent &key)
{
    return key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
}

} // namespace

TableCursor::TableCursor(QTableView &view, EntryTableModel &model)
    : m_view(view)
    , m_model(model)
{
}

bool TableCursor::leavesEditor(const QKeyEvent &key, bool isTyped)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isPage = key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
    return isEnter(key) || isTab(key) || (isTyped && isPlain && (isArrow(key) || isPage));
}

bool TableCursor::take(const QKeyEvent &key)
{
    if (!current())
        return false;
    if (isTab(key))
        return takeTab(key);
    if (isEnter(key))
        return takeEnter(key);
    if (key.modifiers().testFlag(Qt::AltModifier))
        return false;
    const bool isControl = key.modifiers().testFlag(Qt::ControlModifier);
    const bool extends = key.modifiers().testFlag(Qt::ShiftModifier);
    const Place from = *current();
    const int lastRow = m_model.view().rowCount() - 1;
    switch (key.key()) {
    case Qt::Key_Home:
        go({isControl ? 0 : from.row, columnFrom(-1, 1)}, extends);
        return true;
    case Qt::Key_End:
        go({isControl ? lastRow : from.row, columnFrom(m_model.columnCount(), -1)}, extends);
        return true;
    case Qt::Key_PageUp:
        go({from.row - rowsOfPage(), from.column}, extends);
        return true;
    case Qt::Key_PageDown:
        go({from.row + rowsOfPage(), from.column}, extends);
        return true;
    case Qt::Key_Space:
        if (isControl != extends)
            selectLines(extends);
        return isControl != extends;
    default:
        return isArrow(key) && takeArrow(key);
    }
}

bool TableCursor::takeEnter(const QKeyEvent &key)
{
    const Place from = *current();
    const int column = m_tabColumn.value_or(from.column);
    const int row = from.row + (key.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    if (row == m_model.view().rowCount())
        m_model.showNewRow();
    go({row, column}, false);
    return true;
}

bool TableCursor::takeTab(const QKeyEvent &key)
{
    const Place from = *current();
    if (!m_tabColumn)
        m_tabColumn = from.column;
    const bool isBack = key.key() == Qt::Key_Backtab || key.modifiers().testFlag(Qt::ShiftModifier);
    const int by = isBack ? -1 : 1;
    Place to{from.row, columnFrom(from.column, by)};
    if (to.column == from.column)
        to = {from.row + by, columnFrom(isBack ? m_model.columnCount() : -1, by)};
    if (to.row >= 0 && to.row < m_model.rowCount()) {
        const std::optional<int> began = m_tabColumn;
        go(to, false);
        m_tabColumn = began;
    }
    return true;
}

bool TableCursor::takeArrow(const QKeyEvent &key)
{
    Step step{};
    switch (key.key()) {
    case Qt::Key_Left:
        step = m_view.isRightToLeft() ? Step::Right : Step::Left;
        break;
    case Qt::Key_Right:
        step = m_view.isRightToLeft() ? Step::Left : Step::Right;
        break;
    case Qt::Key_Up:
        step = Step::Up;
        break;
    default:
        step = Step::Down;
    }
    const bool isControl = key.modifiers().testFlag(Qt::ControlModifier);
    go(isControl ? edge(*current(), step) : next(*current(), step),
       key.modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

TableCursor::Place TableCursor::next(Place from, Step step) const
{
    switch (step) {
    case Step::Left:
        return {from.row, columnFrom(from.column, -1)};
    case Step::Right:
        return {from.row, columnFrom(from.column, 1)};
    case Step::Up:
        return {std::max(from.row - 1, 0), from.column};
    case Step::Down:
        return {std::min(from.row + 1, m_model.rowCount() - 1), from.column};
    }
    return from;
}

/// The last cell of the filled ones that begin here, or else the next filled one, or else the last of all.
TableCursor::Place TableCursor::edge(Place from, Step step) const
{
    const auto isSame = [](Place a, Place b) { return a.row == b.row && a.column == b.column; };
    Place to = next(from, step);
    const bool endsRun = isFilled(from) && isFilled(to);
    for (Place ahead = next(to, step); !isSame(ahead, to); ahead = next(to, step)) {
        if (endsRun ? !isFilled(ahead) : isFilled(to))
            return to;
        to = ahead;
    }
    return to;
}

bool TableCursor::isFilled(Place place) const
{
    if (m_model.isNewRow(place.row))
        return false;
    const auto entry = m_model.entries().at(m_model.entryAt(place.row));
    switch (Column(place.column)) {
    case Column::Identifier:
        return !entry.input.empty();
    case Column::Type:
        return entry.type.has_value();
    case Column::Name:
        return !entry.name.empty();
    case Column::Status:
        return true;
    case Column::RequestedOn:
        return entry.requestedOn.has_value();
    case Column::RequestSource:
        return !entry.requestSource.empty();
    }
    return false;
}

/// The next shown column before or behind `column`, which may be one outside; `column` where there is none.
int TableCursor::columnFrom(int column, int by) const
{
    for (int next = column + by; next >= 0 && next < m_model.columnCount(); next += by) {
        if (!m_view.isColumnHidden(next))
            return next;
    }
    return column;
}

int TableCursor::rowsOfPage() const
{
    return std::max(1, m_view.viewport()->height() / m_view.verticalHeader()->defaultSectionSize() - 1);
}

std::optional<TableCursor::Place> TableCursor::current() const
{
    const QModelIndex index = m_view.currentIndex();
    return index.isValid() ? std::optional(Place{index.row(), index.column()}) : std::nullopt;
}

void TableCursor::go(Place place, bool extends)
{
    const QModelIndex cell =
        m_model.index(std::clamp(place.row, 0, std::max(m_model.rowCount() - 1, 0)), place.column);
    if (!cell.isValid())
        return;
    if (extends)
        extendTo(cell);
    else
        moveTo(cell);
}

void TableCursor::moveTo(const QModelIndex &cell)
{
    setAnchor(cell);
    m_view.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    m_view.scrollTo(cell);
}

void TableCursor::extendTo(const QModelIndex &cell)
{
    m_tabColumn.reset();
    if (!m_anchor.isValid() || !m_view.selectionModel()->isSelected(m_anchor))
        m_anchor = m_view.currentIndex();
    if (!m_anchor.isValid())
        m_anchor = cell;
    const QModelIndex topLeft =
        m_model.index(std::min(m_anchor.row(), cell.row()), std::min(m_anchor.column(), cell.column()));
    const QModelIndex bottomRight =
        m_model.index(std::max(m_anchor.row(), cell.row()), std::max(m_anchor.column(), cell.column()));
    m_view.selectionModel()->select({topLeft, bottomRight}, QItemSelectionModel::ClearAndSelect);
    m_view.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_view.scrollTo(cell);
}

/// All cells of the rows, or of the columns, in which something is selected.
void TableCursor::selectLines(bool areRows)
{
    QItemSelection lines;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        if (areRows)
            lines.append(
                {m_model.index(range.top(), 0), m_model.index(range.bottom(), m_model.columnCount() - 1)});
        else
            lines.append({m_model.index(0, range.left()),
                          m_model.index(m_model.view().rowCount() - 1, range.right())});
    }
    m_view.selectionModel()->select(lines, QItemSelectionModel::ClearAndSelect);
}

} // namespace dnc
