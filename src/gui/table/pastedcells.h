// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/readpasted.h"
#include "list/celledits.h"

#include <QByteArray>

#include <span>

namespace dnc {

// Any thread; some 2 s a million rows.

/// What was pasted as the cells that a spreadsheet copied. Prefers HTML: spreadsheets round numbers in the
/// plain text, but not in the HTML.
[[nodiscard]] CellGrid readCellGrid(const Pasted &pasted);

/// These columns of these entries, for this program alone: unlike text and HTML exact, whatever is in them.
[[nodiscard]] QByteArray copiedCells(const EntryStore &store, std::span<const quint32> entries,
                                     const ColumnSpan &columns);
/// The cells that copiedCells() wrote.
[[nodiscard]] CellGrid readCopiedCells(const QByteArray &bytes);

} // namespace dnc
