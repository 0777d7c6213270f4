// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPersistentModelIndex>

#include <optional>

class QKeyEvent;
class QTableView;

namespace dnc {

class EntryTableModel;

/// Moves the current cell of the table and the selection with it, by the keys of spreadsheets. The current
/// cell is always selected; with Shift, the block between it and the cell where Shift was first pressed.
class TableCursor {
public:
    /// Both outlive the cursor.
    TableCursor(QTableView &view, EntryTableModel &model);

    /// Does what `key` says. False where it moves nothing.
    bool take(const QKeyEvent &key);
    /// Whether `key`, pressed in the editor of a cell, ends the editing and moves on. `isTyped`: the editor
    /// was opened by typing over the cell, so that the arrow keys do that too.
    [[nodiscard]] static bool leavesEditor(const QKeyEvent &key, bool isTyped);

    /// Makes the cell current and selects it alone.
    void moveTo(const QModelIndex &cell);
    /// Selects the block between the anchor and the cell, which becomes current.
    void extendTo(const QModelIndex &cell);
    /// Blocks begin at this cell from now on.
    void setAnchor(const QModelIndex &cell)
    {
        m_anchor = cell;
        m_tabColumn.reset();
    }

private:
    struct Place {
        int row;
        int column;
    };
    enum class Step { Left, Right, Up, Down };

    bool takeEnter(const QKeyEvent &key);
    bool takeTab(const QKeyEvent &key);
    bool takeArrow(const QKeyEvent &key);
    [[nodiscard]] Place next(Place from, Step step) const;
    [[nodiscard]] Place edge(Place from, Step step) const;
    [[nodiscard]] bool isFilled(Place place) const;
    [[nodiscard]] int columnFrom(int column, int by) const;
    [[nodiscard]] int rowsOfPage() const;
    [[nodiscard]] std::optional<Place> current() const;
    void go(Place place, bool extends);
    void selectLines(bool areRows);

    QTableView &m_view;
    EntryTableModel &m_model;
    QPersistentModelIndex m_anchor;
    std::optional<int> m_tabColumn; // where a run of Tab keys began: Enter goes back to it
};

} // namespace dnc
