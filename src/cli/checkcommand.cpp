// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/effectivesettings.h"
#include "cli/outcome.h"
#include "cli/readlist.h"
#include "core/result.h"

namespace dnc {

ExitCode check(const Session &session)
{
    if (!canReport(session))
        return ExitCode::Failed;
    const Result<List, ListError> list = readList(session.arguments, effectiveSettings(session.arguments));
    if (!list) {
        session.console.warn(list.error().what.join(u'\n'));
        return list.error().code;
    }
    for (const QString &words : list->warnings + list->questions)
        session.console.warn(words);
    const Summary summary{.rows = list->rows,
                          .counts = list->entries.counts(),
                          .requests = 0,
                          .job = {},
                          .consent = list->consent,
                          .cells = list->cells,
                          .doubts = countDoubts(list->entries)};
    if (const QString problems = problemLines(list->entries, problemLimit); !problems.isEmpty())
        session.console.say(problems);
    const bool reported = report(session, list->entries, {});
    print(session, summary);
    if (!reported)
        return ExitCode::Failed;
    if (!list->questions.isEmpty())
        return ExitCode::Usage;
    return summary.isIncomplete() ? ExitCode::Incomplete : ExitCode::Done;
}

} // namespace dnc
