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
    std::optional<IdentifierType> type; ///< for all rows, whatever their column says
    Cancellation cancellation; ///< ends what walks the rows at the next one
};

struct ImportCounts {
    quint32 rows = 0; ///< data rows read, without header and rows that are wholly empty
    quint32 identifiers = 0; ///< entries added: several a row, or one Invalid one for a row that has none

    ImportCounts &operator+=(const ImportCounts &other)
    {
        rows += other.rows;
        identifiers += other.identifiers;
        return *this;
    }
};

/// Called whenever some entries were added to a store, on the thread that adds them, with the index of the
/// last row in the sheet that gave one. No cell of the rows before that one is read any more.
using AfterEntry = std::function<void(EntryStore &store, quint32 row)>;

/// Adds the sheet's entries to `store`: every data row gives at least one, several where it has several
/// identifier columns or several identifiers in a cell. A row without any gives an Invalid one. What a
/// filter, an answer or a decision leaves out is Excluded, with its Issue. Where the text of a cell is no
/// identifier, the target of its link is read in its place. Duplicates are not marked here. All cores judge,
/// the first rows first; the entries come in the order of their rows, as one core would have them.
/// `afterEach` may take the entries out of `store`, as long as it leaves its sources there.
ImportCounts addEntries(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                        EntryStore &store, const AfterEntry &afterEach = {});

} // namespace dnc
