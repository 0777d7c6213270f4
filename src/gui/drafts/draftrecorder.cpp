// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/drafts/draftrecorder.h"

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
    record(Kind::Exchange, runsOf(entries));
}

void DraftRecorder::taken(std::span<const EntryRun> runs)
{
    m_sink({Kind::Take, copyOf(runs), {}});
}

void DraftRecorder::put(std::span<const EntryRun> runs)
{
    record(Kind::Put, copyOf(runs));
}

void DraftRecorder::record(DraftChange::Kind kind, std::vector<EntryRun> &&runs)
{
    const EntryStore &store = m_list.entries();
    // Of more than half, sharing all rows is cheaper than copying these.
    EntryStore rows = entryCount(runs) > store.size() / 2 ? store.snapshot() : store.excerpt(entriesOf(runs));
    m_sink({kind, std::move(runs), std::move(rows)});
}

void DraftRecorder::sourcesChanged()
{
    m_sink({Kind::Sources, {}, m_list.entries().excerpt(0, 0)});
}

} // namespace dnc
