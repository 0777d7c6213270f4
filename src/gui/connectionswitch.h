// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QMenu;

namespace dnc {

class MainWindow;
class SettingsController;

/// Where a person has several connections: the menu that chooses the current one, and its name in the window.
/// With a single connection that has no name there is nothing of it. GUI thread.
class ConnectionSwitch : public QObject {
    Q_OBJECT

public:
    ConnectionSwitch(SettingsController &settings, MainWindow &window);

    /// Not while an upload is on screen, which belongs to one of them, and not in practice.
    void setEnabled(bool enabled);

private:
    void refresh();

    SettingsController &m_settings;
    MainWindow &m_window;
    QMenu *m_menu;
};

} // namespace dnc
