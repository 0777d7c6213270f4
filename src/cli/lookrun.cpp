// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/lookrun.h"

#include "cli/clitext.h"
#include "cli/outcome.h"
#include "core/platform/interrupt.h"
#include "upload/listrunner.h"
#include "upload/uploadplan.h"
#include "upload/wire/pacer.h"

#include <QEventLoop>
#include <QLocale>

namespace dnc {

using namespace std::chrono_literals;

namespace {

void sayProgress(const Session &session, const ListRunner &runner)
{
    const std::optional<Wait> wait = runner.wait();
    if (wait && wait->left >= 1s)
        session.console.progress(Cli::tr("Waiting %n second(s).", nullptr,
                                         int(std::chrono::ceil<std::chrono::seconds>(wait->left).count())));
    else if (runner.requests() % 20 == 0 || session.console.isLive())
        session.console.status(Cli::tr("Read the list with %n request(s).", nullptr, int(runner.requests())));
}

/// Requests and time.
QString costText(const LookPlan &plan, int reserve)
{
    const QString requests = plan.isMost
        ? Cli::tr("up to %Ln request(s)", nullptr, int(plan.requests))
        : Cli::tr("%Ln request(s)", "that reading the list takes", int(plan.requests));
    const int perMinute = Pacer(reserve).perMinute();
    return Cli::tr("%1, %2", "requests, time")
        .arg(requests, describeDuration(estimateDuration(plan.requests, perMinute)));
}

} // namespace

void sayCost(const Session &session, const LookPlan &plan, quint32 identifiers, int reserve)
{
    session.console.say(Cli::tr("Looking for %Ln identifier(s) on the list: %1.", nullptr, int(identifiers))
                            .arg(costText(plan, reserve)));
}

void sayRemovalCost(const Session &session, const LookPlan &plan, quint32 identifiers, int reserve)
{
    session.console.say(
        Cli::tr("Removing %Ln identifier(s): %1.", nullptr, int(identifiers)).arg(costText(plan, reserve)));
}

LookEnd runLook(const Session &session, Journal &journal, ListWork &work, const JobDraft &account, JobId job,
                const Endpoint &endpoint, const Interrupt &interrupt)
{
    ListRunner runner(journal);
    QEventLoop loop;
    QObject::connect(&runner, &ListRunner::progressed, &loop, [&] { sayProgress(session, runner); });
    QObject::connect(&runner, &ListRunner::ended, &loop, &QEventLoop::quit);
    QObject::connect(&interrupt, &Interrupt::raised, &runner, &ListRunner::pause);
    runner.start(work, account, job, endpoint);
    if (interrupt.isRaised())
        runner.pause();
    if (runner.isRunning())
        loop.exec();
    LookEnd end{.requests = runner.requests(), .serviceTime = runner.serviceTime()};
    if (const std::optional<Stop> &stop = runner.stop()) {
        end.code = exitCodeOf(*stop);
        if (stop->kind != Stop::Kind::ByPerson) {
            const Explanation words = explain(*stop);
            session.console.warn(QStringList{words.what, words.advice}.join(u'\n'));
        }
        session.console.warn(Cli::tr("Stopped. Run the same command again to continue."));
    }
    return end;
}

} // namespace dnc
