// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/drafts/draftrecorder.h"

#include <numeric>
#include <utility>

namespace dnc {

using Kind = DraftChange::Kind;

namespace {

std::vector<EntryRun> copyOf(std::span<const EntryRun> runs)
{
    return {runs.begin(), runs.end()};
}

} // namespace

DraftRecorder::DraftRecorder(EntryList &list, Sink sink, std::function<void()> replaced)
    : m_list(list)
    , m_sink(std::move(sink))
    , m_replaced(std::move(replaced))
{
    m_list.setRecorder(this);
}

DraftRecorder::~DraftRecorder()
{
    m_list.setRecorder(nullptr);
}

DraftChange DraftRecorder::wholeList() const
{
    return {Kind::Reset, {}, m_list.entries().snapshot()};
}

void DraftRecorder::aboutToReset()
{
    m_replaced();
}

void DraftRecorder::exchanged(std::span<const quint32> entries)
{
    m_sink({Kind::Exchange, runsOf(entries), m_list.entries().excerpt(entries)});
}

void DraftRecorder::taken(std::span<const EntryRun> runs)
{
    m_sink({Kind::Take, copyOf(runs), {}});
}

void DraftRecorder::put(std::span<const EntryRun> runs)
{
    const EntryStore &store = m_list.entries();
    if (runs.size() == 1)
        return m_sink({Kind::Put, copyOf(runs), store.excerpt(runs.front().first, runs.front().count)});
    std::vector<quint32> entries;
    entries.reserve(entryCount(runs));
    for (const EntryRun &run : runs) {
        entries.resize(entries.size() + run.count);
        std::iota(entries.end() - run.count, entries.end(), run.first);
    }
    m_sink({Kind::Put, copyOf(runs), store.excerpt(entries)});
}

void DraftRecorder::sourcesChanged()
{
    m_sink({Kind::Sources, {}, m_list.entries().excerpt(0, 0)});
}

} // namespace dnc
