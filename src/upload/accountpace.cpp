// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/accountpace.h"

#include "upload/journal/journalconnection.h"
#include "upload/wire/answerheaders.h"
#include "upload/wire/endpoint.h"
#include "upload/wire/protocol.h"

#include <algorithm>
#include <utility>

namespace dnc {

using namespace std::chrono_literals;

Result<std::shared_ptr<Pacer>, JournalError> pacerOf(Journal &journal, const JobDraft &account, int reserve,
                                                     Pacer::Instant now)
{
    auto &pacers = journal.connection().pacers;
    const auto key = std::make_pair(serviceName(account.endpoint), account.account);
    if (const auto known = pacers.find(key); known != pacers.end()) {
        known->second->setReserve(reserve);
        return known->second;
    }
    return journal.pace(account).map([&](const Pace &pace) {
        const WallTime wall = journal.now();
        auto pacer = std::make_shared<Pacer>(reserve);
        for (const WallTime answer : pace.answers)
            pacer->remember(now, wall - answer);
        if (pace.heldUntil)
            pacer->hold(now + std::min<std::chrono::milliseconds>(*pace.heldUntil - wall, 15min));
        pacers[key] = pacer;
        return pacer;
    });
}

void countAnswer(Pacer &pacer, Journal &journal, const JobDraft &account, Pacer::Instant now,
                 const Reply &reply)
{
    const Pacer::Instant held = pacer.heldUntil();
    pacer.answered(now, isOfTheService(reply) ? readRateHint(reply) : RateHint());
    if (pacer.heldUntil() <= held)
        return;
    const auto kept = journal.holdUntil(account, journal.now() + (pacer.heldUntil() - now));
    Q_UNUSED(kept) // what comes next tells that the journal fails
}

Result<void, JournalError> holdPacer(Pacer &pacer, Journal &journal, const JobDraft &account,
                                     Pacer::Instant now, std::chrono::milliseconds wait)
{
    pacer.hold(now + wait);
    return journal.holdUntil(account, journal.now() + wait);
}

} // namespace dnc
