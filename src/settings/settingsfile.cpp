// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// An existing folder keeps its permissions: the person may share it on purpose.
bool makePrivateFolder(const QString &folder)
{
    const QDir directory(folder);
    if (directory.exists()) {
        return true;
    }
    const QString parent = QFileInfo(directory.absolutePath()).path();
    return QDir().mkpath(parent) && QDir().mkdir(directory.absolutePath(), ownerOnly | QFileDevice::ExeOwner);
}

/// Created while empty, so that its content is never readable by others.
bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return (file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        && file.setPermissions(ownerOnly);
}

QSettings::Status writeOnce(const QString &path, const std::function<void(QSettings &)> &write)
{
    QSettings settings(path, QSettings::IniFormat);
    write(settings);
    settings.sync();
    return settings.status();
}

bool empty(const QString &path)
{
    return QFile(path).open(QIODevice::WriteOnly | QIODevice::Truncate);
}

} // namespace

QString settingsFile(const QString &folder)
{
    return QDir(folder).filePath(u"settings.ini"_s);
}

bool writeSettings(const QString &folder, const std::function<void(QSettings &)> &write)
{
    const QString file = settingsFile(folder);
    if (!makePrivateFolder(folder) || !makePrivateFile(file)) {
        return false;
    }
    QSettings::Status status = writeOnce(file, write);
    if (status == QSettings::FormatError
        && empty(file)) { // otherwise QSettings refuses forever to write to a broken file
        status = writeOnce(file, write);
    }
    return status == QSettings::NoError;
}

} // namespace dnc
