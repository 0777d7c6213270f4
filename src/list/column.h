// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc {

/// The columns of the table, in their order.
enum class Column : quint8 { Identifier, Type, Name, Status };
inline constexpr int columnCount = 4;

/// Columns side by side, from `first` to `last`.
struct ColumnSpan {
    int first = 0;
    int last = columnCount - 1;
};

} // namespace dnc
