// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/undohistorydialog.h"

#include "gui/widgets/closebutton.h"
#include "list/entrylist.h"

#include <QDialogButtonBox>
#include <QUndoView>
#include <QVBoxLayout>

namespace dnc {

UndoHistoryDialog::UndoHistoryDialog(EntryList &list, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("undoHistoryDialog"));
    setWindowTitle(tr("Undo History"));
    setMinimumSize(420, 360);
    auto *steps = new QUndoView(list.undoStack());
    steps->setObjectName(QStringLiteral("undoSteps"));
    steps->setAccessibleName(tr("Changes of the list"));
    steps->setEmptyLabel(tr("Before the first change"));
    steps->setEnabled(list.isChangeable());
    connect(&list, &EntryList::interrupted, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->addWidget(steps);
    layout->addWidget(makeCloseButton(*this));
}

} // namespace dnc
