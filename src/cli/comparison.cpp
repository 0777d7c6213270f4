// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/comparison.h"

#include "cli/clitext.h"
#include "cli/lookrun.h"
#include "cli/outcome.h"
#include "core/entry/listing.h"
#include "core/platform/interrupt.h"
#include "upload/listlook.h"
#include "upload/lookplan.h"
#include "upload/mirror/mirror.h"

#include <QFileInfo>
#include <QLocale>

namespace dnc {

namespace {

void sayAge(const Session &session, const Mirror::State &state)
{
    if (!state.read)
        return;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(state.read->time_since_epoch().count());
    session.console.say(Cli::tr("The list had %Ln entries when it was last read completely, on %1.", nullptr,
                                int(state.entries))
                            .arg(QLocale().toString(time, QLocale::ShortFormat)));
}

Comparison comparisonOf(const SendableEntries &wanted, const ListLook &look, EntryStore &entries)
{
    Comparison comparison{countListed(look.found()), 0, look.started(), {}};
    for (size_t i = 0; i < wanted.entries.size(); ++i) {
        const std::optional<Listing> &listing = look.found()[i];
        if (listing)
            entries.setStatus(wanted.entries[i],
                              listing->isAsSent ? EntryStatus::Listed : entries.statusAt(wanted.entries[i]),
                              encodeListing(*listing));
    }
    return comparison;
}

} // namespace

Result<Comparison, ExitCode> compareList(const Session &session, Journal &journal, const Endpoint &endpoint,
                                         EntryStore &entries)
{
    const SendableEntries wanted = sendableEntries(entries);
    if (wanted.entries.empty())
        return Comparison{};
    auto mirror = Mirror::open(QFileInfo(journal.path()).path(), serviceName(endpoint.url), endpoint.account);
    if (!mirror) {
        session.console.warn(describe(mirror.error()));
        return unexpected(ExitCode::Failed);
    }
    const Mirror::State &state = mirror->state();
    sayAge(session, state);
    const auto count = quint32(wanted.identifiers.size());
    sayCost(session, planLook(count, wanted.types, state.read ? std::optional(state.entries) : std::nullopt),
            count, endpoint.reserve);
    const Interrupt interrupt{int(ExitCode::Stopped)};
    ListLook look(*mirror, wanted.identifiers, {.wallClock = [&] { return journal.now(); }});
    const JobDraft account{.endpoint = endpoint.url, .account = endpoint.account};
    const LookEnd end = runLook(session, journal, look, account, 0, endpoint, interrupt);
    if (end.code != ExitCode::Done)
        return unexpected(end.code);
    Comparison comparison = comparisonOf(wanted, look, entries);
    comparison.requests = end.requests;
    comparison.serviceTime = end.serviceTime;
    return comparison;
}

void sayListed(const Session &session, const Comparison &comparison)
{
    session.console.say(
        Cli::tr("On the list: %L1. Not on the list: %L2.").arg(comparison.listed).arg(comparison.notListed));
    if (comparison.similar > 0)
        session.console.say(Cli::tr("%Ln of those that are not on the list have a similar entry there.",
                                    nullptr, int(comparison.similar)));
}

} // namespace dnc
