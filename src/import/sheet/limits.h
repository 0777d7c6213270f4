// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace dnc {

/// Bytes of one cell. A cell beyond it is refused rather than shown.
inline constexpr size_t maxCellSize = size_t(16) << 20;
/// Columns of one row: what the largest spreadsheets have (XFD).
inline constexpr quint32 maxColumns = 16'384;

} // namespace dnc
