// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrytablemodel.h"

#include <QUndoCommand>

#include <optional>
#include <vector>

namespace dnc {

/// Exchanges rows of entries. Undo and redo are the same swap.
class ExchangeCommand : public QUndoCommand {
public:
    /// `entries` is ascending; `rows` are what stands there afterwards.
    ExchangeCommand(EntryTableModel &model, std::vector<quint32> entries, std::vector<EntryStore::Row> rows,
                    QUndoCommand *parent = nullptr);

    void undo() override { swap(); }
    void redo() override { swap(); }

protected:
    [[nodiscard]] const EntryTableModel &model() const { return m_model; }
    [[nodiscard]] quint32 firstEntry() const { return m_entries.front(); }

private:
    void swap();

    EntryTableModel &m_model;
    std::vector<quint32> m_entries;
    std::vector<EntryStore::Row> m_rows;
};

/// Edits one cell. Typing in the same cell again is the same step; one that leads back to the beginning
/// disappears.
class CellCommand : public ExchangeCommand {
public:
    CellCommand(EntryTableModel &model, quint32 entry, Column column, Entry before, EntryStore::Row after);

    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    Column m_column;
    Entry m_before;
};

/// Puts runs of entries into the list, or takes them out of it.
class RunsCommand : public QUndoCommand {
public:
    /// Puts `rows` in so that they stand at `runs`, shown as `shown` says.
    RunsCommand(EntryTableModel &model, std::vector<EntryRun> runs, std::vector<EntryStore::Row> rows,
                ShownRows shown, QUndoCommand *parent = nullptr);
    /// The same for rows that stand at `run` already: the first redo() finds nothing to do.
    RunsCommand(EntryTableModel &model, const EntryRun &run);
    /// Takes `runs` out.
    RunsCommand(EntryTableModel &model, std::vector<EntryRun> runs, QUndoCommand *parent = nullptr);

    void undo() override { m_inserts ? take() : put(); }
    void redo() override;

private:
    void take();
    void put();

    EntryTableModel &m_model;
    std::vector<EntryRun> m_runs;
    std::vector<EntryStore::Row> m_rows; // while they are not in the list
    ShownRows m_shown;
    bool m_inserts;
    bool m_isDone = false; // before redo() was called
};

} // namespace dnc
