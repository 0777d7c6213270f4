// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/upload/salvager.h"

#include "gui/widgets/bannerstack.h"
#include "upload/journal/journalsalvage.h"

namespace dnc {

Salvager::Salvager(BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_banners(banners)
{
}

void Salvager::offer(const QString &folder, const JournalError &error)
{
    m_banners.show(BannerSubject::Journal, [this, error, folder] {
        return Message{
            Message::Kind::Error,
            tr("The journal of uploads is damaged. Nothing can be uploaded until you have chosen."),
            tr("It was put aside as %1. Salvage reads what is left of it: rows that are not proven to be "
               "confirmed "
               "are sent again, which does no harm. Start afresh leaves it aside, and unfinished uploads "
               "with "
               "it. "
               "The damaged file is kept either way.")
                .arg(error.detail),
            {{QStringLiteral("salvageJournal"), tr("Salvage"), [this, folder] { salvage(folder); }},
             {QStringLiteral("startAfresh"), tr("Start afresh"), [this, folder] { startAfresh(folder); }}},
            false};
    });
}

void Salvager::salvage(const QString &folder)
{
    m_banners.show(BannerSubject::Journal, [] {
        return Message{
            Message::Kind::Info, tr("Reading what is left of the damaged journal…"), {}, {}, false};
    });
    m_worker.run(
        [folder] { return salvageJournal(folder); },
        [this, folder](const Result<Salvaged, JournalError> &salvaged) { showResult(folder, salvaged); });
}

void Salvager::startAfresh(const QString &folder)
{
    const Result<QString, JournalError> kept = startNewJournal(folder);
    if (!kept) {
        offer(folder, kept.error());
        return;
    }
    emit recovered();
    m_banners.show(BannerSubject::Salvage, [kept] {
        return Message{Message::Kind::Info,
                       tr("A new journal was started."),
                       tr("The damaged one is kept as %1.").arg(*kept),
                       {},
                       true};
    });
}

void Salvager::showResult(const QString &folder, const Result<Salvaged, JournalError> &salvaged)
{
    if (!salvaged) {
        offer(folder, salvaged.error());
        return;
    }
    emit recovered();
    m_banners.show(BannerSubject::Salvage, [salvaged = *salvaged] { return resultMessage(salvaged); });
}

Message Salvager::resultMessage(const Salvaged &salvaged)
{
    QStringList sentences{tr("%Ln upload(s)", "that were salvaged", int(salvaged.jobs)) + u' '
                          + tr("with %Ln row(s) can be read again.", nullptr, int(salvaged.rows))};
    if (salvaged.lostRows > 0)
        sentences << tr("%Ln row(s) could not be read; their places say so.", nullptr,
                        int(salvaged.lostRows));
    if (salvaged.unknown > 0)
        sentences << tr("%Ln row(s) are sent again when their upload goes on.", nullptr,
                        int(salvaged.unknown));
    sentences << tr("The damaged file is kept as %1.").arg(salvaged.kept);
    const auto kind = salvaged.lostRows > 0 ? Message::Kind::Warning : Message::Kind::Success;
    return {kind, tr("The journal was salvaged."), sentences.join(u' '), {}, true};
}

} // namespace dnc
