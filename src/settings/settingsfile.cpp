// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "settings/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>

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

/// One that may be read.
bool isFile(const QString &path)
{
    return QFileInfo(path).isFile() && QFile(path).open(QIODevice::ReadOnly);
}

/// QSettings parses a file once and says only then what is wrong with it, so it gets a copy.
bool isWellFormed(const QString &path)
{
    QFile file(path);
    QTemporaryFile copy;
    const bool isCopied =
        file.open(QIODevice::ReadOnly) && copy.open() && copy.write(file.readAll()) >= 0 && copy.flush();
    const QSettings settings(isCopied ? copy.fileName() : path, QSettings::IniFormat);
    (void)settings.allKeys(); // what is in a section is only parsed when it is asked for
    return settings.status() == QSettings::NoError;
}

QSettings::Status writeOnce(const QString &path, const std::function<void(QSettings &)> &write)
{
    QSettings settings(path, QSettings::IniFormat);
    write(settings);
    settings.sync();
    return settings.status();
}

} // namespace

QString settingsFile(const QString &folder)
{
    return QDir(folder).filePath(u"settings.ini"_s);
}

bool areSettingsReadable(const QString &folder)
{
    const QString file = settingsFile(folder);
    if (!QFile::exists(file)) {
        return true;
    }
    return isFile(file) && isWellFormed(file);
}

bool writeSettings(const QString &folder, const std::function<void(QSettings &)> &write)
{
    const QString file = settingsFile(folder);
    return makePrivateFolder(folder) && areSettingsReadable(folder) && makePrivateFile(file)
        && writeOnce(file, write) == QSettings::NoError;
}

bool putSettingsAside(const QString &folder)
{
    const QString path = settingsFile(folder);
    const QString damaged = path + ".damaged"_L1;
    QString place = damaged;
    for (int number = 2; QFile::exists(place); ++number) {
        place = damaged + u'.' + QString::number(number);
    }
    return isFile(path) && QFile::rename(path, place);
}

} // namespace dnc
