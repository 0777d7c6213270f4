// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace dnc {

/// The columns of the table, in their order.
enum class Column : quint8 { Identifier, Type, Name, Status };
inline constexpr int columnCount = 4;

} // namespace dnc
