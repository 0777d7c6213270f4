// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/drafts/draftmessages.h"

#include "core/text/visibletext.h"
#include "upload/journal/journallabels.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace dnc {

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Drafts)
};

QString nameOf(const DraftInfo &info)
{
    return info.files.isEmpty() ? DraftText::tr("typed rows") : visibleText(info.files);
}

QString reasonOf(const JournalError &error)
{
    switch (error.kind) {
    case JournalError::Kind::InUse:
        return DraftText::tr("Another DNC Desk uses this data folder.");
    case JournalError::Kind::DiskFull:
        return DraftText::tr("The disk is full. Free some space.");
    case JournalError::Kind::UnsafeFolder:
        return DraftText::tr("Other people can change the data folder. Repair it with: %1").arg(error.detail);
    case JournalError::Kind::Moved:
    case JournalError::Kind::NoAccess:
    case JournalError::Kind::Damaged:
    case JournalError::Kind::Newer:
    case JournalError::Kind::NoSuchJob:
    case JournalError::Kind::StillPending:
    case JournalError::Kind::Failed:
        return DraftText::tr("The data folder cannot be written.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString menuText(const DraftInfo &info)
{
    const QString name = nameOf(info).replace(u'&', QLatin1String("&&"));
    const QString time = QLocale().toString(dateTime(info.changed).toLocalTime(), QLocale::ShortFormat);
    return DraftText::tr("%Ln row(s) from %1, %2", "name, time", int(info.rows)).arg(name, time);
}

Message restoredMessage(const DraftInfo &info)
{
    return {Message::Kind::Info,
            DraftText::tr("Restored %Ln unsent row(s) from %1.", nullptr, int(info.rows)).arg(nameOf(info)),
            {},
            {},
            true,
            Message::Until::NextChange};
}

Message keptMessage(const DraftInfo &info)
{
    return {Message::Kind::Info,
            DraftText::tr("%Ln unsent row(s) from %1 are kept.", nullptr, int(info.rows)).arg(nameOf(info)),
            DraftText::tr("Open the list from File > Recent Unsent Lists."),
            {},
            true};
}

Message damagedMessage(const QStringList &files)
{
    return {Message::Kind::Warning,
            DraftText::tr("%Ln unsent list(s) cannot be read.", nullptr, int(files.size())),
            DraftText::tr("The damaged file was kept: %1")
                .arg(QDir::toNativeSeparators(files.join(QLatin1String(", ")))),
            {},
            true};
}

Message notSavedMessage(const JournalError &error)
{
    return {
        Message::Kind::Error,
        DraftText::tr("This list cannot be saved."),
        DraftText::tr("%1 You can go on working. Saving resumes by itself.", "reason").arg(reasonOf(error)),
        {},
        false};
}

} // namespace dnc
