// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/outcomes.h"

namespace dnc {

namespace {

bool isOutcome(EntryStatus status)
{
    switch (status) {
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
    case EntryStatus::Rejected:
    case EntryStatus::Listed:
        return true;
    case EntryStatus::Valid:
    case EntryStatus::Invalid:
    case EntryStatus::Duplicate:
    case EntryStatus::Excluded:
        break;
    }
    return false;
}

EntryStore copyOf(const EntryStore &entries, bool withOutcomes)
{
    EntryStore copy;
    for (const Source &source : entries.sources())
        copy.addSource(source);
    for (quint32 i = 0; i < entries.size(); ++i) {
        Entry entry = entries.entry(i);
        if (!withOutcomes && isOutcome(entry.status)) {
            entry.status = EntryStatus::Valid;
            entry.detail.clear();
        }
        copy.append(entry);
    }
    return copy;
}

} // namespace

bool hasOutcomes(const StatusCounts &counts)
{
    return outcomeCount(counts) > 0;
}

quint32 outcomeCount(const StatusCounts &counts)
{
    quint32 count = 0;
    for (const EntryStatus status : allEntryStatuses) {
        if (isOutcome(status))
            count += counts[status];
    }
    return count;
}

EntryStore copyWithOutcomes(const EntryStore &entries)
{
    return copyOf(entries, true);
}

EntryStore copyWithoutOutcomes(const EntryStore &entries)
{
    return copyOf(entries, false);
}

} // namespace dnc
