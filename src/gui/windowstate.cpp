// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowstate.h"

#include <QDir>
#include <QHeaderView>
#include <QMainWindow>
#include <QSettings>
#include <QTableView>

namespace dnc {

namespace {

constexpr QStringView geometryKey = u"window/geometry";
constexpr QStringView columnsKey = u"window/columns";

QString iniIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("settings.ini"));
}

} // namespace

void saveWindowState(const QString &folder, const QMainWindow &window, const QTableView &table)
{
    QSettings settings(iniIn(folder), QSettings::IniFormat);
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(columnsKey, table.horizontalHeader()->saveState());
}

void restoreWindowState(const QString &folder, QMainWindow &window, QTableView &table)
{
    const QSettings settings(iniIn(folder), QSettings::IniFormat);
    window.restoreGeometry(settings.value(geometryKey).toByteArray());
    table.horizontalHeader()->restoreState(settings.value(columnsKey).toByteArray());
}

} // namespace dnc
