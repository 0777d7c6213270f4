// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/choices.h"
#include "cli/commands.h"
#include "cli/summary.h"
#include "cli/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

void printJobs(const Console &console, const std::vector<Job> &jobs)
{
    if (console.json()) {
        QJsonArray array;
        for (const Job &job : jobs)
            array.append(toJson(job));
        console.data(QJsonDocument(QJsonObject{{u"jobs"_s, array}}).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    for (const Job &job : jobs)
        console.say(toText(job));
    if (jobs.empty())
        console.say(Cli::tr("Nothing was uploaded yet."));
}

} // namespace

ExitCode history(const Session &session)
{
    const Result<Journal, JournalError> journal = Journal::open(choose(session.arguments).dataFolder);
    if (!journal) {
        session.console.warn(describe(journal.error()));
        return ExitCode::Failed;
    }
    const Result<std::vector<Job>, JournalError> jobs = journal->jobs();
    if (!jobs) {
        session.console.warn(describe(jobs.error()));
        return ExitCode::Failed;
    }
    printJobs(session.console, *jobs);
    return ExitCode::Done;
}

} // namespace dnc
