// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc {

/// The columns of the table, in their order.
enum class Column : quint8 { Identifier, Type, Name, Status, RequestedOn, RequestSource };
inline constexpr int columnCount = 4; ///< without RequestedOn and RequestSource, which few lists have
inline constexpr int allColumnCount = 6;

/// Whether a person can edit the cells of a column.
[[nodiscard]] constexpr bool isEditable(Column column)
{
    return column == Column::Identifier || column == Column::Type || column == Column::Name;
}

/// Columns side by side, from `first` to `last`.
struct ColumnSpan {
    int first = 0;
    int last = columnCount - 1;
};

} // namespace dnc
