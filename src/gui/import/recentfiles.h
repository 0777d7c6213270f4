// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QMenu;

namespace dnc {

/// The menu of recently opened files. Their paths are saved in the data folder.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    RecentFiles(const QString &dataFolder, QMenu &menu, QObject *parent = nullptr);

    void add(const QStringList &paths);
    void clear();

signals:
    void fileWanted(const QString &path);

private:
    void fill();

    QString m_folder;
    QMenu &m_menu;
};

} // namespace dnc
