// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace dnc {

class EntryList;

/// The named steps of the undo history. Choosing one goes back, or forward, to it. Open it with open().
class UndoHistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// `list` outlives the dialog, which closes when the list can no longer be changed.
    explicit UndoHistoryDialog(EntryList &list, QWidget *parent = nullptr);
};

} // namespace dnc
