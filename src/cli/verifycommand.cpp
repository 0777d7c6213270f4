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
#include "core/result.h"
#include "upload/mirror/mirror.h"
#include "upload/verification.h"
#include "upload/wire/retrypolicy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

void printOutcome(const Session &session, const Job &job, const Verification::Outcome &outcome,
                  quint32 requests)
{
    if (session.console.json()) {
        const QJsonObject object{{u"job"_s, job.id},
                                 {u"verified"_s, qint64(outcome.verified)},
                                 {u"similar"_s, qint64(outcome.similar)},
                                 {u"missing"_s, qint64(outcome.missing)},
                                 {u"requests"_s, qint64(requests)}};
        session.console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    session.console.say(Cli::tr("On the list: %L1. In another form: %L2. Missing: %L3.")
                            .arg(outcome.verified)
                            .arg(outcome.similar)
                            .arg(outcome.missing));
}

ExitCode conclude(const Session &session, Journal &journal, const Job &job, Verification &check,
                  const LookEnd &end)
{
    Verification::Outcome outcome = check.soFar();
    if (end.code == ExitCode::Done) {
        const auto concluded = check.conclude();
        if (!concluded)
            return fail(session, describe(concluded.error()));
        outcome = *concluded;
    }
    printOutcome(session, job, outcome, end.requests);
    if (outcome.missing > 0)
        session.console.warn(Cli::tr("What is missing is in doubt now.") + u'\n'
                             + sendMissingHint(session, job.id));
    const bool reported = reportJob(session, journal, job);
    forgetOldRows(session, journal, end.serviceTime);
    if (end.code != ExitCode::Done)
        return end.code;
    if (!reported)
        return ExitCode::Failed;
    return outcome.missing > 0 ? ExitCode::Incomplete : ExitCode::Done;
}

ExitCode verifyJob(const Session &session, const EffectiveSettings &settings, Journal &journal,
                   const Job &job)
{
    const Interrupt interrupt{int(ExitCode::Stopped)};
    const auto endpoint = endpointOf(session, job, reserveFor(session, settings, job), interrupt);
    if (!endpoint)
        return endpoint.error();
    auto mirror = Mirror::open(settings.dataFolder, serviceName(endpoint->url), endpoint->account);
    if (!mirror)
        return fail(session, describe(mirror.error()));
    auto check = Verification::begin(journal, *mirror, job.id, session.arguments.verifiedRows,
                                     RetryPolicy().lookupDelays);
    if (!check)
        return fail(session, describe(check.error()));
    sayCost(session, check->plan(), check->rows(), endpoint->reserve);
    const LookEnd end = runLook(session, journal, check->work(), job.draft, job.id, *endpoint, interrupt);
    return conclude(session, journal, job, *check, end);
}

} // namespace

ExitCode verify(const Session &session)
{
    return withJob(session, verifyJob);
}

} // namespace dnc
