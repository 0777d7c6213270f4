// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrytablemodel.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace dnc {

/// The table view of the list. All rows have the same height, which keeps a million rows fast.
class EntryTable : public QTableView {
    Q_OBJECT

public:
    explicit EntryTable(EntryTableModel &model, QWidget *parent = nullptr);

    /// The selected rows as sorted ranges, or else the current row.
    [[nodiscard]] std::vector<RowSpan> selectedRows() const;
    /// The entries of the selected rows, in the order of the view.
    [[nodiscard]] std::vector<quint32> selectedEntries() const;
    /// Makes `row` current and scrolls to it.
    void goTo(int row, Column column);

    /// Commits an open cell editor.
    void finishEditing();

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 160}; }

private:
    /// Which entries were selected, while the order or filter of the view changes.
    struct SavedSelection {
        std::vector<bool> entries;
        std::optional<quint32> current;
        int column = 0;
    };
    void setUpHeaders();
    void saveSelection();
    void restoreSelection();

    EntryTableModel &m_model;
    SavedSelection m_savedSelection;
};

} // namespace dnc
