// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace dnc {

/// The largest cell in bytes. A larger one is an error.
inline constexpr size_t maxCellSize = size_t(16) << 20;
/// The largest number of columns in a row: that of the largest spreadsheets (XFD).
inline constexpr quint32 maxColumns = 16'384;

} // namespace dnc
