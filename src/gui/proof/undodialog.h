// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/undogroups.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace dnc {

/// Shows which rows of an upload would be taken off the list, which stay and why, and what that costs; asks
/// for the number. Open it with open().
class UndoDialog : public QDialog {
    Q_OBJECT

public:
    struct Facts {
        std::vector<UndoPreview::Item> items;
        QString title; ///< of the window
        int reserve = 0; ///< requests a minute
        bool pausedProspects = true; ///< by the upload
    };
    explicit UndoDialog(Facts facts, QWidget *parent = nullptr);

    /// What the person agreed to.
    [[nodiscard]] UndoGroups groups() const;

private:
    void arrange();
    [[nodiscard]] QTableWidget *makeTable() const;
    void showGroups();
    void allowRemoving();

    Facts m_facts;
    QTableWidget *m_table;
    QCheckBox *m_probableBox;
    QLabel *m_cost;
    QLabel *m_typeLabel;
    QLineEdit *m_typeEdit;
    QPushButton *m_removeButton = nullptr;
};

} // namespace dnc
