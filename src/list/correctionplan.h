// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/correction.h"

#include <vector>

namespace dnc {

/// What becomes of a list when corrections come back. Rows that are missing among them stay as they are.
struct CorrectionPlan {
    struct Change {
        quint32 entry = EntryStore::noEntry; ///< where it is now; noEntry: it is gone
        CellTexts now; ///< in the list
        CellTexts after; ///< as it came back
    };
    std::vector<Change> changes; ///< ascending, each entry once
    std::vector<Change> conflicts; ///< the list has another text since, or is not to be edited
    quint32 unchanged = 0;
    quint32 unknown = 0; ///< rows that were not among those that were saved
};

/// Finds each row by the hash of what it was, first where it was, so that rows that moved since are found,
/// and rows that were edited since are conflicts. Any thread while nobody writes.
[[nodiscard]] CorrectionPlan planCorrections(const EntryStore &store, const Corrections &corrections);

} // namespace dnc
