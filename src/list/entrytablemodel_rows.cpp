// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entrytablemodel.h"

#include <ranges>

namespace dnc {

using Row = EntryStore::Row;

namespace {

// Views follow some single insertions and removals best, and a reset best where there are many.
constexpr size_t mostSignals = 8;

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

void EntryTableModel::exchange(std::span<const quint32> entries, std::span<Row> rows)
{
    for (size_t i = 0; i < entries.size(); ++i)
        rows[i] = m_store.exchange(entries[i], rows[i]);
    if (remark() > 0)
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
    std::vector<Row> rows = takeRuns(m_store, runs);
    m_index.entriesTaken(runs);
    const bool marked = remark() > 0;
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
    const Placement placement = sameView ? shown.placement : wholePlacement(runs);
    const bool resets = remakes || placement.blocks.size() > mostSignals;
    if (resets)
        beginResetModel();
    putRuns(m_store, runs, rows);
    m_index.entriesPut(runs);
    const bool marked = remark() > 0;
    if (remakes)
        remakeIndex();
    else if (resets)
        m_index.show(placement.blocks, placement.entries);
    else
        showRows(placement);
    if (resets)
        endResetModel();
    else if (marked)
        emitAllRows();
    emitCounts();
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
