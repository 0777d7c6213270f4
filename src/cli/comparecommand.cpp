// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/clitext.h"
#include "cli/comparison.h"
#include "cli/effectivesettings.h"
#include "cli/outcome.h"
#include "cli/readlist.h"
#include "cli/retention.h"
#include "cli/servicetoken.h"
#include "core/platform/interrupt.h"
#include "core/result.h"
#include "upload/journal/journallabels.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dnc {

namespace {

using namespace Qt::StringLiterals;

/// The keys are part of the contract.
void printComparison(const Console &console, const List &list, const Comparison &comparison)
{
    const StatusCounts counts = list.entries.counts();
    QJsonObject object{{u"rows"_s, qint64(list.rows)},
                       {u"identifiers"_s, qint64(counts.total())},
                       {u"listed"_s, qint64(comparison.listed)},
                       {u"notListed"_s, qint64(comparison.notListed)},
                       {u"similar"_s, qint64(comparison.similar)},
                       {u"requests"_s, qint64(comparison.requests)},
                       {u"started"_s, QJsonValue()}};
    if (comparison.started)
        object[u"started"_s] = dateTime(*comparison.started).toString(Qt::ISODateWithMs);
    for (const EntryStatus status : {EntryStatus::Invalid, EntryStatus::Duplicate, EntryStatus::Excluded})
        object[statusKey(status)] = qint64(counts[status]);
    console.data(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

ExitCode compareWith(const Session &session, const EffectiveSettings &settings, List &list)
{
    Endpoint endpoint{settings.endpoint, {}, settings.account, settings.reserve};
    {
        const Interrupt interrupt{int(ExitCode::Stopped)};
        if (const auto added = addToken(session, endpoint, interrupt); !added)
            return added.error();
    }
    auto journal = Journal::open(settings.dataFolder);
    if (!journal)
        return fail(session, journalErrorText(session, journal.error()), ExitCode::Failed);
    const auto comparison = compareList(session, *journal, endpoint, list.entries);
    if (!comparison)
        return comparison.error();
    if (session.console.json())
        printComparison(session.console, list, *comparison);
    else
        sayListed(session, *comparison);
    const bool reported = report(session, list.entries, {});
    forgetOldRows(session, *journal, comparison->serviceTime);
    if (!reported)
        return ExitCode::Failed;
    const bool isIncomplete = comparison->notListed > 0 || list.entries.counts()[EntryStatus::Invalid] > 0;
    return isIncomplete ? ExitCode::Incomplete : ExitCode::Done;
}

} // namespace

ExitCode compare(const Session &session)
{
    const EffectiveSettings settings = effectiveSettings(session.arguments);
    if (const AddressProblem problem = checkAddress(settings.endpoint); problem != AddressProblem::None)
        return fail(session, describe(problem), ExitCode::Usage);
    if (!canReport(session))
        return ExitCode::Failed;
    Result<List, ExitCode> list = readSettledList(session, settings);
    return list ? compareWith(session, settings, *list) : list.error();
}

} // namespace dnc
