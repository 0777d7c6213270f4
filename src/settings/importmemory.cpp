// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/importmemory.h"

#include "settings/settingsfile.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

constexpr auto recentKey = QLatin1StringView("lists/recent");
constexpr auto choicesGroup = QLatin1StringView("listChoices");

} // namespace

QStringList loadRecentFiles(const QString &folder)
{
    if (!QFile::exists(settingsFile(folder)))
        return {};
    const QSettings settings(settingsFile(folder), QSettings::IniFormat);
    return settings.value(recentKey).toStringList().mid(0, mostRecentFiles);
}

bool addRecentFiles(const QString &folder, const QStringList &paths)
{
    QStringList all = paths + loadRecentFiles(folder);
    all.removeDuplicates();
    return writeSettings(
        folder, [&](QSettings &settings) { settings.setValue(recentKey, all.mid(0, mostRecentFiles)); });
}

bool clearRecentFiles(const QString &folder)
{
    return loadRecentFiles(folder).isEmpty()
        || writeSettings(folder, [](QSettings &settings) { settings.remove(recentKey); });
}

QMap<QString, QByteArray> loadListChoices(const QString &folder)
{
    if (!QFile::exists(settingsFile(folder)))
        return {};
    QSettings settings(settingsFile(folder), QSettings::IniFormat);
    settings.beginGroup(choicesGroup);
    QMap<QString, QByteArray> choices;
    for (const QString &key : settings.childKeys())
        choices[key] = settings.value(key).toString().toUtf8();
    return choices;
}

bool clearListChoices(const QString &folder)
{
    return loadListChoices(folder).isEmpty()
        || writeSettings(folder, [](QSettings &settings) { settings.remove(choicesGroup); });
}

bool saveListChoices(const QString &folder, const QMap<QString, QByteArray> &choices)
{
    return writeSettings(folder, [&](QSettings &settings) {
        settings.beginGroup(choicesGroup);
        for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
            if (choice->isEmpty())
                settings.remove(choice.key());
            else
                settings.setValue(choice.key(), QString::fromUtf8(*choice));
        }
        settings.endGroup();
    });
}

} // namespace dnc
