// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/undogroups.h"

#include <utility>

namespace dnc {

quint32 UndoGroups::kept() const
{
    quint32 sum = 0;
    for (const UndoReason reason : allUndoReasons)
        sum += isKept(reason) ? (*this)[reason] : 0;
    return sum;
}

UndoGroups groupsOf(const std::vector<UndoPreview::Item> &items, bool includesProbable)
{
    UndoPlan plan = planUndo(items, includesProbable);
    UndoGroups groups{.toRemove = std::move(plan.toRemove), .toKeep = std::move(plan.toKeep)};
    for (const UndoPreview::Item &item : items)
        ++groups.counts[size_t(item.reason)];
    return groups;
}

} // namespace dnc
