// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <optional>
#include <span>
#include <vector>

namespace dnc {

// Reading confirmed rows from the list after their upload. On the thread of the journal.

/// A confirmed row of a job.
struct ConfirmedRow {
    quint32 position = 0;
    Identifier identifier;
    std::optional<WallTime> verified; ///< when it was read last
};

/// The confirmed rows of the job in the order of its list, without those that were erased and those that were
/// taken off the list again, or may have been. At most `rows` of
/// them, evenly spread over the list and so over its batches; all without a number.
[[nodiscard]] Result<std::vector<ConfirmedRow>, JournalError>
confirmedRows(const JournalQueries &journal, JobId job, std::optional<quint32> rows);

/// A check of a job that has begun and not ended.
struct OpenVerification {
    std::optional<quint32> rows; ///< how many are checked; nothing for all
    WallTime started{};
};
[[nodiscard]] Result<std::optional<OpenVerification>, JournalError>
openVerification(const JournalQueries &journal, JobId job);
/// Replaces one that is open.
[[nodiscard]] Result<void, JournalError> beginVerification(Journal &journal, JobId job,
                                                           std::optional<quint32> rows);
[[nodiscard]] Result<void, JournalError> endVerification(Journal &journal, JobId job);

/// Records that the rows at `positions` were read from the list now. No effect on those that are not
/// confirmed.
[[nodiscard]] Result<void, JournalError> recordVerified(Journal &journal, JobId job,
                                                        std::span<const quint32> positions);

/// Records that the confirmed rows at `positions` (ascending) are not on the list: they are in doubt until a
/// person says whether they are sent again, and a job that was Finished is Open. A canceled job stays so.
[[nodiscard]] Result<void, JournalError> recordMissing(Journal &journal, JobId job,
                                                       std::span<const quint32> positions);

/// A person's decision that what was missing is sent again: it is pending. Returns how many rows.
[[nodiscard]] Result<quint32, JournalError> sendMissing(Journal &journal, JobId job);

} // namespace dnc
