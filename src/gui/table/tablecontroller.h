// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/readpasted.h"
#include "list/background.h"

#include <QByteArray>
#include <QObject>

class QUndoCommand;

namespace dnc {

class BannerStack;
class EntryTableModel;
class ImportController;
class ListPage;

/// Actions on rows and cells of the table: insert, delete, clear, fill, exclude, copy, paste.
class TableController : public QObject {
    Q_OBJECT

public:
    TableController(EntryTableModel &model, ListPage &page, ImportController &importer, BannerStack &banners,
                    QObject *parent = nullptr);

    void insertRow();
    void deleteRows();
    void clearCells();
    /// Writes the first of the selected rows over the others; a single row takes the one above.
    void fillDown();
    /// The type of the selected rows, or the menu of the selected columns.
    void chooseType();
    void setExcluded(bool excluded);
    void copyCells();
    /// Copies, then clears the cells when the clipboard has them.
    void cutCells();
    /// Pastes at the current cell what was copied in this table; else imports the clipboard as rows.
    void paste();
    /// Imports the clipboard as rows, whatever has the focus.
    void pasteAsRows();

private:
    [[nodiscard]] bool holdsOwnCells() const;
    /// `own`: what this table copied, or empty.
    void pasteAtCell(const Pasted &pasted, const QByteArray &own = {});
    void offerToAdd(const Pasted &pasted, int rows);
    void addPasted(const Pasted &pasted, bool offersCell);
    bool undo(const QUndoCommand *step);
    void copy(bool cuts);
    struct Copied;
    void putOnClipboard(Copied &&copied);

    EntryTableModel &m_model;
    ListPage &m_page;
    ImportController &m_importer;
    BannerStack &m_banners;
    QByteArray m_mark; // tells the cells that were copied last from all else in the clipboard
    QByteArray m_copied; // these cells
    Background m_copying;
};

} // namespace dnc
