// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/rowindex.h"

#include "core/rules/readable.h"
#include "list/foldedtext.h"
#include "list/rowsort.h"

#include <algorithm>
#include <bitset>
#include <numeric>

namespace dnc {

namespace {

class Filter {
public:
    explicit Filter(const RowIndex::Query &query)
        : m_search(query.text)
        , m_finding(query.finding)
        , m_searches(!query.text.empty())
    {
        for (const EntryStatus status : query.statuses)
            m_statuses.set(size_t(status));
        if (query.statuses.empty())
            m_statuses.set();
    }

    [[nodiscard]] bool passes(const EntryStore &store, quint32 entry)
    {
        return m_statuses.test(size_t(store.statusAt(entry))) && (!m_searches || holdsText(store.at(entry)))
            && (!m_finding || findingOf(store.at(entry)) == m_finding);
    }

private:
    bool holdsText(const EntryStore::View &view)
    {
        const bool shared = view.identifier.data() == view.input.data();
        return m_search.isIn(view.input) || (!view.name.empty() && m_search.isIn(view.name))
            || (!shared && !view.identifier.empty() && m_search.isIn(view.identifier)) || holdsReadable(view);
    }

    /// As the table shows it: in its own letters.
    bool holdsReadable(const EntryStore::View &view)
    {
        const bool mayBeEncoded = view.identifier.find("xn--") != std::string_view::npos
            || view.identifier.find('%') != std::string_view::npos;
        return mayBeEncoded && view.type && m_search.isIn(readable(*view.type, view.identifier));
    }

    std::bitset<allEntryStatuses.size()> m_statuses;
    TextSearch m_search;
    std::optional<Finding> m_finding;
    bool m_searches;
};

quint32 highest(std::span<const quint32> entries)
{
    return entries.empty() ? 0 : *std::max_element(entries.begin(), entries.end());
}

} // namespace

std::vector<quint32> RowIndex::matching(const EntryStore &store, const Query &query, quint32 first)
{
    std::vector<quint32> entries;
    if (query.statuses.empty() && query.text.empty() && !query.finding) {
        entries.resize(store.size() - first);
        std::iota(entries.begin(), entries.end(), first);
        return entries;
    }
    Filter filter(query);
    for (quint32 entry = first; entry < store.size(); ++entry) {
        if (filter.passes(store, entry))
            entries.push_back(entry);
    }
    return entries;
}

RowIndex RowIndex::make(const EntryStore &store, const Query &query)
{
    RowIndex index;
    index.m_entries = matching(store, query, 0);
    if (query.sortColumn >= 0)
        sortEntries(store, query.sortColumn, query.descending, index.m_entries);
    return index;
}

Placement::Block RowIndex::rowsBetween(quint32 first, quint32 last) const
{
    const auto within = [first, last](quint32 entry) { return entry >= first && entry <= last; };
    const auto begin = std::find_if(m_entries.begin(), m_entries.end(), within);
    const auto end = std::find_if(m_entries.rbegin(), std::make_reverse_iterator(begin), within).base();
    return {quint32(begin - m_entries.begin()), quint32(end - begin)};
}

Placement RowIndex::placementOf(std::span<const EntryRun> runs) const
{
    std::vector<bool> wanted(size_t(highest(m_entries)) + 1);
    for (const EntryRun &run : runs) {
        const size_t end = std::min<size_t>(size_t(run.first) + run.count, wanted.size());
        for (size_t entry = run.first; entry < end; ++entry)
            wanted[entry] = true;
    }
    Placement placement;
    for (quint32 row = 0; row < size(); ++row) {
        if (!wanted[m_entries[row]])
            continue;
        if (!placement.blocks.empty() && placement.blocks.back().row + placement.blocks.back().count == row)
            ++placement.blocks.back().count;
        else
            placement.blocks.push_back({row, 1});
        placement.entries.push_back(m_entries[row]);
    }
    return placement;
}

void RowIndex::hide(std::span<const Placement::Block> blocks)
{
    if (blocks.empty())
        return;
    auto target = m_entries.begin() + blocks.front().row;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const auto from = m_entries.begin() + blocks[i].row + blocks[i].count;
        const auto to = i + 1 < blocks.size() ? m_entries.begin() + blocks[i + 1].row : m_entries.end();
        target = std::copy(from, to, target);
    }
    m_entries.erase(target, m_entries.end());
}

void RowIndex::show(std::span<const Placement::Block> blocks, std::span<const quint32> entries)
{
    std::vector<quint32> shown;
    shown.reserve(m_entries.size() + entries.size());
    auto old = m_entries.cbegin();
    for (const Placement::Block &block : blocks) {
        const auto gap = std::ptrdiff_t(block.row - shown.size());
        shown.insert(shown.end(), old, old + gap);
        shown.insert(shown.end(), entries.begin(), entries.begin() + block.count);
        old += gap;
        entries = entries.subspan(block.count);
    }
    shown.insert(shown.end(), old, m_entries.cend());
    m_entries = std::move(shown);
}

void RowIndex::append(std::span<const quint32> entries)
{
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
}

void RowIndex::entriesTaken(std::span<const EntryRun> runs)
{
    move(placesAfterTaking(runs, highest(m_entries) + 1));
}

void RowIndex::entriesPut(std::span<const EntryRun> runs)
{
    move(placesAfterPutting(runs, highest(m_entries) + 1));
}

void RowIndex::move(std::span<const quint32> places)
{
    for (quint32 &entry : m_entries)
        entry = places[entry];
}

} // namespace dnc
