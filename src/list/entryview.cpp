// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/entryview.h"

#include "list/longlist.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <ranges>
#include <utility>

namespace dnc {

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

EntryView::EntryView(EntryList &list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    setIndex(RowIndex::make(m_list.entries(), m_query));
    m_list.setObserver(this);
}

EntryView::~EntryView()
{
    m_list.setObserver(nullptr);
}

void EntryView::setFilter(std::vector<EntryStatus> statuses, const QString &text)
{
    std::ranges::sort(statuses);
    const auto again = std::ranges::unique(statuses);
    statuses.erase(again.begin(), again.end());
    if (statuses.size() == allEntryStatuses.size())
        statuses.clear();
    RowIndex::Query query = m_query;
    query.statuses = std::move(statuses);
    query.text = text.trimmed().toStdString();
    setQuery(std::move(query));
}

void EntryView::sort(int column, Qt::SortOrder order)
{
    RowIndex::Query query = m_query;
    query.sortColumn = column >= 0 && column < allColumnCount ? column : -1;
    query.descending = query.sortColumn >= 0 && order == Qt::DescendingOrder;
    setQuery(std::move(query));
}

void EntryView::setFinding(const std::optional<Finding> &finding)
{
    RowIndex::Query query = m_query;
    query.finding = finding;
    setQuery(std::move(query));
}

void EntryView::setQuery(RowIndex::Query query)
{
    if (query == m_query)
        return;
    m_query = std::move(query);
    refilter();
}

void EntryView::refilter()
{
    if (isLong(m_list.entries()))
        scheduleFilter();
    else
        show(RowIndex::make(m_list.entries(), m_query));
}

/// Filters once for all that is asked in this turn of the event loop.
void EntryView::scheduleFilter()
{
    if (std::exchange(m_isFiltering, true))
        m_background.cancel();
    if (std::exchange(m_isPosted, true))
        return;
    const auto begin = [this] {
        m_isPosted = false;
        if (m_isFiltering)
            filterInBackground();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void EntryView::filterInBackground()
{
    const EntryStore &entries = m_list.entries();
    const auto make = [store = std::make_shared<const EntryStore>(entries.snapshot()), query = m_query] {
        return RowIndex::make(*store, query);
    };
    const auto take = [this, end = entries.size()](RowIndex &&index) {
        // What was appended meanwhile is behind these entries.
        index.append(RowIndex::matching(m_list.entries(), m_query, end));
        show(std::move(index));
    };
    m_background.run(make, take);
}

void EntryView::show(RowIndex &&index)
{
    emit aboutToChange();
    emit aboutToReset();
    setIndex(std::move(index));
    emit wasReset();
    emit changed();
}

void EntryView::setIndex(RowIndex &&index)
{
    m_index = std::move(index);
    ++m_version;
    if (std::exchange(m_isFiltering, false))
        m_background.cancel();
}

std::vector<quint32> EntryView::entriesIn(std::span<const RowSpan> ranges) const
{
    std::vector<bool> wanted(m_list.entries().size());
    for (const RowSpan &range : ranges) {
        for (int row = std::max(range.first, 0); row <= std::min(range.last, rowCount() - 1); ++row)
            wanted[entryAt(row)] = true;
    }
    std::vector<quint32> entries;
    for (quint32 entry = 0; entry < wanted.size(); ++entry) {
        if (wanted[entry])
            entries.push_back(entry);
    }
    return entries;
}

std::vector<int> EntryView::rowsOf(const std::vector<bool> &entries) const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (const quint32 entry = entryAt(row); entry < entries.size() && entries[entry])
            rows.push_back(row);
    }
    return rows;
}

ShownRows EntryView::shownAt(int row, const EntryRun &run) const
{
    Placement placement{{{quint32(row), run.count}}, std::vector<quint32>(run.count)};
    std::iota(placement.entries.begin(), placement.entries.end(), run.first);
    return {std::move(placement), m_version};
}

void EntryView::aboutToResetList()
{
    emit aboutToReset();
}

void EntryView::listReset()
{
    setIndex(RowIndex::make(m_list.entries(), m_query));
    emit wasReset();
}

ShownRows EntryView::aboutToTake(std::span<const EntryRun> runs)
{
    ShownRows shown{m_index.placementOf(runs), m_version};
    hideRows(shown.placement);
    return shown;
}

void EntryView::taken(std::span<const EntryRun> runs)
{
    m_index.entriesTaken(runs);
    if (m_isFiltering)
        scheduleFilter();
}

void EntryView::put(std::span<const EntryRun> runs, const ShownRows &shown)
{
    m_index.entriesPut(runs);
    if (m_isFiltering)
        scheduleFilter();
    if (shown.view == m_version)
        showRows(shown.placement);
    else if (showsWholeList())
        showRows(wholePlacement(runs));
    else
        refilter();
}

void EntryView::hideRows(const Placement &placement)
{
    if (placement.blocks.size() > mostSignals) {
        emit aboutToReset();
        m_index.hide(placement.blocks);
        emit wasReset();
        return;
    }
    for (auto block = placement.blocks.rbegin(); block != placement.blocks.rend(); ++block) {
        emit rowsAboutToBeRemoved(int(block->row), int(block->row + block->count) - 1);
        m_index.hide({&*block, 1});
        emit rowsRemoved();
    }
}

void EntryView::showRows(const Placement &placement)
{
    if (placement.blocks.size() > mostSignals) {
        emit aboutToReset();
        m_index.show(placement.blocks, placement.entries);
        emit wasReset();
        return;
    }
    std::span<const quint32> entries(placement.entries);
    for (const Placement::Block &block : placement.blocks) {
        emit rowsAboutToBeInserted(int(block.row), int(block.row + block.count) - 1);
        m_index.show({&block, 1}, entries.first(block.count));
        emit rowsInserted();
        entries = entries.subspan(block.count);
    }
}

void EntryView::entriesChanged(quint32 first, quint32 last)
{
    const Placement::Block rows = m_index.rowsBetween(first, last);
    if (rows.count > 0)
        emit rowsChanged(int(rows.row), int(rows.row + rows.count) - 1);
}

void EntryView::allEntriesChanged()
{
    if (rowCount() > 0)
        emit rowsChanged(0, rowCount() - 1);
}

void EntryView::appended(quint32 first)
{
    const std::vector<quint32> entries = RowIndex::matching(m_list.entries(), m_query, first);
    if (entries.empty())
        return;
    emit rowsAboutToBeInserted(rowCount(), rowCount() + int(entries.size()) - 1);
    m_index.append(entries);
    emit rowsInserted();
}

void EntryView::appendFinished()
{
    if (m_query.sortColumn >= 0)
        refilter();
}

} // namespace dnc
