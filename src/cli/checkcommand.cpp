// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/choices.h"
#include "cli/outcome.h"
#include "cli/readlist.h"

namespace dnc {

ExitCode check(const Session &session)
{
    if (!canReport(session))
        return ExitCode::Failed;
    const Result<List, QStringList> list = readList(session.arguments, choose(session.arguments).region);
    if (!list) {
        session.console.warn(list.error().join(u'\n'));
        return ExitCode::Failed;
    }
    const Summary summary{.rows = list->rows, .counts = list->entries.counts(), .requests = 0, .job = {}};
    if (const QString problems = problemLines(list->entries, problemLimit); !problems.isEmpty())
        session.console.say(problems);
    const bool reported = report(session, list->entries, {});
    print(session, summary);
    if (!reported)
        return ExitCode::Failed;
    return summary.isIncomplete() ? ExitCode::Incomplete : ExitCode::Done;
}

} // namespace dnc
