// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/bytes/memorybudget.h"
#include "import/cells/cellplace.h"
#include "import/sheet/sheet.h"

#include <QStringList>

#include <string_view>
#include <utility>
#include <vector>

namespace dnc {

/// Adds a link to `target` for each cell of `range` that `sheet` has. False if `budget` is exhausted.
[[nodiscard]] bool addLinks(const Sheet &sheet, const CellRange &range, std::string_view target,
                            MemoryBudget &budget, std::vector<Sheet::Link> &links);

/// What a person must know about a sheet: formulas without results, and columns that a spreadsheet hides but
/// that are read.
[[nodiscard]] QStringList sheetWarnings(const Sheet &sheet,
                                        const std::vector<std::pair<quint32, quint32>> &hiddenColumns);

} // namespace dnc
