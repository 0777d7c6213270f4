// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/removal.h"
#include "core/identifier.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <optional>
#include <span>
#include <vector>

namespace dnc {

// Taking off the list what an upload added. On the thread of the journal.

/// A confirmed row of an upload that may be taken off the list again.
struct UndoRow {
    quint32 position = 0;
    Identifier identifier;
    bool wasSimilar = false; ///< the look before the upload found it in another form
    bool isElsewhere = false; ///< another upload of ours to this account has it, too
    bool isIntended = false; ///< its removal was begun, and how that ended is not recorded
    bool isGone = false; ///< a look at the whole list did not find it since
    /// Since when the list had it in that look, by the service's clock; what is there since another time was
    /// added by somebody else. Nothing where that is not known.
    std::optional<WallTime> since = {};
};

/// The confirmed rows of the job in the order of its list, without those that were erased and those whose
/// removal has an outcome.
[[nodiscard]] Result<std::vector<UndoRow>, JournalError> undoRows(const JournalQueries &journal,
                                                                  const Job &job);

/// When requests of an upload were on their way, by this computer's clock.
struct AttemptSpan {
    WallTime started{};
    WallTime ended{};
};
/// Those that may have added something.
[[nodiscard]] Result<std::vector<AttemptSpan>, JournalError> addingAttempts(const JournalQueries &journal,
                                                                            JobId job);

/// Records that undoing the job begins, or goes on.
[[nodiscard]] Result<void, JournalError> beginUndo(Journal &journal, JobId job);
/// Records that nothing of it is left to do.
[[nodiscard]] Result<void, JournalError> endUndo(Journal &journal, JobId job);
/// Records that a person gave it up: what was not removed stays on the list.
[[nodiscard]] Result<void, JournalError> cancelUndo(Journal &journal, JobId job);

/// Records that the row is about to be removed.
[[nodiscard]] Result<void, JournalError> intendRemoval(Journal &journal, JobId job, quint32 position);
/// Takes that back: it was certainly not removed by us.
[[nodiscard]] Result<void, JournalError> withdrawRemoval(Journal &journal, JobId job, quint32 position);
/// Records what became of it; not None.
[[nodiscard]] Result<void, JournalError> recordRemoval(Journal &journal, JobId job, quint32 position,
                                                       Removal removal);
/// The same for all of `positions`, or for none.
[[nodiscard]] Result<void, JournalError> recordRemovals(Journal &journal, JobId job,
                                                        std::span<const quint32> positions, Removal removal);

} // namespace dnc
