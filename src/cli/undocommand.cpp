// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "cli/jobchoice.h"
#include "cli/lookrun.h"
#include "cli/outcome.h"
#include "cli/retention.h"
#include "cli/servicetoken.h"
#include "cli/settingscheck.h"
#include "core/platform/interrupt.h"
#include "core/platform/terminal.h"
#include "core/result.h"
#include "upload/mirror/mirror.h"
#include "upload/removalwork.h"
#include "upload/undo.h"
#include "upload/undogroups.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

QString describe(UndoReason reason)
{
    switch (reason) {
    case UndoReason::Added:
        return Cli::tr("Added by this upload, to be removed");
    case UndoReason::Probable:
        return Cli::tr("Probably added by this upload, removed only with --include-probable");
    case UndoReason::Elsewhere:
        return Cli::tr("Kept: another upload has them, too");
    case UndoReason::NotAsSent:
        return Cli::tr("Kept: on the list in another form");
    case UndoReason::Before:
        return Cli::tr("Kept: on the list before this upload");
    case UndoReason::Automatic:
        return Cli::tr("Kept: of another origin than the others");
    case UndoReason::NoTime:
        return Cli::tr("Unknown: the list does not say since when");
    case UndoReason::Gone:
        return Cli::tr("Not on the list any more");
    case UndoReason::After:
        return Cli::tr("Kept: added at another time than this upload");
    }
    Q_UNREACHABLE();
}

void sayGroups(const Session &session, const UndoGroups &groups, int reserve)
{
    for (const UndoReason reason : allUndoReasons) {
        if (groups[reason] > 0)
            session.console.say(u"%1: %2"_s.arg(describe(reason), QLocale().toString(groups[reason])));
    }
    sayRemovalCost(session, {.requests = groups.requests()}, quint32(groups.toRemove.size()), reserve);
    session.console.say(Cli::tr("Prospects that were paused stay paused."));
}

void printGroups(const Session &session, const Job &job, const UndoGroups &groups,
                 const RemovalWork::Numbers &numbers, quint32 requests)
{
    if (!session.console.json())
        return session.console.say(Cli::tr("Removed: %L1. Kept: %L2. Failed: %L3.")
                                       .arg(numbers.removed)
                                       .arg(groups.kept() + numbers.kept)
                                       .arg(numbers.failed));
    const QJsonObject object{{u"job"_s, job.id},
                             {u"added"_s, qint64(groups[UndoReason::Added])},
                             {u"probable"_s, qint64(groups[UndoReason::Probable])},
                             {u"kept"_s, qint64(groups.kept() + numbers.kept)},
                             {u"unknown"_s, qint64(groups[UndoReason::NoTime])},
                             {u"gone"_s, qint64(groups[UndoReason::Gone] + numbers.gone)},
                             {u"removed"_s, qint64(numbers.removed)},
                             {u"failed"_s, qint64(numbers.failed)},
                             {u"requests"_s, qint64(requests)}};
    session.console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

/// By --yes, or by a person at a terminal who types the number.
bool isConfirmed(const Session &session, quint32 rows)
{
    if (session.arguments.isConfirmed || rows == 0)
        return true;
    if (!isTerminal(stdin))
        return false;
    session.console.warn(Cli::tr("To remove them, type their number: %1").arg(rows));
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) && input.readLine().trimmed() == QByteArray::number(rows);
}

ExitCode removeRows(const Session &session, Journal &journal, const Job &job, const Endpoint &endpoint,
                    const UndoGroups &groups, quint32 requestsBefore, const Interrupt &interrupt)
{
    if (const auto begun = beginUndo(journal, job.id); !begun)
        return fail(session, describe(begun.error()));
    RemovalWork work(journal, job.id, groups.toRemove);
    const LookEnd end = runLook(session, journal, work, job.draft, job.id, endpoint, interrupt);
    if (end.code == ExitCode::Done) {
        if (const auto ended = endUndo(journal, job.id); !ended)
            return fail(session, describe(ended.error()));
    }
    printGroups(session, job, groups, work.numbers(), requestsBefore + end.requests);
    const bool reported = reportJob(session, journal, job);
    forgetOldRows(session, journal, end.serviceTime);
    if (end.code != ExitCode::Done)
        return end.code;
    if (!reported)
        return ExitCode::Failed;
    return work.numbers().failed > 0 ? ExitCode::Incomplete : ExitCode::Done;
}

ExitCode undoJob(const Session &session, const EffectiveSettings &settings, Journal &journal, const Job &job)
{
    const Interrupt interrupt{int(ExitCode::Stopped)};
    const auto endpoint = endpointOf(session, job, reserveFor(session, settings, job), interrupt);
    if (!endpoint)
        return endpoint.error();
    auto mirror = Mirror::open(settings.dataFolder, serviceName(endpoint->url), endpoint->account);
    if (!mirror)
        return fail(session, describe(mirror.error()));
    auto preview = UndoPreview::begin(journal, *mirror, job);
    if (!preview)
        return fail(session, describe(preview.error()));
    sayCost(session, preview->plan(), preview->rows(), endpoint->reserve);
    const LookEnd look = runLook(session, journal, preview->work(), job.draft, job.id, *endpoint, interrupt);
    if (look.code != ExitCode::Done)
        return look.code;
    const std::vector<UndoPreview::Item> items = preview->items();
    const UndoGroups groups = groupsOf(items, session.arguments.includesProbable);
    sayGroups(session, groups, endpoint->reserve);
    if (!isConfirmed(session, quint32(groups.toRemove.size()))) {
        printGroups(session, job, groups, {}, look.requests);
        return fail(session, Cli::tr("Nothing was removed. Without a terminal, confirm with --yes."),
                    ExitCode::Usage);
    }
    if (const auto kept = recordKept(journal, job.id, groups.toKeep); !kept)
        return fail(session, describe(kept.error()));
    return removeRows(session, journal, job, *endpoint, groups, look.requests, interrupt);
}

} // namespace

ExitCode undo(const Session &session)
{
    return withJob(session, undoJob);
}

} // namespace dnc
