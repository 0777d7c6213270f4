// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/comparison.h"
#include "cli/effectivesettings.h"
#include "cli/keepproofs.h"
#include "cli/outcome.h"
#include "cli/readlist.h"
#include "cli/retention.h"
#include "cli/servicetoken.h"
#include "cli/settingscheck.h"
#include "cli/uploadrun.h"
#include "core/platform/interrupt.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalproof.h"
#include "upload/journal/journalverify.h"

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString resumeCall(const Session &session, JobId job)
{
    return commandLineFor(session, u"resume %1"_s.arg(job));
}

QString resumeHint(const Session &session, JobId job)
{
    return Cli::tr("Nothing is lost. Go on with: %1").arg(resumeCall(session, job));
}

/// How to go on where the person knows that the identifiers were added.
QString acceptHint(const Session &session, JobId job, const AnswerQuestion &question)
{
    return Cli::tr("The answer has the code %1. If its identifiers are on the list, go on with: %2")
        .arg(question.code, resumeCall(session, job) + u" --accept-answer "_s + question.code);
}

ExitCode codeOf(const RunEnd &end)
{
    if (end.state == UploadState::Finished)
        return ExitCode::Done;
    return end.stop ? exitCodeOf(*end.stop) : ExitCode::Stopped;
}

/// Sends the rest of the job and prints why it stops before the end. Sets `serviceTime` as
/// Uploader::serviceTime() gives it.
ExitCode send(const Session &session, Journal &journal, const Job &job, const Endpoint &service,
              std::optional<WallTime> &serviceTime)
{
    const Interrupt interrupt{int(ExitCode::Stopped)};
    Endpoint endpoint = service;
    if (endpoint.token.isEmpty()) {
        if (const auto added = addToken(session, endpoint, interrupt); !added) {
            session.console.warn(resumeHint(session, job.id));
            return added.error();
        }
    }
    const RunEnd end = runUpload(journal, job, endpoint, interrupt, session);
    serviceTime = end.serviceTime;
    if (end.stop) {
        const Explanation words = explain(*end.stop);
        session.console.warn(QStringList{words.what, words.effect, words.advice}.join(u'\n'));
        if (codeOf(end) == ExitCode::Refused)
            session.console.warn(
                Cli::tr("Here the token comes from DNC_DESK_TOKEN or --token-stdin, and the account "
                        "id from --account."));
        if (end.stop->question && !end.stop->question->code.isEmpty())
            session.console.warn(acceptHint(session, job.id, *end.stop->question));
        if (end.stop->question && end.stop->question->kind == AnswerQuestion::Kind::Missing)
            session.console.warn(sendMissingHint(session, job.id));
        session.console.warn(resumeHint(session, job.id));
    }
    return codeOf(end);
}

/// A stop that can be resumed takes precedence over a missing report; the report takes precedence over
/// everything else.
ExitCode combinedExitCode(ExitCode sending, const Summary &summary, bool reported)
{
    if (sending != ExitCode::Done)
        return sending;
    if (!reported)
        return ExitCode::Failed;
    return summary.isIncomplete() ? ExitCode::Incomplete : ExitCode::Done;
}

/// Prints the outcome of the job from the journal. `rows` is given if they were counted.
ExitCode account(const Session &session, const JournalQueries &journal, JobId id, std::optional<quint32> rows,
                 ExitCode sending)
{
    const ExitCode unreadable = sending == ExitCode::Done ? ExitCode::Failed : sending;
    const Result<Job, JournalError> job = journal.job(id);
    if (!job)
        return fail(session, describe(job.error()), unreadable);
    Summary summary{.rows = rows.value_or(0), .counts = job->counts, .requests = job->requests, .job = id};
    bool reported = true;
    if (!rows || summary.isIncomplete() || !session.arguments.report.isEmpty()) {
        const Result<JobEntries, JournalError> list = journal.load(id);
        if (!list)
            return fail(session, describe(list.error()), unreadable);
        summary.rows = rows.value_or(countRows(list->entries));
        if (const QString problems = problemLines(list->entries, problemLimit); !problems.isEmpty())
            session.console.say(problems);
        reported = report(session, list->entries, list->deliveries);
    }
    print(session, summary);
    return combinedExitCode(sending, summary, reported);
}

ExitCode carryOn(const Session &session, Journal &journal, JobId id, const Endpoint &endpoint,
                 std::optional<quint32> rows)
{
    const Result<Job, JournalError> job = journal.job(id);
    if (!job)
        return fail(session, describe(job.error()));
    ExitCode sending = ExitCode::Done;
    std::optional<WallTime> serviceTime;
    if (job->state == JobState::Open)
        sending = send(session, journal, *job, endpoint, serviceTime);
    const ExitCode code = account(session, journal, id, rows, sending);
    keepProofs(session, journal);
    forgetOldRows(session, journal, serviceTime);
    return code;
}

ExitCode nothingToDo(const Session &session, const QString &words)
{
    session.console.say(words);
    const bool reported = report(session, EntryStore(), {});
    print(session, Summary{});
    return reported ? ExitCode::Done : ExitCode::Failed;
}

/// Without a token no job is made, as far as there is anything to send.
Result<void, ExitCode> prepareToSend(const Session &session, const List &list, Endpoint &endpoint)
{
    const StatusCounts counts = list.entries.counts();
    if (counts[EntryStatus::Valid] + counts[EntryStatus::Unknown] == 0)
        return {};
    const Interrupt interrupt{int(ExitCode::Stopped)};
    const Result<void, ExitCode> added = addToken(session, endpoint, interrupt);
    if (!added) {
        (void)report(session, list.entries, {}); // prints why it cannot be written
        print(session, Summary{.rows = list.rows, .counts = counts});
    }
    return added;
}

