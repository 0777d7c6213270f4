// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/runs.h"

#include <numeric>

namespace dnc {

namespace {

using Row = EntryStore::Row;

quint32 endOf(const EntryRun &run)
{
    return run.first + run.count;
}

void addRows(std::vector<Row> &target, std::span<const Row> rows)
{
    target.insert(target.end(), rows.begin(), rows.end());
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

quint32 entryCount(std::span<const EntryRun> runs)
{
    return std::accumulate(runs.begin(), runs.end(), quint32(0),
                           [](quint32 sum, const EntryRun &run) { return sum + run.count; });
}

std::vector<Row> takeRuns(EntryStore &store, std::span<const EntryRun> runs)
{
    if (runs.size() == 1)
        return store.remove(runs.front().first, runs.front().count);
    if (runs.empty())
        return {};
    // Everything from the first to the last run leaves at once, and what stays comes back: two moves instead
    // of thousands.
    const quint32 first = runs.front().first;
    const std::vector<Row> all = store.remove(first, endOf(runs.back()) - first);
    const std::span<const Row> view(all);
    std::vector<Row> taken;
    std::vector<Row> kept;
    taken.reserve(entryCount(runs));
    kept.reserve(all.size() - entryCount(runs));
    quint32 next = first;
    for (const EntryRun &run : runs) {
        addRows(kept, view.subspan(next - first, run.first - next));
        addRows(taken, view.subspan(run.first - first, run.count));
        next = endOf(run);
    }
    store.insert(first, kept);
    return taken;
}

void putRuns(EntryStore &store, std::span<const EntryRun> runs, std::span<const Row> rows)
{
    if (runs.size() == 1)
        store.insert(runs.front().first, rows);
    if (runs.size() < 2)
        return;
    const quint32 first = runs.front().first;
    const size_t total = endOf(runs.back()) - first;
    const std::vector<Row> between = store.remove(first, quint32(total - rows.size()));
    std::span<const Row> old(between);
    std::vector<Row> all;
    all.reserve(total);
    for (const EntryRun &run : runs) {
        const size_t gap = run.first - first - all.size();
        addRows(all, old.first(gap));
        addRows(all, rows.first(run.count));
        old = old.subspan(gap);
        rows = rows.subspan(run.count);
    }
    store.insert(first, all);
}

} // namespace dnc
