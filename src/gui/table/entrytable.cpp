// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/entrytable.h"

#include "gui/table/columnheader.h"
#include "gui/table/delegates.h"
#include "gui/table/fillhandle.h"
#include "gui/table/identifierdelegate.h"
#include "gui/table/statusdelegate.h"
#include "gui/theme/palette.h"
#include "gui/widgets/texts.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dnc {

EntryTable::EntryTable(EntryTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cursor(*this, model)
    , m_header(new ColumnHeader(model, *this))
    , m_fit(*m_header)
    , m_keeper(*this, model)
{
    setObjectName(QStringLiteral("entryTable"));
    keepTranslated(*this, [this] { setAccessibleName(tr("The list")); });
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
    setItemDelegateForColumn(int(Column::Identifier), new IdentifierDelegate(this));
    setItemDelegateForColumn(int(Column::Type), new TypeDelegate(this));
    setItemDelegateForColumn(int(Column::Status), new StatusDelegate(this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpHeaders();
    m_fillHandle = std::make_unique<FillHandle>(*this, model);
    setColumnWidth(int(Column::Identifier), 260);
    setColumnWidth(int(Column::Type), 110);
    setColumnWidth(int(Column::Name), 130);
    // When and where people asked is shown only for lists that say so.
    connect(m_header, &QHeaderView::sectionCountChanged, this, [this] { m_fit.fit(viewport()->width()); });
    connect(&model.view(), &EntryView::aboutToChange, this, &EntryTable::saveSelection);
    connect(&model.view(), &EntryView::changed, this, &EntryTable::restoreSelection);
}

EntryTable::~EntryTable() = default;

void EntryTable::setUpHeaders()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 14));
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    // A selection model of its own that stays empty: otherwise the header checks at each repaint whether all
    // rows are selected, which takes 120 ms for a million rows.
    m_header->setSelectionModel(new QItemSelectionModel(&m_model, m_header));
}

void EntryTable::saveSelection()
{
    finishEditing();
    m_keeper.save(selectedColumns());
}

void EntryTable::restoreSelection()
{
    // The details are those of a row in view.
    if (!m_keeper.restore() && m_model.view().rowCount() > 0 && !selectionModel()->hasSelection())
        m_cursor.moveTo(m_model.index(0, int(Column::Identifier)));
}

std::vector<RowSpan> EntryTable::selectedRows() const
{
    std::vector<RowSpan> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.push_back({range.top(), range.bottom()});
    if (ranges.empty() && currentIndex().isValid())
        ranges.push_back({currentIndex().row(), currentIndex().row()});
    std::ranges::sort(ranges, {}, &RowSpan::first);
    std::vector<RowSpan> merged;
    const int last = m_model.view().rowCount() - 1;
    for (const RowSpan &range : ranges) {
        if (range.first > last)
            break;
        if (!merged.empty() && range.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, std::min(range.last, last));
        else
            merged.push_back({range.first, std::min(range.last, last)});
    }
    return merged;
}

std::vector<quint32> EntryTable::selectedEntries() const
{
    std::vector<quint32> entries;
    for (const RowSpan &range : selectedRows()) {
        for (int row = range.first; row <= range.last; ++row)
            entries.push_back(m_model.entryAt(row));
    }
    return entries;
}

ColumnSpan EntryTable::selectedColumns() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return {std::max(currentIndex().column(), 0), std::max(currentIndex().column(), 0)};
    ColumnSpan columns{m_model.columnCount() - 1, 0};
    for (const QItemSelectionRange &range : selection)
        columns = {std::min(columns.first, range.left()), std::max(columns.last, range.right())};
    return columns;
}

CellSelection EntryTable::selectedCells() const
{
    const std::vector<RowSpan> rows = selectedRows();
    CellSelection cells{m_model.view().entriesIn(rows), {setOf(selectedColumns())}};
    const QItemSelection selection = selectionModel()->selection();
    const auto hasOtherColumns = [&selection](const QItemSelectionRange &range) {
        return range.left() != selection.front().left() || range.right() != selection.front().right();
    };
    if (std::ranges::none_of(selection, hasOtherColumns))
        return cells;
    cells.columns.assign(cells.entries.size(), 0);
    for (const QItemSelectionRange &range : selection) {
        const std::array span{RowSpan{range.top(), range.bottom()}};
        for (const quint32 entry : m_model.view().entriesIn(span)) {
            const auto place = std::ranges::lower_bound(cells.entries, entry) - cells.entries.begin();
            cells.columns[size_t(place)] |= setOf(ColumnSpan{range.left(), range.right()});
        }
    }
    return cells;
}

bool EntryTable::hasWholeColumns() const
{
    const QItemSelection selection = selectionModel()->selection();
    return !selection.isEmpty() && std::ranges::all_of(selection, [this](const QItemSelectionRange &range) {
        return range.top() == 0 && range.bottom() >= m_model.view().rowCount() - 1;
    });
}

QRect EntryTable::fillHandle() const
{
    return m_fillHandle->rect();
}

void EntryTable::goTo(int row, Column column)
{
    const QModelIndex index = m_model.index(row, int(column));
    m_cursor.moveTo(index);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    setFocus(Qt::ShortcutFocusReason);
}

void EntryTable::finishEditing()
{
    // An editor commits its text when it loses focus.
    if (state() == EditingState)
        setFocus(Qt::OtherFocusReason);
}

