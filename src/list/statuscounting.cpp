// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/statuscounting.h"

namespace dnc {

void addStatuses(StatusCounts &counts, const EntryStore &store, std::span<const quint32> entries)
{
    for (const quint32 entry : entries)
        ++counts[store.statusAt(entry)];
}

void addStatuses(StatusCounts &counts, const EntryStore &store, std::span<const EntryRun> runs)
{
    for (const EntryRun &run : runs) {
        for (quint32 entry = run.first; entry < run.first + run.count; ++entry)
            ++counts[store.statusAt(entry)];
    }
}

void subtractStatuses(StatusCounts &counts, const EntryStore &store, std::span<const quint32> entries)
{
    for (const quint32 entry : entries)
        --counts[store.statusAt(entry)];
}

void subtractStatuses(StatusCounts &counts, const EntryStore &store, std::span<const EntryRun> runs)
{
    for (const EntryRun &run : runs) {
        for (quint32 entry = run.first; entry < run.first + run.count; ++entry)
            --counts[store.statusAt(entry)];
    }
}

} // namespace dnc
