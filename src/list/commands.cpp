// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/commands.h"

#include "list/entryedit.h"

#include <utility>

namespace dnc {

ExchangeCommand::ExchangeCommand(EntryList &list, std::vector<quint32> entries,
                                 std::vector<EntryStore::Row> rows, QUndoCommand *parent)
    : QUndoCommand(parent)
    , m_list(list)
    , m_entries(std::move(entries))
    , m_rows(std::move(rows))
{
}

void ExchangeCommand::swap()
{
    m_list.exchange(m_entries, m_rows);
}

CellCommand::CellCommand(EntryList &list, quint32 entry, Column column, Entry before, EntryStore::Row after)
    : ExchangeCommand(list, {entry}, {after})
    , m_column(column)
    , m_before(std::move(before))
{
}

int CellCommand::id() const
{
    return int(m_column);
}

bool CellCommand::mergeWith(const QUndoCommand *next)
{
    // Only cell commands have an id, so `next` is one.
    const auto *edit = static_cast<const CellCommand *>(next);
    if (edit->firstEntry() != firstEntry())
        return false;
    setObsolete(isSameContent(m_before, list().entries().entry(firstEntry())));
    return true;
}

RunsCommand::RunsCommand(EntryList &list, std::vector<EntryRun> runs, EntryStore::Rows rows, ShownRows shown,
                         QUndoCommand *parent)
    : QUndoCommand(parent)
    , m_list(list)
    , m_runs(std::move(runs))
    , m_rows(std::move(rows))
    , m_shown(std::move(shown))
    , m_inserts(true)
{
}

RunsCommand::RunsCommand(EntryList &list, std::vector<EntryRun> runs, QUndoCommand *parent)
    : QUndoCommand(parent)
    , m_list(list)
    , m_runs(std::move(runs))
    , m_inserts(false)
{
}

RunsCommand::RunsCommand(EntryList &list, const EntryRun &run)
    : m_list(list)
    , m_runs{run}
    , m_inserts(true)
    , m_isDone(true)
{
}

void RunsCommand::redo()
{
    if (std::exchange(m_isDone, false))
        return;
    m_inserts ? put() : take();
}

void RunsCommand::take()
{
    EntryList::Taken taken = m_list.take(m_runs);
    m_rows = std::move(taken.rows);
    m_shown = std::move(taken.shown);
}

void RunsCommand::put()
{
    m_list.put(m_runs, std::exchange(m_rows, {}), m_shown);
}

} // namespace dnc