void EntryTable::editIdentifier()
{
    if (!currentIndex().isValid())
        return;
    const QModelIndex cell = currentIndex().siblingAtColumn(int(Column::Identifier));
    goTo(cell.row(), Column::Identifier);
    edit(cell);
}

void EntryTable::openTypes()
{
    if (currentIndex().isValid())
        edit(currentIndex().siblingAtColumn(int(Column::Type)));
}

void EntryTable::openColumnMenu()
{
    if (currentIndex().isValid())
        m_header->openMenu(currentIndex().column());
}

void EntryTable::openContextMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->addActions(actions());
    menu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void EntryTable::keyPressEvent(QKeyEvent *event)
{
    const bool isShiftF10 = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (isShiftF10 || event->key() == Qt::Key_Menu)
        openContextMenu();
    else if (state() == EditingState || !m_cursor.take(*event))
        QTableView::keyPressEvent(event);
}

bool EntryTable::isOnTypeArrow(const QPoint &place) const
{
    constexpr int arrowWidth = 28;
    const QModelIndex index = indexAt(place);
    if (!index.isValid() || Column(index.column()) != Column::Type)
        return false;
    const QRect cell = visualRect(index);
    const QRect atEnd(cell.right() - arrowWidth + 1, cell.top(), arrowWidth, cell.height());
    return QStyle::visualRect(layoutDirection(), cell, atEnd).contains(place);
}

void EntryTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    m_pressed = cell;
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && cell.isValid()) {
        finishEditing();
        m_cursor.extendTo(cell);
        return;
    }
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_cursor.setAnchor(cell);
}

void EntryTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const bool isClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && m_pressed == indexAt(event->pos());
    if (isClick && isOnTypeArrow(event->pos()))
        openTypes();
    else if (!isClick || !isOnButton(event->pos()))
        return;
    else if (StatusDelegate::actionOf(m_pressed) == StatusDelegate::Action::Fix)
        emit fixWanted();
    else
        editIdentifier();
}

bool EntryTable::isOnButton(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid() && Column(index.column()) == Column::Status
        && StatusDelegate::buttonRect(index, visualRect(index), fontMetrics(), layoutDirection())
               .contains(place);
}

void EntryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    m_fillHandle->paint(painter);
    if (m_model.rowCount() > 0 || m_model.entries().isEmpty())
        return;
    painter.setPen(roleColor(ColorRole::Quiet, palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No rows match the filter"));
}

void EntryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fit.fit(viewport()->width());
}

void EntryTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!selectionModel()->hasSelection() && m_model.view().rowCount() > 0)
        m_cursor.moveTo(currentIndex().isValid() ? currentIndex() : m_model.index(0, 0));
}

void EntryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // Not now: the views still work with the old rows.
    if (previous.isValid() && m_model.isNewRow(previous.row()) && current.row() != previous.row())
        QMetaObject::invokeMethod(&m_model, &EntryTableModel::hideNewRow, Qt::QueuedConnection);
}

void EntryTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedChanged();
}

bool EntryTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (!QTableView::edit(index, trigger, event))
        return false;
    auto *editor = qobject_cast<QLineEdit *>(indexWidget(index));
    if (editor == nullptr || editor == m_editor)
        return true;
    m_editor = editor;
    m_isTyped = trigger == AnyKeyPressed;
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->installEventFilter(this); // before the delegate's filter
    if (!m_isTyped)
        editor->end(false);
    return true;
}

bool EntryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (m_editor && watched == m_editor && event->type() == QEvent::KeyPress
        && takeEditorKey(*m_editor, *static_cast<QKeyEvent *>(event)))
        return true;
    return QTableView::eventFilter(watched, event);
}

bool EntryTable::takeEditorKey(QLineEdit &editor, const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const QModelIndex cell = currentIndex();
    if (isEnter && key.modifiers().testFlag(Qt::ControlModifier) && !m_model.isNewRow(cell.row())) {
        const CellSelection cells{m_model.view().entriesIn(selectedRows()), {setOf(Column(cell.column()))}};
        const QString text = editor.text();
        closeEditor(&editor, QAbstractItemDelegate::RevertModelCache);
        const bool isName = Column(cell.column()) == Column::Name;
        m_model.blockEdits().fill(cells,
                                  {.input = isName ? std::nullopt : std::optional(text),
                                   .type = {},
                                   .name = isName ? std::optional(text) : std::nullopt});
        return true;
    }
    if (!TableCursor::leavesEditor(key, m_isTyped))
        return false;
    const int row = cell.row();
    const int column = cell.column();
    commitData(&editor);
    closeEditor(&editor, QAbstractItemDelegate::NoHint);
    setFocus(Qt::OtherFocusReason);
    // The new row, when it becomes an entry, is another row for the view.
    if (currentIndex().row() != row && row < m_model.rowCount())
        m_cursor.moveTo(m_model.index(row, column));
    m_cursor.take(key);
    return true;
}

void EntryTable::commitData(QWidget *editor)
{
    const auto *types = qobject_cast<QComboBox *>(editor);
    const std::vector<quint32> entries =
        types == nullptr ? std::vector<quint32>() : m_model.view().entriesIn(selectedRows());
    if (entries.size() < 2)
        QTableView::commitData(editor);
    else if (types->currentIndex() >= 0)
        m_model.blockEdits().setType(entries, typeOfCode(types->currentData().toInt()));
}

} // namespace dnc
