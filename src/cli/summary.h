// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <optional>

namespace dnc {

/// What may have become of an identifier, in the order in which it is told. Valid is told for itself: once
/// there is a job, it stands for several of these.
inline constexpr std::array outcomes{EntryStatus::Invalid,   EntryStatus::Duplicate, EntryStatus::Excluded,
                                     EntryStatus::Confirmed, EntryStatus::Rejected,  EntryStatus::Unknown,
                                     EntryStatus::Pending};

/// How many may be sent, or were, whatever became of them.
[[nodiscard]] quint32 sent(const StatusCounts &counts);
/// The status as a JSON key.
[[nodiscard]] QString statusKey(EntryStatus status);
/// `label: number` for people.
[[nodiscard]] QString numberLine(const QString &label, quint32 number);

/// What a command did, in numbers.
struct Summary {
    quint32 rows = 0;
    StatusCounts counts;
    quint32 requests = 0;
    std::optional<JobId> job;

    /// Those that may be sent, or were, whatever became of them.
    [[nodiscard]] quint32 valid() const;
    /// Some rows need a person: invalid, or refused by the service.
    [[nodiscard]] bool isIncomplete() const;
};

/// One line for scripts, keys in the order of the contract.
[[nodiscard]] QByteArray toJson(const Summary &summary);
/// The same for people, a line a number; those that are zero and say nothing are left out.
[[nodiscard]] QString toText(const Summary &summary);

/// In how many rows the entries stand: distinct places by source and row; what has no row counts for itself.
[[nodiscard]] quint32 countRows(const EntryStore &entries);

/// The entries that are invalid, rejected, or ready but in doubt, `file:row:column: input — reason` a line,
/// at most `limit` of them and then how many more there are. Empty where all is well.
[[nodiscard]] QString problemLines(const EntryStore &entries, quint32 limit);

} // namespace dnc
