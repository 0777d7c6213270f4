// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "draft/draftfolder.h"

#include "draft/draftfile.h"
#include "upload/journal/journalconnection.h"
#include "upload/journal/journalfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace dnc {

namespace {

constexpr QLatin1String extension(".sqlite");
constexpr QLatin1String lockName("lock.sqlite");

} // namespace

QString draftsFolder(const QString &dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(QStringLiteral("drafts"));
}

QString draftPath(const QString &folder, const QString &id)
{
    return folder + u'/' + id + extension;
}

QString newDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<sqlite::Database, JournalError> lockDrafts(const QString &folder)
{
    return createFolder(QFileInfo(folder).path())
        .and_then([&] { return createFolder(folder); })
        .and_then([&] { return checkFolder(folder); })
        .and_then([&] { return lockFolder(folder); });
}

QStringList draftIds(const QString &folder, const QString &except)
{
    QStringList ids;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + extension}, QDir::Files)) {
        if (file.fileName() != lockName && file.completeBaseName() != except)
            ids << file.completeBaseName();
    }
    return ids;
}

FoundDrafts findDrafts(const QString &folder, const QStringList &ids)
{
    FoundDrafts found;
    for (const QString &id : ids) {
        const auto info =
            DraftFile::open(draftPath(folder, id)).map([](DraftFile &&file) { return file.info(); });
        if (info && info->rows > 0)
            found.drafts.push_back(*info);
        else if (info)
            found.empty << id;
        else if (info.error().kind == JournalError::Kind::Damaged)
            found.damaged << setDraftAside(folder, id);
    }
    std::ranges::sort(found.drafts, std::ranges::greater(), &DraftInfo::changed);
    return found;
}

bool hasDraftsBefore(const QString &folder, WallTime time, const QString &except)
{
    const std::vector<DraftInfo> drafts = findDrafts(folder, draftIds(folder, except)).drafts;
    return !drafts.empty() && drafts.back().changed < time;
}

void forgetDraftsBefore(const QString &folder, WallTime time, const QString &except)
{
    for (const DraftInfo &draft : findDrafts(folder, draftIds(folder, except)).drafts) {
        if (draft.changed < time)
            removeDraft(folder, draft.id);
    }
}

QString setDraftAside(const QString &folder, const QString &id)
{
    const QString path = draftPath(folder, id);
    const QString aside = damagedPath(path);
    return moveJournal(path, aside) ? aside : QString();
}

QStringList damagedDrafts(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + extension + QLatin1String(".damaged-*")}))
        paths << file.filePath();
    return paths;
}

void removeDraft(const QString &folder, const QString &id)
{
    removeJournal(draftPath(folder, id));
}

} // namespace dnc
