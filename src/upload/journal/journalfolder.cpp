// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/journal/journalfolder.h"

#include "core/platform/fileinuse.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace dnc {

namespace {

constexpr QLatin1String journalName("journal.sqlite");
constexpr QLatin1String damagedMark(".damaged-");
constexpr QLatin1String keptMark(".kept-");
constexpr QLatin1String logMark("-wal");
constexpr QLatin1String indexMark("-shm");

// The file itself comes last: while it exists, the journal is not moved or removed completely.
constexpr std::array parts{logMark, indexMark, QLatin1String("")};

#ifdef Q_OS_UNIX
QString quotedForShell(const QString &text)
{
    return u'\'' + QString(text).replace(QLatin1String("'"), QLatin1String("'\\''")) + u'\'';
}
#endif

constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

QString journalPath(const QString &folder)
{
    return QDir(folder).absolutePath() + u'/' + journalName;
}

Result<void, JournalError> checkFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const QFileInfo place(QDir(folder).absolutePath());
    const QString path = quotedForShell(place.filePath());
    const auto repairedBy = [](const QString &command) {
        return unexpected(JournalError{JournalError::Kind::UnsafeFolder, command});
    };
    if (place.ownerId() != ::geteuid())
        return repairedBy(QStringLiteral("sudo chown -R %1 %2").arg(::geteuid()).arg(path));
    if (place.permission(QFile::WriteOther))
        return repairedBy(QStringLiteral("chmod o-w ") + path);
#endif
    return {};
}

Result<void, JournalError> createFolder(const QString &folder)
{
    const QFileInfo place(QDir(folder).absolutePath());
    if (!place.exists()
        && !(QDir().mkpath(place.path())
             && QDir(place.path()).mkdir(place.fileName(), onlyOwner | QFile::ExeOwner)))
        return unexpected(JournalError{JournalError::Kind::NoAccess, folder});
    return {};
}

Result<void, JournalError> createFile(const QString &path)
{
    QFile file(path);
    // Two processes that start at the same time may both create it.
    if (!file.exists() && !file.open(QFile::ReadWrite | QFile::NewOnly, onlyOwner) && !file.exists())
        return unexpected(
            JournalError{JournalError::Kind::NoAccess, file.errorString() + QLatin1String(": ") + path});
    return {};
}

bool moveJournal(const QString &from, const QString &to)
{
    return std::ranges::all_of(parts, [&](QLatin1String part) {
        const QString file = from + part;
        return !QFile::exists(file) || QFile::rename(file, to + part);
    });
}

bool copyJournal(const QString &from, const QString &to)
{
    return std::ranges::all_of(std::array{logMark, QLatin1String("")}, [&](QLatin1String part) {
        return !QFile::exists(from + part) || QFile::copy(from + part, to + part);
    });
}

void removeJournal(const QString &path)
{
    constexpr int attempts = 40;
    constexpr unsigned long pauseMs = 25;
    for (const QLatin1String part : parts) {
        for (int attempt = 0; attempt < attempts; ++attempt) {
            if (QFile::remove(path + part) || !isFileInUse(path + part))
                break;
            QThread::msleep(pauseMs);
        }
    }
}

QString damagedPath(const QString &journal)
{
    return journal + damagedMark
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString damagedJournal(const QString &folder)
{
    for (const QFileInfo &file :
         QDir(folder).entryInfoList({journalName + damagedMark + u'*'}, QDir::Files)) {
        if (!file.fileName().endsWith(logMark) && !file.fileName().endsWith(indexMark))
            return file.filePath();
    }
    return {};
}

QString keptPath(const QString &damaged)
{
    return QString(damaged).replace(damagedMark, keptMark);
}

QStringList keptJournals(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({journalName + keptMark + u'*'}))
        paths << file.filePath();
    return paths;
}

JournalError withPath(JournalError error, const QString &path)
{
    error.detail = error.detail.isEmpty() ? path : error.detail + QLatin1String(": ") + path;
    return error;
}

} // namespace dnc
