// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/drafts/newlistcommand.h"

#include "gui/drafts/draftsaver.h"
#include "list/commands.h"

namespace dnc {

NewListCommand::NewListCommand(EntryList &list, DraftSaver &saver)
    : m_saver(saver)
{
    new RunsCommand(list, std::vector<EntryRun>{{0, list.entries().size()}}, this);
}

void NewListCommand::redo()
{
    m_draft = m_saver.release();
    const DraftSaver::Pause pause(m_saver);
    QUndoCommand::redo();
}

void NewListCommand::undo()
{
    {
        const DraftSaver::Pause pause(m_saver);
        m_saver.discard();
        QUndoCommand::undo();
    }
    if (!m_draft.isEmpty())
        m_saver.resume(m_draft, false);
}

} // namespace dnc
