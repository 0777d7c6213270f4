// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/connectionswitch.h"

#include "gui/mainwindow.h"
#include "gui/settings/settingscontroller.h"
#include "gui/theme/icons.h"
#include "gui/widgets/texts.h"
#include "settings/connection.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QMenu>

#include <vector>

namespace dnc {

namespace {

/// The first nine are chosen by their number. A single & in a name would underline a letter.
QString menuText(int number, const QString &name)
{
    const QString text = QString(name).replace(u'&', QStringLiteral("&&"));
    return number <= 9 ? QStringLiteral("&%1 %2").arg(QString::number(number), text) : text;
}

} // namespace

ConnectionSwitch::ConnectionSwitch(SettingsController &settings, MainWindow &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_menu(new QMenu(&window))
{
    m_menu->setObjectName(QStringLiteral("menuConnection"));
    m_menu->setIcon(icon(QStringLiteral("globe")));
    const Ui::MainWindow &ui = window.ui();
    ui.menuFile->insertMenu(ui.actionPractice, m_menu);
    connect(&settings, &SettingsController::changed, this, &ConnectionSwitch::refresh);
    keepTranslated(*m_menu, [this] { refresh(); });
}

void ConnectionSwitch::setEnabled(bool enabled)
{
    m_menu->setEnabled(enabled);
}

void ConnectionSwitch::refresh()
{
    m_menu->setTitle(tr("Connec&tion"));
    m_menu->clear();
    delete m_menu->findChild<QActionGroup *>();
    auto *group = new QActionGroup(m_menu);
    const Preferences &set = m_settings.preferences();
    const std::vector<Connection> all =
        set.otherConnections.empty() ? std::vector<Connection>() : allConnections(set);
    for (int number = 1; const Connection &connection : all) {
        QAction *action = m_menu->addAction(menuText(number++, connection.name));
        action->setCheckable(true);
        action->setChecked(connection == currentConnection(set));
        group->addAction(action);
        // Queued, because this menu is filled anew.
        connect(
            action, &QAction::triggered, this, [this, name = connection.name] { m_settings.switchTo(name); },
            Qt::QueuedConnection);
    }
    m_menu->addSeparator();
    QAction *manage = m_menu->addAction(tr("&Manage Connections…"));
    connect(manage, &QAction::triggered, &m_settings, &SettingsController::edit);
    m_menu->menuAction()->setVisible(!all.empty());
    m_window.setConnection(set.connection);
}

} // namespace dnc
