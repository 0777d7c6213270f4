// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/table/columnfit.h"
#include "gui/table/selectionkeeper.h"
#include "gui/table/tablecursor.h"
#include "list/entrytablemodel.h"

#include <QPointer>
#include <QTableView>

#include <memory>
#include <vector>

class QLineEdit;

namespace dnc {

class ColumnHeader;
class FillHandle;

/// The table view of the list, with the keys and the mouse of a spreadsheet. All rows have the same height,
/// which keeps a million rows fast.
class EntryTable : public QTableView {
    Q_OBJECT

public:
    explicit EntryTable(EntryTableModel &model, QWidget *parent = nullptr);
    ~EntryTable() override;

    /// The rows in which something is selected, as ranges that ascend and do not overlap, or else the current
    /// row. Without the new row.
    [[nodiscard]] std::vector<RowSpan> selectedRows() const;
    /// The entries of the selected rows, in the order of the view.
    [[nodiscard]] std::vector<quint32> selectedEntries() const;
    /// The selected cells, or else the current one. Without the new row.
    [[nodiscard]] CellSelection selectedCells() const;
    /// From the first to the last column in which something is selected.
    [[nodiscard]] ColumnSpan selectedColumns() const;
    /// Whether each selected column is selected from the first row to the last.
    [[nodiscard]] bool hasWholeColumns() const;
    /// The square that is dragged to fill cells, in the viewport; empty: there is none.
    [[nodiscard]] QRect fillHandle() const;
    /// Makes `row` current and scrolls to it.
    void goTo(int row, Column column);

    using QTableView::edit;
    /// Commits an open cell editor.
    void finishEditing();
    /// Opens the editor of the identifier in the current row.
    void editIdentifier();
    /// Opens the list of types in the current row.
    void openTypes();
    /// Opens the menu of the current column: sort, hide, show, fit.
    void openColumnMenu();

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 160}; }

signals:
    void selectedChanged();
    /// The button in the status of the current row was pressed: take its suggestion.
    void fixWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void commitData(QWidget *editor) override;

private:
    void setUpHeaders();
    void saveSelection();
    void restoreSelection();
    void openContextMenu();
    bool takeEditorKey(QLineEdit &editor, const QKeyEvent &key);
    [[nodiscard]] bool isOnTypeArrow(const QPoint &place) const;
    [[nodiscard]] bool isOnButton(const QPoint &place) const;

    EntryTableModel &m_model;
    TableCursor m_cursor;
    ColumnHeader *m_header;
    ColumnFit m_fit;
    SelectionKeeper m_keeper;
    std::unique_ptr<FillHandle> m_fillHandle;
    QPointer<QLineEdit> m_editor;
    bool m_isTyped = false; // m_editor was opened by typing over the cell
    QPersistentModelIndex m_pressed;
};

} // namespace dnc
