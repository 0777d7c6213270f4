// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/undogroups.h"

#include "core/entry/removal.h"

namespace dnc {

bool isKept(UndoReason reason)
{
    switch (reason) {
    case UndoReason::Elsewhere:
    case UndoReason::NotAsSent:
    case UndoReason::Before:
    case UndoReason::Automatic:
    case UndoReason::After:
        return true;
    case UndoReason::Added:
    case UndoReason::Probable:
    case UndoReason::NoTime:
    case UndoReason::Gone:
        return false;
    }
    Q_UNREACHABLE();
}

quint32 UndoGroups::kept() const
{
    quint32 sum = 0;
    for (const UndoReason reason : allUndoReasons)
        sum += isKept(reason) ? (*this)[reason] : 0;
    return sum;
}

UndoGroups groupsOf(std::span<const UndoPreview::Item> items, bool includesProbable)
{
    UndoGroups groups;
    for (const UndoPreview::Item &item : items) {
        ++groups.counts[size_t(item.reason)];
        const bool isOurs =
            item.reason == UndoReason::Added || (includesProbable && item.reason == UndoReason::Probable);
        // One whose removal was begun is finished, whatever the list shows now.
        if (isOurs || item.row.isIntended)
            groups.toRemove.push_back(item.row);
    }
    return groups;
}

Result<void, JournalError> recordKept(Journal &journal, JobId job, std::span<const UndoPreview::Item> items)
{
    std::vector<quint32> positions;
    for (const UndoPreview::Item &item : items) {
        if (isKept(item.reason) && !item.row.isIntended)
            positions.push_back(item.row.position);
    }
    return recordRemovals(journal, job, positions, Removal::Kept);
}

} // namespace dnc
