// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "list/entrytablemodel.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <ranges>

namespace dnc {

using Row = EntryStore::Row;

namespace {

// Views follow some single insertions and removals best, and a reset best where there are many.
constexpr size_t mostSignals = 8;

// So many entries that change leave all others as they are marked; with more it is faster to mark all anew.
constexpr size_t fewChanges = 8;

Placement wholePlacement(std::span<const EntryRun> runs)
{
    Placement placement;
    placement.entries.reserve(entryCount(runs));
    for (const EntryRun &run : runs) {
        placement.blocks.push_back({run.first, run.count});
        for (quint32 entry = run.first; entry < run.first + run.count; ++entry)
            placement.entries.push_back(entry);
    }
    return placement;
}

} // namespace

/// Whether any entry got another mark.
bool EntryTableModel::remark()
{
    const quint32 changed = markDuplicates(m_store);
    m_counts = m_store.counts();
    m_marked = true;
    return changed > 0;
}

/// The same after few entries came, went or changed, which have or had `keys`.
bool EntryTableModel::remark(std::span<const EntryStore::Key> keys)
{
    if (keys.empty())
        return false;
    const std::vector<quint32> entries = dnc::entriesWith(m_store, keys);
    leaveCounts(entries);
    const bool changed = DuplicateMarker().markOnly(m_store, entries) > 0;
    joinCounts(entries);
    return changed;
}

/// Marks what a change may have touched: where few entries changed those that have one of `keys`. Whether any
/// entry got another mark by now.
bool EntryTableModel::remarkAfter(bool few, std::span<const EntryStore::Key> keys)
{
    if (few)
        return remark(keys);
    if (!isLong(m_store))
        return remark();
    markLater();
    return false;
}

/// The entries of `runs` where they are so few that all others stay as they are marked; else none.
std::vector<quint32> EntryTableModel::fewOf(std::span<const EntryRun> runs) const
{
    const bool few = m_marked && runs.size() == 1 && runs.front().count <= fewChanges;
    std::vector<quint32> entries(few ? runs.front().count : 0);
    if (few)
        std::iota(entries.begin(), entries.end(), runs.front().first);
    return entries;
}

void EntryTableModel::leaveCounts(std::span<const quint32> entries)
{
    for (const quint32 entry : entries)
        --m_counts[m_store.statusAt(entry)];
}

void EntryTableModel::joinCounts(std::span<const quint32> entries)
{
    for (const quint32 entry : entries)
        ++m_counts[m_store.statusAt(entry)];
}

void EntryTableModel::leaveCounts(std::span<const EntryRun> runs)
{
    for (const EntryRun &run : runs) {
        for (quint32 entry = run.first; entry < run.first + run.count; ++entry)
            --m_counts[m_store.statusAt(entry)];
    }
}

void EntryTableModel::joinCounts(std::span<const EntryRun> runs)
{
    for (const EntryRun &run : runs) {
        for (quint32 entry = run.first; entry < run.first + run.count; ++entry)
            ++m_counts[m_store.statusAt(entry)];
    }
}

std::vector<EntryStore::Key> EntryTableModel::keysOf(std::span<const quint32> entries) const
{
    std::vector<EntryStore::Key> keys;
    for (const quint32 entry : entries) {
        const EntryStore::Key key = m_store.keyAt(entry);
        if (!key.identifier.empty() && std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

void EntryTableModel::exchange(std::span<const quint32> entries, std::span<Row> rows)
{
    const bool few = m_marked && entries.size() <= fewChanges;
    std::vector<EntryStore::Key> keys = few ? keysOf(entries) : std::vector<EntryStore::Key>();
    leaveCounts(entries);
    for (size_t i = 0; i < entries.size(); ++i)
        rows[i] = m_store.exchange(entries[i], rows[i]);
    joinCounts(entries);
    if (few)
        std::ranges::copy(keysOf(entries), std::back_inserter(keys));
    if (remarkAfter(few, keys))
        emitAllRows();
    else
        emitRows(entries.front(), entries.back());
    emitCounts();
}

std::vector<Row> EntryTableModel::take(std::span<const EntryRun> runs, ShownRows &shown)
{
    shown = {m_index.placementOf(runs), m_view};
    const bool resets = shown.placement.blocks.size() > mostSignals;
    if (resets)
        beginResetModel();
    // The view lets go of the rows first, while the store still has them: it never points at a row that is
    // gone.
    if (resets)
        m_index.hide(shown.placement.blocks);
    else
        hideRows(shown.placement);
    const std::vector<quint32> few = fewOf(runs);
    const std::vector<EntryStore::Key> keys = keysOf(few);
    leaveCounts(runs);
    std::vector<Row> rows = takeRuns(m_store, runs);
    ++m_structure;
    m_index.entriesTaken(runs);
    if (!few.empty())
        m_store.moveDuplicates(few.back() + 1, -qint32(few.size()));
    else
        m_store.moveDuplicates(placesAfterTaking(runs, m_store.size() + entryCount(runs)));
    const bool marked = remarkAfter(!few.empty(), keys);
    if (resets)
        endResetModel();
    else if (marked)
        emitAllRows();
    emitCounts();
    return rows;
}

void EntryTableModel::put(std::span<const EntryRun> runs, std::span<const Row> rows, const ShownRows &shown)
{
    const bool sameView = shown.view == m_view;
    const bool remakes = !sameView && !showsWholeList();
    const Placement placement = remakes ? Placement() : sameView ? shown.placement : wholePlacement(runs);
    const bool resets = placement.blocks.size() > mostSignals;
    if (resets)
        beginResetModel();
    const bool marked = putIntoStore(runs, rows);
    if (resets)
        m_index.show(placement.blocks, placement.entries);
    else
        showRows(placement);
    if (resets)
        endResetModel();
    else if (marked)
        emitAllRows();
    if (remakes)
        look();
    emitCounts();
}

/// Whether any entry got another mark.
bool EntryTableModel::putIntoStore(std::span<const EntryRun> runs, std::span<const Row> rows)
{
    const std::vector<quint32> few = fewOf(runs);
    if (!few.empty())
        m_store.moveDuplicates(few.front(), qint32(few.size()));
    else
        m_store.moveDuplicates(placesAfterPutting(runs, m_store.size()));
    putRuns(m_store, runs, rows);
    ++m_structure;
    m_index.entriesPut(runs);
    joinCounts(runs);
    return remarkAfter(!few.empty(), keysOf(few));
}

void EntryTableModel::hideRows(const Placement &placement)
{
    for (const Placement::Block &block : placement.blocks | std::views::reverse) {
        beginRemoveRows({}, int(block.row), int(block.row + block.count) - 1);
        m_index.hide({&block, 1});
        endRemoveRows();
    }
}

void EntryTableModel::showRows(const Placement &placement)
{
    std::span<const quint32> entries(placement.entries);
    for (const Placement::Block &block : placement.blocks) {
        beginInsertRows({}, int(block.row), int(block.row + block.count) - 1);
        m_index.show({&block, 1}, entries.first(block.count));
        endInsertRows();
        entries = entries.subspan(block.count);
    }
}

} // namespace dnc
