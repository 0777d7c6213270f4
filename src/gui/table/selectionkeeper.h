// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/column.h"

#include <QtGlobal>

#include <optional>
#include <vector>

class QTableView;

namespace dnc {

class EntryTableModel;

/// Keeps the selection and the current cell of the table by entry, while the order or the filter of the rows
/// changes. GUI thread.
class SelectionKeeper {
public:
    /// Both outlive the keeper.
    SelectionKeeper(QTableView &view, EntryTableModel &model);

    /// Before the rows change. `columns` are those in which something is selected.
    void save(const ColumnSpan &columns);
    /// After they changed. Returns whether the current entry is still shown.
    bool restore();

private:
    QTableView &m_view;
    EntryTableModel &m_model;
    std::vector<bool> m_entries; // selected
    ColumnSpan m_columns;
    std::optional<quint32> m_current;
    int m_column = 0; // the current one
};

} // namespace dnc
