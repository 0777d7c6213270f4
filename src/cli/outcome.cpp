// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/outcome.h"

#include "cli/clitext.h"
#include "core/result.h"
#include "report/report.h"

#include <QFileInfo>

namespace dnc {

bool canReport(const Session &session)
{
    const QString &path = session.arguments.report;
    if (path.isEmpty())
        return true;
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (folder.isDir() && folder.isWritable() && (!file.exists() || (file.isFile() && file.isWritable())))
        return true;
    session.console.warn(Cli::tr("The report cannot be written to %1. Nothing was sent: "
                                 "give a place that can be written to.")
                             .arg(path));
    return false;
}

bool report(const Session &session, const EntryStore &entries, std::span<const Delivery> deliveries)
{
    if (session.arguments.report.isEmpty())
        return true;
    const Result<void, ReportError> written = writeReport(session.arguments.report, entries, deliveries);
    if (!written)
        session.console.warn(describe(written.error()));
    return written.has_value();
}

QString commandLineFor(const Session &session, const QString &command)
{
    const QString &folder = session.arguments.dataFolder;
    const QString call = QStringLiteral("dnc-desk-cli ") + command;
    return folder.isEmpty() ? call : call + QStringLiteral(" --data-dir ") + folder;
}

ExitCode fail(const Session &session, const QString &words, ExitCode code)
{
    session.console.warn(words);
    return code;
}

QString journalErrorText(const Session &session, const JournalError &error)
{
    if (error.kind != JournalError::Kind::Damaged)
        return describe(error);
    const QString salvage = commandLineFor(session, QStringLiteral("salvage"));
    return describe(error) + u'\n'
        + Cli::tr("Salvage it with: %1\nBegin an empty one with: %1 --start-afresh").arg(salvage);
}

ExitCode failOverJob(const Session &session, const JournalError &error)
{
    if (error.kind != JournalError::Kind::NoSuchJob)
        return fail(session, journalErrorText(session, error));
    return fail(
        session,
        Cli::tr("There is no job %1. See: dnc-desk-cli history").arg(session.arguments.job.value_or(0)),
        ExitCode::Usage);
}

ExitCode exitCodeOf(const Stop &stop)
{
    if (stop.kind != Stop::Kind::ByAnswer || !stop.verdict)
        return ExitCode::Stopped;
    const Cause cause = stop.verdict->cause;
    return cause == Cause::Unauthorized || cause == Cause::Forbidden ? ExitCode::Refused : ExitCode::Stopped;
}

QString sendMissingHint(const Session &session, JobId job)
{
    return Cli::tr("To send them again: %1")
        .arg(commandLineFor(session, QStringLiteral("resume %1 --send-missing").arg(job)));
}

void print(const Session &session, const Summary &summary)
{
    if (session.console.json())
        session.console.data(toJson(summary));
    else
        session.console.say(toText(summary));
}

} // namespace dnc
