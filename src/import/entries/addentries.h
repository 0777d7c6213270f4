// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/parsedidentifier.h"
#include "import/mapping/mapping.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/sheet.h"

#include <functional>
#include <optional>

namespace dnc {

struct ImportOptions {
    RuleContext rules;
    std::optional<IdentifierType> type; ///< of all rows, whatever their column says
    Cancellation cancellation; ///< stops at the next row
};

struct ImportCounts {
    quint32 rows = 0; ///< data rows read, without header and empty rows
    quint32 identifiers = 0; ///< entries added: several per row, or one Invalid one for a row without any

    ImportCounts &operator+=(const ImportCounts &other)
    {
        rows += other.rows;
        identifiers += other.identifiers;
        return *this;
    }
};

/// Called after entries were added to a store, on the thread that adds them, with the index of the last row
/// in the sheet that gave one. Cells of earlier rows are not read any more.
using AfterEntry = std::function<void(EntryStore &store, quint32 row)>;

/// Adds the sheet's entries to `store`: at least one per data row, several if the row has several identifier
/// columns or a cell has several identifiers. A row without any gives an Invalid one. What a filter, an
/// answer or a decision excludes becomes Excluded, with its Issue. If the text of a cell is not an
/// identifier, the target of its link is read instead. Does not mark duplicates. Parses on all cores, the
/// first rows first; entries are added in the order of their rows, as on one core. `afterEach` may take the
/// entries out of `store`, but must leave its sources there.
ImportCounts addEntries(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                        EntryStore &store, const AfterEntry &afterEach = {});

} // namespace dnc
