// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QMenu;
class QVBoxLayout;

namespace dnc {

/// The newest entries of the menus of recent lists, one line each, on the start page. Hidden while there are
/// none.
class RecentLists : public QFrame {
    Q_OBJECT

public:
    explicit RecentLists(QWidget *parent = nullptr);

    /// Both outlive it. A menu that is filled when it opens is filled by refresh().
    void setMenus(QMenu &unsent, QMenu &files);
    void refresh();

private:
    void addLines(QMenu &menu, const QString &iconName, const QString &verb);
    void addLine(QAction &action, const QString &iconName, const QString &verb);

    QMenu *m_unsent = nullptr;
    QMenu *m_files = nullptr;
    QVBoxLayout *m_lines;
    int m_count = 0;
};

} // namespace dnc
