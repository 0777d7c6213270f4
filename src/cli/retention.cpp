// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/retention.h"

#include "cli/clitext.h"
#include "cli/effectivesettings.h"
#include "core/result.h"
#include "draft/draftfolder.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journallabels.h"
#include "upload/journal/journalretention.h"
#include "upload/mirror/mirror.h"

#include <QFileInfo>

namespace dnc {

namespace {

void warnOfOverdueRows(const Session &session, Journal &journal, std::chrono::days retention)
{
    const WallTime now = wallNow();
    const Result<bool, JournalError> overdue = hasRowsBefore(journal, now - retention - askAfter);
    if (!overdue)
        session.console.warn(describe(overdue.error()));
    else if (*overdue)
        session.console.warn(
            Cli::tr("Upload details are due for deletion if today is %1. They are kept until a "
                    "service that is reached by HTTPS confirms the date.")
                .arg(dateTime(now).date().toString(Qt::ISODate)));
}

/// Drafts that the window has open, or could not be locked for another reason, are left to it.
void forgetOldDrafts(const Session &session, WallTime serviceTime)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    const QString folder = draftsFolder(settings.dataFolder);
    if (settings.draftDays == 0 || !QFileInfo::exists(folder))
        return;
    if (const auto lock = lockDrafts(folder))
        forgetDraftsBefore(folder, serviceTime - std::chrono::days(settings.draftDays));
}

} // namespace

void forgetOldRows(const Session &session, Journal &journal, std::optional<WallTime> serviceTime)
{
    if (serviceTime)
        forgetOldDrafts(session, *serviceTime);
    const int days = effectiveSettings(session.arguments).retentionDays;
    if (days == 0)
        return;
    if (!serviceTime)
        return warnOfOverdueRows(session, journal, std::chrono::days(days));
    const WallTime limit = *serviceTime - std::chrono::days(days);
    removeMirrorsBefore(effectiveSettings(session.arguments).dataFolder, limit);
    quint32 jobs = 0;
    for (bool more = true; more;) {
        constexpr quint32 rowsATime = 50'000;
        const Result<Forgotten, JournalError> forgotten = forgetRowsBefore(journal, limit, rowsATime);
        if (!forgotten) {
            session.console.warn(describe(forgotten.error()));
            return;
        }
        jobs += forgotten->jobs;
        more = forgotten->more;
    }
    if (jobs > 0)
        session.console.progress(Cli::tr(
            "Removed the rows of %n upload(s) that ended long ago; the counts stay.", nullptr, int(jobs)));
}

} // namespace dnc
