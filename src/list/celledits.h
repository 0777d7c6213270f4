// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/backgroundedit.h"
#include "list/column.h"
#include "list/entryview.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dnc {

/// Cells by row. Rows may differ in length.
using CellGrid = std::vector<std::vector<QString>>;

/// What a person does to cells and rows where they are shown, each as one undo step. Does nothing while the
/// list is not changeable. GUI thread only.
class CellEdits {
    Q_DECLARE_TR_FUNCTIONS(dnc::CellEdits)

public:
    /// All outlive the edits; `view` shows `list`, and `background` changes it.
    CellEdits(EntryList &list, EntryView &view, BackgroundEdit &background);

    /// Whether setCell() may change this cell of a row that is shown.
    [[nodiscard]] bool isEditable(int row, Column column) const;
    /// Types are codes or words, as readTypeCode() takes them. Returns whether the value was taken.
    bool setCell(int row, Column column, const QVariant &value);

    /// Adds `count` empty entries above `row` (at the end for rowCount()).
    void insertBlank(int row, int count);

    /// Adds an entry at the end with `value` in `column`. Returns whether the value was taken.
    bool append(Column column, const QVariant &value);

    /// A cell of the table.
    struct Cell {
        int row;
        int column;
    };
    /// Writes `cells` over the cells from `topLeft` on (the end of the table without it); rows past the end
    /// are appended, blank ones skipped. A cell of the Type column takes the contract's word or the label of
    /// a type, and any other word is skipped; the Status column takes nothing. A value that does not fit its
    /// row's type becomes the type that it shows. `pasted` is called once that is a step.
    void paste(const std::optional<Cell> &topLeft, CellGrid cells, const std::function<void()> &pasted = {});
    /// The same for cells that take long to read: `read` is called in another thread.
    void pasteLong(const Cell &topLeft, const std::function<CellGrid()> &read,
                   const std::function<void(int rows)> &pasted);

private:
    struct Paste;
    [[nodiscard]] static QString stepText(Column column);
    [[nodiscard]] Entry blankEntry(const QString &source);
    void insert(int row, std::vector<EntryStore::Row> rows);
    [[nodiscard]] std::shared_ptr<Paste> makePaste(const std::optional<Cell> &topLeft, size_t rows);
    /// Makes a step of what became of the cells. Returns whether anything did.
    bool finish(const Paste &paste, BackgroundEdit::Change &&change);

    EntryList &m_list;
    EntryView &m_view;
    BackgroundEdit &m_background;
};

} // namespace dnc
