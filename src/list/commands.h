// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/column.h"
#include "list/entrylist.h"

#include <QUndoCommand>

#include <optional>
#include <vector>

namespace dnc {

/// The undo steps of an EntryList. The edits that push them check first whether the list may be changed.

/// Exchanges rows of entries. Undo and redo are the same swap.
class ExchangeCommand : public QUndoCommand {
public:
    /// `entries` is ascending; `rows` are their rows afterward.
    ExchangeCommand(EntryList &list, std::vector<quint32> entries, std::vector<EntryStore::Row> rows,
                    QUndoCommand *parent = nullptr);

    void undo() override { swap(); }
    void redo() override { swap(); }

protected:
    [[nodiscard]] const EntryList &list() const { return m_list; }
    [[nodiscard]] quint32 firstEntry() const { return m_entries.front(); }

private:
    void swap();

    EntryList &m_list;
    std::vector<quint32> m_entries;
    EntryStore::Rows m_rows;
};

/// Edits one cell. Typing in the same cell again is the same step; one that leads back to the beginning
/// disappears.
class CellCommand : public ExchangeCommand {
public:
    CellCommand(EntryList &list, quint32 entry, Column column, Entry before, EntryStore::Row after);

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    Column m_column;
    Entry m_before;
};

/// Puts runs of entries into the list, or takes them out of it.
class RunsCommand : public QUndoCommand {
public:
    /// Puts `rows` in so that they are at `runs`, shown as `shown` says.
    RunsCommand(EntryList &list, std::vector<EntryRun> runs, EntryStore::Rows rows, ShownRows shown,
                QUndoCommand *parent = nullptr);
    /// The same for rows that are at `run` already: the first redo() finds nothing to do.
    RunsCommand(EntryList &list, const EntryRun &run);
    /// Takes `runs` out.
    RunsCommand(EntryList &list, std::vector<EntryRun> runs, QUndoCommand *parent = nullptr);

    void undo() override { m_inserts ? take() : put(); }
    void redo() override;

private:
    void take();
    void put();

    EntryList &m_list;
    std::vector<EntryRun> m_runs;
    EntryStore::Rows m_rows; // while they are not in the list
    ShownRows m_shown;
    bool m_inserts;
    bool m_isDone = false; // before redo() was called
};

} // namespace dnc
