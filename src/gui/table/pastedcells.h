// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/readpasted.h"

#include <QString>

#include <vector>

namespace dnc {

/// Cells by row. Rows may differ in length.
using CellGrid = std::vector<std::vector<QString>>;

/// What was pasted as the cells that a spreadsheet or this table copied. Prefers HTML: spreadsheets round
/// numbers in the plain text, but not in the HTML. Long HTML is not parsed, because that takes too long in
/// the GUI thread.
[[nodiscard]] CellGrid readCellGrid(const Pasted &pasted);

} // namespace dnc
