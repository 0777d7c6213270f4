// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"
#include "import/sheet/sheet.h"

namespace dnc {

/// What became of the cells with text that were read. Each is counted in exactly one of the other three.
struct CellAccount {
    quint64 read = 0;
    quint64 taken = 0; ///< gave an entry or describes one, such as its name; headers of such columns
    quint64 leftOut = 0; ///< of entries that are excluded, and of rows that are not about people
    quint64 notImported = 0; ///< in columns that are not imported

    [[nodiscard]] bool isBalanced() const { return read == taken + leftOut + notImported; }
    CellAccount &operator+=(const CellAccount &other);
    bool operator==(const CellAccount &) const = default;
};

/// Accounts for the cells of a sheet as addEntries() reads them, on all cores. Thread-safe.
[[nodiscard]] CellAccount accountForCells(const Sheet &sheet, const Mapping &mapping,
                                          const ImportOptions &options);

/// The same for a sheet that is not imported: all cells are left out.
[[nodiscard]] CellAccount accountForSkippedCells(const Sheet &sheet);

} // namespace dnc
