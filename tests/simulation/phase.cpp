// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "phase.h"

namespace dnc::test {

namespace {

// In the order of the enum.
constexpr std::array<const char *, phaseCount> names{"closed",
                                                     "opening",
                                                     "ready",
                                                     "waiting for pace",
                                                     "waiting as ordered",
                                                     "backing off",
                                                     "waiting to look",
                                                     "claimed",
                                                     "searching",
                                                     "arrived",
                                                     "applied",
                                                     "answered",
                                                     "recorded",
                                                     "halved",
                                                     "reading",
                                                     "paused by person",
                                                     "paused by answer",
                                                     "asking",
                                                     "journal failed",
                                                     "other account",
                                                     "finished",
                                                     "canceled",
                                                     "comparing",
                                                     "verifying",
                                                     "previewing",
                                                     "reading to remove",
                                                     "removing",
                                                     "removed",
                                                     "look stopped"};

} // namespace

const char *nameOf(Phase phase)
{
    return names[size_t(phase)];
}

void Coverage::add(const Coverage &other)
{
    for (size_t phase = 0; phase < phaseCount; ++phase) {
        for (size_t kind = 0; kind < eventKindCount; ++kind)
            times[phase][kind] += other.times[phase][kind];
    }
}

const char *whyUnreachable(Phase phase, EventKind kind)
{
    if (phase == Phase::Opening && !isSudden(kind))
        return "the program opens its journal in one go, so that only the disk can come between";
    const bool isMoment = phase == Phase::Recorded || phase == Phase::Halved || phase == Phase::Reading;
    if (isMoment && !isSudden(kind))
        return "the next step follows in the same moment, so that nobody can come between";
    return nullptr;
}

QByteArray missingPairs(const Coverage &coverage)
{
    QByteArray missing;
    for (size_t phase = 0; phase < phaseCount; ++phase) {
        for (size_t kind = 0; kind < eventKindCount; ++kind) {
            if (coverage.times[phase][kind] == 0 && whyUnreachable(Phase(phase), EventKind(kind)) == nullptr)
                missing += QByteArray(nameOf(EventKind(kind))) + " while " + nameOf(Phase(phase)) + '\n';
        }
    }
    return missing;
}

} // namespace dnc::test
