// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/column.h"
#include "list/entryview.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <vector>

namespace dnc {

/// What a person does to cells and rows where they are shown, each as one undo step. Does nothing while the
/// list is not changeable. GUI thread only.
class CellEdits {
    Q_DECLARE_TR_FUNCTIONS(dnc::CellEdits)

public:
    /// Both outlive the edits; `view` shows `list`.
    CellEdits(EntryList &list, EntryView &view);

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
    /// row's type becomes the type that it shows.
    void paste(const std::optional<Cell> &topLeft, std::span<const std::vector<QString>> cells)
    {
        write(topLeft, cells, tr("Paste %n row(s)", nullptr, int(cells.size())));
    }
    /// The same, as the step that repeats cells over those below or above them.
    void repeat(const Cell &topLeft, std::span<const std::vector<QString>> cells)
    {
        write(topLeft, cells, tr("Fill %n row(s)", nullptr, int(cells.size())));
    }

private:
    [[nodiscard]] static QString stepText(Column column);
    [[nodiscard]] Entry blankEntry(const QString &source);
    void insert(int row, std::vector<EntryStore::Row> rows);
    void write(const std::optional<Cell> &topLeft, std::span<const std::vector<QString>> cells,
               const QString &text);
    void pasteOver(int row, int column, std::span<const std::vector<QString>> cells, QUndoCommand *command);
    void pasteBelow(int column, std::span<const std::vector<QString>> cells, QUndoCommand *command);

    EntryList &m_list;
    EntryView &m_view;
};

} // namespace dnc
