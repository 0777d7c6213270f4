// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "list/blockedits.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTimer;

namespace dnc {

class EntryTableModel;

/// Asks for a text and what replaces it, and shows what would change. Changes nothing itself: see replacer()
/// and cells() when it is accepted. Open it with open().
class ReplaceDialog : public QDialog {
    Q_OBJECT

public:
    /// `selected`: the selected entries, which the person may choose instead of all rows shown. `find`: the
    /// text to begin with.
    ReplaceDialog(const EntryTableModel &model, std::vector<quint32> selected, const QString &find,
                  QWidget *parent = nullptr);

    [[nodiscard]] TextReplacer replacer() const;
    /// What the person chose: of the selected rows, or of all that are shown.
    [[nodiscard]] CellSelection cells() const;

private:
    void arrange();
    void arrangeOptions(QFormLayout &form);
    void preview();
    void show(const BlockEdits::Replacements &found);

    const EntryTableModel &m_model;
    std::vector<quint32> m_selected;
    QLineEdit *m_find;
    QLineEdit *m_replaceWith;
    QComboBox *m_columns;
    QComboBox *m_rows;
    QCheckBox *m_wholeCell;
    QCheckBox *m_caseSensitive;
    QCheckBox *m_pattern;
    QLabel *m_count;
    QTableWidget *m_table;
    QPushButton *m_replace;
    QTimer *m_delay;
    Background m_background;
};

} // namespace dnc
