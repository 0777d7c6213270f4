// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/effectivesettings.h"
#include "cli/jobtext.h"
#include "cli/outcome.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalqueries.h"
#include "upload/journal/journalretention.h"
#include "upload/journal/readonlyjournal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

void printData(const Console &console, const QJsonObject &object)
{
    console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

Result<JobRecord, JournalError> readRecord(const JournalQueries &journal, JobId id)
{
    JobRecord record;
    const auto keep = [](auto &place) {
        return [&place](auto &&value) { place = std::forward<decltype(value)>(value); };
    };
    return journal.job(id)
        .map(keep(record.job))
        .and_then([&] { return journal.sources(id).map(keep(record.sources)); })
        .and_then([&] { return journal.attempts(id).map(keep(record.attempts)); })
        .and_then([&] { return journal.exports(id).map(keep(record.exports)); })
        .map([&] { return std::move(record); });
}

ExitCode listJobs(const Session &session, const JournalQueries &journal)
{
    const Result<std::vector<Job>, JournalError> jobs = journal.jobs();
    if (!jobs)
        return failOverJob(session, jobs.error());
    if (session.console.json()) {
        QJsonArray array;
        for (const Job &job : *jobs)
            array.append(toJson(job));
        printData(session.console, {{u"jobs"_s, array}});
    } else {
        session.console.say(jobs->empty() ? Cli::tr("Nothing was uploaded yet.") : toText(*jobs));
    }
    return ExitCode::Done;
}

ExitCode reportJob(const Session &session, const JournalQueries &journal, const Job &job)
{
    if (session.arguments.report.isEmpty())
        return ExitCode::Done;
    if (job.isForgotten) {
        session.console.warn(
            Cli::tr("The rows of job %1 were removed some time after it ended; its numbers are all that is "
                    "left. No report was written.")
                .arg(job.id));
        return ExitCode::Failed;
    }
    const Result<JobEntries, JournalError> list = journal.load(job.id);
    if (!list)
        return failOverJob(session, list.error());
    return report(session, list->entries, list->deliveries) ? ExitCode::Done : ExitCode::Failed;
}

ExitCode showJob(const Session &session, const JournalQueries &journal, JobId id)
{
    const Result<JobRecord, JournalError> record = readRecord(journal, id);
    if (!record)
        return failOverJob(session, record.error());
    if (session.console.json())
        printData(session.console, toJson(*record));
    else
        session.console.say(toText(*record));
    return reportJob(session, journal, record->job);
}

/// Carries out --hold.
ExitCode holdJob(const Session &session, Journal &journal)
{
    const auto held = setHold(journal, session.arguments.job.value_or(0), *session.arguments.hold);
    if (!held)
        return failOverJob(session, held.error());
    return showJob(session, journal, *session.arguments.job);
}

ExitCode show(const Session &session, const JournalQueries &journal)
{
    if (session.arguments.job)
        return showJob(session, journal, *session.arguments.job);
    return listJobs(session, journal);
}

} // namespace

ExitCode history(const Session &session)
{
    if (!canReport(session))
        return ExitCode::Failed;
    const QString folder = effectiveSettings(session.arguments).dataFolder;
    Result<Journal, JournalError> journal = Journal::open(folder);
    const bool isChange = session.arguments.hold.has_value();
    if (journal)
        return isChange ? holdJob(session, *journal) : show(session, *journal);
    if (isChange || journal.error().kind != JournalError::Kind::InUse)
        return failOverJob(session, journal.error());
    // The history must not wait for the window or the upload that works with the journal.
    const Result<ReadOnlyJournal, JournalError> inUse = ReadOnlyJournal::open(folder);
    return inUse ? show(session, *inUse) : failOverJob(session, inUse.error());
}

} // namespace dnc
