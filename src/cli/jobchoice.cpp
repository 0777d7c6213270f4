// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/jobchoice.h"

#include "cli/clitext.h"
#include "cli/outcome.h"
#include "cli/settingscheck.h"
#include "core/result.h"
#include "upload/journal/journalerror.h"
#include "upload/wire/endpoint.h"

#include <optional>
#include <vector>

namespace dnc {

namespace {

/// The job that is asked for, or the newest; nothing where the journal has none.
Result<std::optional<Job>, JournalError> findJob(const Journal &journal, std::optional<JobId> id)
{
    if (id)
        return journal.job(*id).map([](const Job &job) { return std::optional(job); });
    return journal.jobs().map([](const std::vector<Job> &jobs) {
        return jobs.empty() ? std::nullopt : std::optional(jobs.front());
    });
}

/// Why nothing can be done with the job, or empty.
QString obstacle(const Arguments &arguments, const EffectiveSettings &settings, const Job &job)
{
    if (const QString words = lockedElsewhere(settings, job); !words.isEmpty())
        return words;
    if (arguments.endpoint && serviceName(*arguments.endpoint) != serviceName(job.draft.endpoint))
        return Cli::tr("Job %1 belongs to %2.").arg(job.id).arg(job.draft.endpoint.toString());
    if (arguments.account && *arguments.account != job.draft.account)
        return Cli::tr("Job %1 belongs to another account.").arg(job.id);
    if (job.isForgotten)
        return Cli::tr("The rows of job %1 were removed some time after it ended.").arg(job.id);
    return {};
}

} // namespace

bool reportJob(const Session &session, const Journal &journal, const Job &job)
{
    if (session.arguments.report.isEmpty())
        return true;
    const Result<JobEntries, JournalError> list = journal.load(job.id);
    if (!list)
        session.console.warn(describe(list.error()));
    return list && report(session, list->entries, list->deliveries);
}

ExitCode withJob(const Session &session,
                 ExitCode (*work)(const Session &session, const EffectiveSettings &settings, Journal &journal,
                                  const Job &job))
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    if (!canReport(session))
        return ExitCode::Failed;
    Result<Journal, JournalError> journal = Journal::open(settings.dataFolder);
    if (!journal)
        return fail(session, journalErrorText(session, journal.error()));
    const auto job = findJob(*journal, session.arguments.job);
    if (!job)
        return failOverJob(session, job.error());
    if (!*job)
        return fail(session, Cli::tr("Nothing was uploaded yet."), ExitCode::Usage);
    if (const QString words = obstacle(session.arguments, settings, **job); !words.isEmpty())
        return fail(session, words, ExitCode::Usage);
    return work(session, settings, *journal, **job);
}

} // namespace dnc
