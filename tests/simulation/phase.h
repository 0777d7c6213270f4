// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "story.h"

#include <array>

namespace dnc::test {

/// Where the program and the journal are when an event happens.
enum class Phase : quint8 {
    Closed, ///< no program runs
    Opening, ///< the journal is being opened and repaired
    Ready, ///< open, nothing was started
    WaitingForPace,
    WaitingAsOrdered,
    BackingOff,
    WaitingToLook,
    Claimed, ///< in the journal, on its way to the service
    Searching, ///< the same of a search
    Arrived, ///< at the service, not carried out
    Applied, ///< carried out, the outcome is not recorded
    Answered, ///< the answer is here, the outcome is not recorded
    Recorded, ///< the outcome is recorded, the next step is not
    Halved,
    Reading, ///< the answer left it open
    PausedByPerson,
    PausedByAnswer,
    Asking,
    JournalFailed,
    OtherAccount,
    Finished,
    Canceled,
    // A request of a look at the list is on its way, or its answer is not taken.
    Comparing,
    Verifying,
    Previewing, ///< what undoing an upload would remove
    ReadingToRemove, ///< an entry, before it is removed
    Removing, ///< from the list
    Removed, ///< the service has done it, and that is not recorded
    LookStopped,
};
inline constexpr size_t phaseCount = size_t(Phase::LookStopped) + 1;

[[nodiscard]] const char *nameOf(Phase phase);

/// How often each kind of event happened in each phase.
struct Coverage {
    std::array<std::array<quint64, eventKindCount>, phaseCount> times{};

    void add(Phase phase, EventKind kind) { ++times[size_t(phase)][size_t(kind)]; }
    void add(const Coverage &other);
};

/// Why no story can have this event in this phase; nullptr where one should.
[[nodiscard]] const char *whyUnreachable(Phase phase, EventKind kind);
/// The pairs that were never seen and have no reason for it, a line each.
[[nodiscard]] QByteArray missingPairs(const Coverage &coverage);

} // namespace dnc::test
