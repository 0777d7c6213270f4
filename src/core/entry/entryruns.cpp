// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/entryruns.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace dnc {

namespace {

using Row = EntryStore::Row;

quint32 endOf(const EntryRun &run)
{
    return run.first + run.count;
}

} // namespace

std::vector<EntryRun> runsOf(std::span<const quint32> entries)
{
    std::vector<EntryRun> runs;
    for (const quint32 entry : entries) {
        if (!runs.empty() && endOf(runs.back()) == entry)
            ++runs.back().count;
        else
            runs.push_back({entry, 1});
    }
    return runs;
}

std::vector<quint32> entriesOf(std::span<const EntryRun> runs)
{
    std::vector<quint32> entries;
    entries.reserve(entryCount(runs));
    for (const EntryRun &run : runs) {
        entries.resize(entries.size() + run.count);
        std::iota(entries.end() - run.count, entries.end(), run.first);
    }
    return entries;
}

quint32 entryCount(std::span<const EntryRun> runs)
{
    return std::accumulate(runs.begin(), runs.end(), quint32(0),
                           [](quint32 sum, const EntryRun &run) { return sum + run.count; });
}

std::vector<quint32> placesAfterTaking(std::span<const EntryRun> runs, quint32 size)
{
    std::vector<quint32> places(size, EntryStore::noEntry);
    quint32 entry = 0;
    quint32 place = 0;
    for (const EntryRun &run : runs) {
        for (; entry < std::min(run.first, size); ++entry)
            places[entry] = place++;
        entry = endOf(run);
    }
    for (; entry < size; ++entry)
        places[entry] = place++;
    return places;
}

std::vector<quint32> placesAfterPutting(std::span<const EntryRun> runs, quint32 size)
{
    std::vector<quint32> places(size);
    quint32 added = 0;
    auto run = runs.begin();
    for (quint32 entry = 0; entry < size; ++entry) {
        for (; run != runs.end() && run->first <= entry + added; ++run)
            added += run->count;
        places[entry] = entry + added;
    }
    return places;
}

// Each row that stays moves once, within the store: rows of a million entries are 40 MB.

EntryStore::Rows takeRuns(EntryStore &store, std::span<const EntryRun> runs)
{
    if (runs.size() == 1)
        return store.remove(runs.front().first, runs.front().count);
    std::vector<Row> taken;
    if (runs.empty())
        return taken;
    taken.reserve(entryCount(runs));
    quint32 place = runs.front().first;
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        for (quint32 entry = run->first; entry < endOf(*run); ++entry)
            taken.push_back(store.exchange(entry, {}));
        const quint32 end = run + 1 == runs.end() ? store.size() : run[1].first;
        for (quint32 entry = endOf(*run); entry < end; ++entry)
            store.exchange(place++, store.exchange(entry, {}));
    }
    store.remove(place, store.size() - place);
    return taken;
}

void putRuns(EntryStore &store, std::span<const EntryRun> runs, EntryStore::Rows rows)
{
    if (runs.size() == 1)
        return store.insert(runs.front().first, std::move(rows));
    quint32 from = store.size();
    const std::vector<Row> &added = rows.read();
    size_t next = added.size();
    quint32 to = from + quint32(next);
    store.insert(from, rows); // room, for now
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        while (to > endOf(*run))
            store.exchange(--to, store.exchange(--from, {}));
        while (to > run->first)
            store.exchange(--to, added[--next]);
    }
}

} // namespace dnc
