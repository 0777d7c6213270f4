// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/recentfiles.h"

#include "core/text/visibletext.h"
#include "gui/widgets/texts.h"
#include "settings/importmemory.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace dnc {

RecentFiles::RecentFiles(const QString &dataFolder, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
    , m_menu(menu)
{
    fill();
    keepTranslated(menu, [&menu] {
        if (auto *clearing = menu.findChild<QAction *>(QStringLiteral("clearRecent")))
            clearing->setText(tr("&Clear Menu"));
    });
}

void RecentFiles::add(const QStringList &paths)
{
    QStringList whole;
    for (const QString &path : paths)
        whole << QFileInfo(path).absoluteFilePath();
    if (whole.isEmpty())
        return;
    addRecentFiles(m_folder, whole);
    fill();
}

void RecentFiles::clear()
{
    clearRecentFiles(m_folder);
    fill();
}

void RecentFiles::fill()
{
    m_menu.clear();
    const QStringList paths = loadRecentFiles(m_folder);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString name =
            visibleText(QFileInfo(paths[i]).fileName()).replace(u'&', QLatin1StringView("&&"));
        QAction *action = m_menu.addAction(QStringLiteral("&%1  %2").arg(i + 1).arg(name));
        action->setToolTip(QDir::toNativeSeparators(paths[i]));
        connect(action, &QAction::triggered, this, [this, path = paths[i]] { emit fileWanted(path); });
    }
    m_menu.addSeparator();
    QAction *clearing = m_menu.addAction(tr("&Clear Menu"));
    clearing->setObjectName(QStringLiteral("clearRecent"));
    connect(clearing, &QAction::triggered, this, &RecentFiles::clear, Qt::QueuedConnection);
    m_menu.setEnabled(!paths.isEmpty());
    m_menu.setToolTipsVisible(true);
}

} // namespace dnc
