// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"
#include "list/entrytablemodel.h"

#include "list/commands.h"

namespace dnc {

void EntryTableModel::beginAppend()
{
    if (!isChangeable())
        return;
    forgetMarks();
    m_append = {m_store.size(), quint16(m_store.sources().size()), DuplicateMarker(m_store.size())};
    m_marked = true;
    if (m_append->marker.mark(m_store) > 0) {
        m_counts = m_store.counts();
        emitAllRows();
        emitCounts();
    }
    emit appendingChanged(true);
}

void EntryTableModel::expectAppended(quint32 count, DuplicateMarker &&room)
{
    if (!m_append)
        return;
    m_store.reserve(m_append->first + count);
    m_index.reserve(m_append->first + count);
    m_append->marker.growInto(std::move(room));
}

void EntryTableModel::appendChunk(EntryStore &&chunk)
{
    if (!m_append || chunk.isEmpty())
        return;
    const quint32 first = m_store.size();
    m_store.insert(first, m_store.adopt(std::move(chunk)));
    m_append->marker.mark(m_store);
    for (quint32 entry = first; entry < m_store.size(); ++entry)
        ++m_counts[m_store.statusAt(entry)];
    showAppended(first);
    if (m_append->marker.lentNames())
        emitAllRows();
    emitCounts();
}

void EntryTableModel::showAppended(quint32 firstEntry)
{
    const std::vector<quint32> entries = RowIndex::matching(m_store, m_query, firstEntry);
    if (entries.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(entries.size()) - 1);
    m_index.append(entries);
    endInsertRows();
}

void EntryTableModel::setAppendedSource(const Source &source)
{
    const auto &sources = m_store.sources();
    for (quint16 i = m_append ? m_append->firstSource : 0; m_append && i < sources.size(); ++i) {
        if (sources[i].file == source.file && sources[i].sheet == source.sheet)
            m_store.setSource(i, source);
    }
}

quint32 EntryTableModel::appendedCount() const
{
    return m_append ? m_store.size() - m_append->first : 0;
}

/// Brings duplicates and order to what they would be, had all entries come at once.
void EntryTableModel::leaveAppend()
{
    const bool missedSome = m_append->marker.missedSome();
    const bool sorted = m_query.sortColumn >= 0 && appendedCount() > 0;
    m_append.reset();
    if (missedSome && remark())
        emitAllRows();
    if (sorted)
        look();
    emitCounts();
}

void EntryTableModel::endAppend(const QString &text)
{
    if (!m_append)
        return;
    const EntryRun run{m_append->first, appendedCount()};
    leaveAppend();
    if (run.count > 0)
        push(new RunsCommand(*this, run), text);
    emit appendingChanged(false);
}

void EntryTableModel::cancelAppend()
{
    if (!m_append)
        return;
    const EntryRun run{m_append->first, appendedCount()};
    m_append.reset();
    ShownRows shown;
    if (run.count > 0)
        take({&run, 1}, shown);
    if (m_store.isEmpty() && m_undo.count() == 0)
        m_store = EntryStore(); // nothing points at its texts any more
    emit appendingChanged(false);
}

void EntryTableModel::undo()
{
    if (isChangeable())
        m_undo.undo();
}

void EntryTableModel::redo()
{
    if (isChangeable())
        m_undo.redo();
}

} // namespace dnc
