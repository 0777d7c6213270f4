// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalundo.h"
#include "upload/undo.h"

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace dnc {

inline constexpr std::array allUndoReasons{UndoReason::Added,     UndoReason::Probable, UndoReason::Elsewhere,
                                           UndoReason::NotAsSent, UndoReason::Before,   UndoReason::Automatic,
                                           UndoReason::NoTime,    UndoReason::Gone,     UndoReason::After};

/// Whether rows of this reason stay on the list because they are not this upload's alone.
[[nodiscard]] bool isKept(UndoReason reason);

/// The rows of a preview, by what is to be done with them.
struct UndoGroups {
    std::array<quint32, allUndoReasons.size()> counts{};
    std::vector<UndoRow> toRemove;

    [[nodiscard]] quint32 operator[](UndoReason reason) const { return counts[size_t(reason)]; }
    [[nodiscard]] quint32 kept() const;
    /// Each is read right before it is removed.
    [[nodiscard]] quint32 requests() const { return 2 * quint32(toRemove.size()); }
};

/// `includesProbable`: what the upload probably added is removed, too.
[[nodiscard]] UndoGroups groupsOf(std::span<const UndoPreview::Item> items, bool includesProbable);

/// Rows that the list shows not to be ours are kept, which the report then says. On the thread of the
/// journal.
[[nodiscard]] Result<void, JournalError> recordKept(Journal &journal, JobId job,
                                                    std::span<const UndoPreview::Item> items);

} // namespace dnc
