// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/appendsession.h"
#include "list/backgroundedit.h"
#include "list/blockedits.h"
#include "list/bulkedits.h"
#include "list/celledits.h"
#include "list/column.h"
#include "list/entrylist.h"
#include "list/entryview.h"
#include "list/longlist.h"

#include <QAbstractTableModel>

namespace dnc {

/// An EntryList as a table for Qt's views: one row for each entry that its EntryView shows, one column for
/// each Column that the list needs. Owns the list, the view and the edits, so that whoever has the model
/// reaches them; it adds nothing but roles, flags and the model's signals. GUI thread only.
class EntryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole, ///< EntryStatus as int
        TypeRole, ///< IdentifierType as int, -1 while unknown; EditRole of Column::Type takes it too
        ReasonRole, ///< reason(), QString
        EntryRole, ///< index into entries(), quint32
        NoteRole, ///< what follows the status in its cell, QString
        FixRole, ///< the suggestion for the identifier, QString; empty: none
        SeverityRole, ///< Severity as int
        WrongPartRole, ///< wrongPart() of the identifier as it is shown, QPoint: first character and length
    };

    explicit EntryTableModel(QObject *parent = nullptr);
    ~EntryTableModel() override;

    [[nodiscard]] EntryList &list() { return m_list; }
    [[nodiscard]] const EntryList &list() const { return m_list; }
    [[nodiscard]] EntryView &view() { return m_view; }
    [[nodiscard]] const EntryView &view() const { return m_view; }
    [[nodiscard]] CellEdits &cellEdits() { return m_cellEdits; }
    [[nodiscard]] BulkEdits &bulkEdits() { return m_bulkEdits; }
    [[nodiscard]] BlockEdits &blockEdits() { return m_blockEdits; }
    [[nodiscard]] AppendSession &appendSession() { return m_appendSession; }
    [[nodiscard]] const AppendSession &appendSession() const { return m_appendSession; }
    [[nodiscard]] BackgroundEdit &backgroundEdit() { return m_backgroundEdit; }
    [[nodiscard]] const BackgroundEdit &backgroundEdit() const { return m_backgroundEdit; }

    /// What almost every user of the model reads; the same as in list() and view().
    [[nodiscard]] const EntryStore &entries() const { return m_list.entries(); }
    [[nodiscard]] const StatusCounts &counts() const { return m_list.counts(); }
    [[nodiscard]] const RuleContext &rules() const { return m_list.rules(); }
    [[nodiscard]] QUndoStack *undoStack() { return m_list.undoStack(); }
    [[nodiscard]] quint32 entryAt(int row) const { return m_view.entryAt(row); }

    /// Shows one more row at the end, empty and in no count, which becomes an entry when something is typed
    /// into it. It goes with the next change of the rows. Does nothing while the list is not changeable.
    void showNewRow();
    void hideNewRow();
    /// Whether `row` is that one, which has no entry.
    [[nodiscard]] bool isNewRow(int row) const { return m_hasNewRow && row == m_view.rowCount(); }

    /// With the new row.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// With RequestedOn and RequestSource only where a shown row says when or how its person asked; they go
    /// again when the rows are reset.
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void followView();
    [[nodiscard]] bool hasRequests() const;
    void showRequestColumns();
    [[nodiscard]] QVariant newRowData(Column column, int role) const;

    EntryList m_list;
    EntryView m_view{m_list};
    AppendSession m_appendSession{m_list};
    BackgroundEdit m_backgroundEdit{m_list};
    CellEdits m_cellEdits{m_list, m_view, m_backgroundEdit};
    BulkEdits m_bulkEdits{m_list, m_backgroundEdit};
    BlockEdits m_blockEdits{m_list, m_backgroundEdit};
    bool m_hasNewRow = false;
    bool m_hasRequests = false;
};

} // namespace dnc