/// Why the job cannot be continued as requested, or empty.
QString mismatch(const Arguments &arguments, const Job &job)
{
    if (job.state == JobState::Canceled)
        return Cli::tr("Job %1 was canceled and cannot be resumed. Upload its list again.").arg(job.id);
    if (arguments.endpoint && serviceName(*arguments.endpoint) != serviceName(job.draft.endpoint))
        return Cli::tr("Job %1 belongs to %2 and cannot be continued elsewhere. Nothing was sent.")
            .arg(job.id)
            .arg(job.draft.endpoint.toString());
    // A missing account can be given now; the uploader accepts it only while nothing was sent without it.
    if (arguments.account && !job.draft.account.isEmpty() && *arguments.account != job.draft.account)
        return Cli::
            tr("Job %1 belongs to another account and cannot be continued for this one. Nothing was sent: "
               "upload its list again with this --account.")
                .arg(job.id);
    if (arguments.keepProspectsActive && job.draft.pauseActiveProspects)
        return Cli::tr("Job %1 was begun to pause matching prospects, which cannot be changed on the way. "
                       "Nothing was sent.")
            .arg(job.id);
    return {};
}

/// The warning before an upload continues whose list may be outdated by changes that people made at Alta
/// since.
QString ageWarning(const Session &session, const Job &job)
{
    if (job.state != JobState::Open || session.arguments.evenIfOld || ageOf(job) <= maxResumeAge)
        return {};
    const int hours = int(std::chrono::floor<std::chrono::hours>(ageOf(job)).count());
    return Cli::tr("Job %1 was left %n hour(s) ago, and somebody may have changed the list at Alta since. "
                   "Nothing was sent.",
                   nullptr, hours)
               .arg(job.id)
        + u'\n'
        + Cli::tr("If these people are still to be added, go on with: %1")
              .arg(resumeCall(session, job.id) + u" --even-if-old"_s);
}

/// Carries out --accept-answer, or says why that is not possible.
Result<void, QString> acceptAnswer(const Session &session, Journal &journal, const Job &job)
{
    const QString &code = session.arguments.acceptedAnswer;
    if (code.isEmpty())
        return {};
    const auto outcome = acceptWaitingAnswer(journal, job.id, code, currentAuthor());
    if (!outcome)
        return unexpected(describe(outcome.error()));
    if (!*outcome)
        return unexpected(
            Cli::tr("Job %1 does not wait for a decision about an answer with this code. Nothing was sent.")
                .arg(job.id));
    return {};
}

Result<std::optional<Job>, JournalError> requestedJob(const JournalQueries &journal, std::optional<JobId> id)
{
    if (!id)
        return journal.openJob();
    return journal.job(*id).map([](const Job &job) { return std::optional(job); });
}

} // namespace

ExitCode upload(const Session &session)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    if (const AddressProblem problem = checkAddress(settings.endpoint); problem != AddressProblem::None)
        return fail(session, describe(problem), ExitCode::Usage);
    if (!canReport(session))
        return ExitCode::Failed;
    Result<List, ExitCode> list = readSettledList(session, settings, Cli::tr("Nothing was sent."));
    if (!list)
        return list.error();
    if (list->entries.isEmpty())
        return nothingToDo(session, Cli::tr("There is nothing in this list."));
    Endpoint endpoint{settings.endpoint, {}, settings.account, settings.reserve};
    if (const Result<void, ExitCode> ready = prepareToSend(session, *list, endpoint); !ready)
        return ready.error();
    Result<Journal, JournalError> journal = Journal::open(settings.dataFolder);
    if (!journal)
        return fail(session, journalErrorText(session, journal.error()));
    JobDraft draft{settings.endpoint, settings.account, settings.pauseActiveProspects, currentAuthor()};
    if (session.arguments.compares) {
        const auto compared = compareList(session, *journal, endpoint, list->entries);
        if (!compared)
            return compared.error();
        draft.compared = compared->started;
        sayListed(session, *compared);
    }
    const Result<JobId, JournalError> job = journal->createJob(draft, list->entries);
    if (!job)
        return fail(session, describe(job.error()));
    list->entries = EntryStore(); // the journal has it all: no need to keep a million rows twice
    return carryOn(session, *journal, *job, endpoint, list->rows);
}

ExitCode resume(const Session &session)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    if (!canReport(session))
        return ExitCode::Failed;
    Result<Journal, JournalError> journal = Journal::open(settings.dataFolder);
    if (!journal)
        return fail(session, journalErrorText(session, journal.error()));
    const Result<std::optional<Job>, JournalError> found = requestedJob(*journal, session.arguments.job);
    if (!found)
        return failOverJob(session, found.error());
    if (!*found) {
        forgetOldRows(session, *journal, {});
        return nothingToDo(session, Cli::tr("No upload is waiting to be resumed."));
    }
    const Job &job = **found;
    for (const QString &words : {lockedElsewhere(settings, job), mismatch(session.arguments, job)}) {
        if (!words.isEmpty())
            return fail(session, words, ExitCode::Usage);
    }
    if (const QString words = ageWarning(session, job); !words.isEmpty())
        return fail(session, words, ExitCode::Usage);
    if (const Result<void, QString> accepted = acceptAnswer(session, *journal, job); !accepted)
        return fail(session, accepted.error(), ExitCode::Usage);
    if (session.arguments.sendsMissing) {
        if (const auto sent = sendMissing(*journal, job.id); !sent)
            return fail(session, describe(sent.error()));
    }
    const QUrl url = session.arguments.endpoint.value_or(job.draft.endpoint);
    const QString account = session.arguments.account.value_or(job.draft.account);
    return carryOn(session, *journal, job.id, {url, {}, account, reserveFor(session, settings, job)}, {});
}

} // namespace dnc
