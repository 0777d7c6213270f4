// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrytablemodel.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace dnc {

/// The table of the list: rows of one height, so that a million of them cost nothing.
class EntryTable : public QTableView {
    Q_OBJECT

public:
    explicit EntryTable(EntryTableModel &model, QWidget *parent = nullptr);

    /// The chosen rows as ranges, or the current row where none is chosen.
    [[nodiscard]] std::vector<EntryTableModel::RowRange> chosenRows() const;
    /// The entries of those rows, as they are shown.
    [[nodiscard]] std::vector<quint32> chosenEntries() const;
    /// Makes `row` the current one and brings it into sight.
    void goTo(int row, Column column);

    /// Takes over what is being typed into a cell.
    void finishEditing();

    QSize minimumSizeHint() const override { return {320, 160}; }

private:
    /// Which entries were chosen, while the view of them changes.
    struct Choice {
        std::vector<bool> entries;
        std::optional<quint32> current;
        int column = 0;
    };
    void setUpHeaders();
    void keepChoice();
    void restoreChoice();

    EntryTableModel &m_model;
    Choice m_kept;
};

} // namespace dnc
