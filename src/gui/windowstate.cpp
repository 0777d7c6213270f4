// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/windowstate.h"

#include "gui/table/entrytable.h"
#include "gui/table/listpage.h"

#include <QDir>
#include <QHeaderView>
#include <QMainWindow>
#include <QSettings>

namespace dnc {

namespace {

constexpr QStringView geometryKey = u"window/geometry";
constexpr QStringView columnsKey = u"window/columns";
constexpr QStringView panelKey = u"window/panelCollapsed";
constexpr QStringView detailsKey = u"window/detailsCollapsed";

QString iniIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("settings.ini"));
}

void save(QSettings &settings, QStringView key, std::optional<bool> value)
{
    if (value)
        settings.setValue(key, *value);
}

std::optional<bool> load(const QSettings &settings, QStringView key)
{
    const QVariant value = settings.value(key);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace

void saveWindowState(const QString &folder, const QMainWindow &window, ListPage &page)
{
    QSettings settings(iniIn(folder), QSettings::IniFormat);
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(columnsKey, page.table().horizontalHeader()->saveState());
    save(settings, panelKey, page.paneState().isPanelCollapsed);
    save(settings, detailsKey, page.paneState().areDetailsCollapsed);
}

void restoreWindowState(const QString &folder, QMainWindow &window, ListPage &page)
{
    const QSettings settings(iniIn(folder), QSettings::IniFormat);
    window.restoreGeometry(settings.value(geometryKey).toByteArray());
    page.table().horizontalHeader()->restoreState(settings.value(columnsKey).toByteArray());
    page.setPaneState({load(settings, panelKey), load(settings, detailsKey)});
}

} // namespace dnc
