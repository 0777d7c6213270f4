// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/accountpace.h"

#include "upload/wire/answerheaders.h"
#include "upload/wire/protocol.h"

#include <algorithm>

namespace dnc {

using namespace std::chrono_literals;

Result<Pacer, JournalError> restorePacer(const Journal &journal, const JobDraft &account, int reserve,
                                         Pacer::Instant now)
{
    return journal.pace(account).map([&](const Pace &pace) {
        const WallTime wall = journal.now();
        Pacer pacer(reserve);
        for (const WallTime answer : pace.answers)
            pacer.remember(now, wall - answer);
        if (pace.heldUntil)
            pacer.hold(now + std::min<std::chrono::milliseconds>(*pace.heldUntil - wall, 15min));
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
