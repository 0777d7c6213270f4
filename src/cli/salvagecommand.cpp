// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalfolder.h"
#include "upload/journal/journalsalvage.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

void printSalvaged(const Console &console, const Salvaged &salvaged)
{
    if (console.json()) {
        const QJsonObject object{{u"jobs"_s, qint64(salvaged.jobs)},
                                 {u"rows"_s, qint64(salvaged.rows)},
                                 {u"lostRows"_s, qint64(salvaged.lostRows)},
                                 {u"unknown"_s, qint64(salvaged.unknown)},
                                 {u"kept"_s, salvaged.kept.isEmpty() ? QJsonValue() : salvaged.kept}};
        console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    if (salvaged.kept.isEmpty()) {
        console.say(Cli::tr("There is no damaged journal."));
        return;
    }
    console.say(Cli::tr("Uploads: %1").arg(salvaged.jobs));
    console.say(Cli::tr("Rows: %1").arg(salvaged.rows));
    if (salvaged.lostRows > 0)
        console.say(Cli::tr("Rows that could not be read: %1").arg(salvaged.lostRows));
    if (salvaged.unknown > 0)
        console.say(Cli::tr("Rows that are sent again when their upload goes on: %1").arg(salvaged.unknown));
    console.say(Cli::tr("The damaged file is kept as %1").arg(salvaged.kept));
}

} // namespace

ExitCode salvage(const Session &session)
{
    const QString folder = effectiveSettings(session.arguments).dataFolder;
    // The first to open a damaged journal detects it and puts it aside; that may be this command.
    if (const auto journal = Journal::open(folder);
        !journal && journal.error().kind != JournalError::Kind::Damaged) {
        session.console.warn(describe(journal.error()));
        return ExitCode::Failed;
    }
    Result<Salvaged, JournalError> salvaged = Salvaged();
    if (const bool damaged = !damagedJournal(folder).isEmpty(); damaged && session.arguments.startAfresh)
        salvaged = startNewJournal(folder).map([](const QString &kept) { return Salvaged{.kept = kept}; });
    else if (damaged)
        salvaged = salvageJournal(folder);
    if (!salvaged) {
        session.console.warn(describe(salvaged.error()));
        return ExitCode::Failed;
    }
    printSalvaged(session.console, *salvaged);
    return salvaged->lostRows > 0 ? ExitCode::Incomplete : ExitCode::Done;
}

} // namespace dnc
