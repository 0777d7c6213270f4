// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/entrylist.h"

#include <QUndoCommand>

namespace dnc {

class DraftSaver;

/// Empties a list that is not empty. Unlike deleting all rows, its draft stays as an unsent list, and is the
/// draft of the list again when this is undone.
class NewListCommand : public QUndoCommand {
public:
    /// Both outlive the last undo() and redo().
    NewListCommand(EntryList &list, DraftSaver &saver);

    void undo() override;
    void redo() override;

private:
    DraftSaver &m_saver;
    QString m_draft; // of the rows while they are not in the list
};

} // namespace dnc
