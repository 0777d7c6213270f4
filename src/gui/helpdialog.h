// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QTableWidget;

namespace dnc {

/// The keyboard shortcuts, as a list that can be searched, and the version.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    /// Lists those of `actions` that have a shortcut.
    explicit HelpDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void fill(const QList<QAction *> &actions);
    void add(const QString &what, const QString &keys);
    void showMatches(const QString &text);

    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace dnc
