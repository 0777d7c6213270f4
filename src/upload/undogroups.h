// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/journalundo.h"
#include "upload/undo.h"

#include <QtGlobal>

#include <array>
#include <vector>

namespace dnc {

inline constexpr std::array allUndoReasons{UndoReason::Added,     UndoReason::Probable, UndoReason::Elsewhere,
                                           UndoReason::NotAsSent, UndoReason::Before,   UndoReason::Automatic,
                                           UndoReason::NoTime,    UndoReason::Gone,     UndoReason::After};

/// The rows of a preview, by what is to be done with them.
struct UndoGroups {
    std::array<quint32, allUndoReasons.size()> counts{};
    std::vector<UndoRow> toRemove;
    std::vector<quint32> toKeep; ///< positions of those that are not this upload's alone

    [[nodiscard]] quint32 operator[](UndoReason reason) const { return counts[size_t(reason)]; }
    [[nodiscard]] quint32 kept() const;
    /// Each is read right before it is removed.
    [[nodiscard]] quint32 requests() const { return 2 * quint32(toRemove.size()); }
};

/// `includesProbable`: what the upload probably added is removed, too.
[[nodiscard]] UndoGroups groupsOf(const std::vector<UndoPreview::Item> &items, bool includesProbable);

} // namespace dnc
