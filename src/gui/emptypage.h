// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "gui/connectionline.h"

#include <QScrollArea>

class QLabel;
class QMenu;

namespace dnc {

class DoorButton;
class RecentLists;

/// The start page, shown while the list is empty: doors to paste, open or practice, the recent lists and the
/// state of the connection. Scrolls where the window is small.
class EmptyPage : public QScrollArea {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Offers the sample list instead of practice, which is already on.
    void setPracticing(bool practicing);
    /// Highlights the page while a list is dragged over the window.
    void setDropHighlighted(bool highlighted);
    /// The menus outlive the page.
    void setRecentMenus(QMenu &unsent, QMenu &files);
    /// Reads the menus again, if the page is shown.
    void refreshRecent();
    [[nodiscard]] ConnectionLine &connectionLine() { return *m_connection; }

signals:
    void pasteWanted();
    void openWanted();
    void practiceWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeDoors();
    void showTexts();

    DoorButton *m_paste;
    DoorButton *m_open;
    DoorButton *m_practice;
    RecentLists *m_recent;
    ConnectionLine *m_connection;
    bool m_isPracticing = false;
};

} // namespace dnc
