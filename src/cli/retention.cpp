// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/retention.h"

#include "cli/clitext.h"
#include "cli/effectivesettings.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalretention.h"

namespace dnc {

void forgetOldRows(const Session &session, Journal &journal)
{
    const int days = effectiveSettings(session.arguments).retentionDays;
    if (days == 0)
        return;
    const WallTime limit = wallNow() - std::chrono::days(days);
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
