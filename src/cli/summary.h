// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "import/entries/cellaccount.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <QJsonArray>

#include <map>
#include <optional>

namespace dnc {

/// The possible outcomes of an identifier, in the order of printing. Valid is printed separately: once there
/// is a job, it covers several of these.
inline constexpr std::array outcomes{EntryStatus::Invalid,   EntryStatus::Duplicate, EntryStatus::Excluded,
                                     EntryStatus::Confirmed, EntryStatus::Rejected,  EntryStatus::Unknown,
                                     EntryStatus::Pending,   EntryStatus::Listed};

/// The number that may be sent, or were, whatever their outcome.
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
    QJsonArray consent = {}; ///< the columns that say who opted out; empty: there is none
    std::optional<CellAccount> cells; ///< only of `check`
    std::map<Note, quint32> doubts = {}; ///< how many entries have each doubt; only of `check`

    /// The number that may be sent, or were, whatever their outcome.
    [[nodiscard]] quint32 valid() const;
    /// Whether some rows need a person: invalid, or rejected by the service.
    [[nodiscard]] bool isIncomplete() const;
};

/// One line for scripts; the order of the keys is part of the contract.
[[nodiscard]] QByteArray toJson(const Summary &summary);
/// The same for people, one number per line; irrelevant zeros are omitted.
[[nodiscard]] QString toText(const Summary &summary);

/// How many entries that can be sent have each doubt.
[[nodiscard]] std::map<Note, quint32> countDoubts(const EntryStore &entries);

/// The number of rows that the entries come from: distinct pairs of source and row; an entry without a row
/// counts as one.
[[nodiscard]] quint32 countRows(const EntryStore &entries);

/// The entries that are invalid, rejected, or ready but doubtful, as `file:row:column: input — reason`, one
/// per line; at most `limit` of them, then the number of others. Empty if there are none.
[[nodiscard]] QString problemLines(const EntryStore &entries, quint32 limit);

} // namespace dnc
