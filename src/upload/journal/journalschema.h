// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "core/result.h"
#include "upload/journal/journalerror.h"

struct sqlite3;

namespace dnc::sqlite {

/// State of a batch. Journal numbers: add at the end only. Split: replaced by its two halves.
enum class BatchState : int { Pending = 0, Sending = 1, Confirmed = 2, Rejected = 3, Split = 4 };

/// The status of the batch's entries. `unknown`: the batch was sent before without a definite answer.
[[nodiscard]] EntryStatus statusOf(BatchState state, bool unknown);

/// Upgrades the tables to this program's version, all steps or none. Newer for a journal of a newer version
/// and Damaged for the file of another program; both stay unchanged.
[[nodiscard]] Result<void, JournalError> upgradeSchema(sqlite3 *database);

/// Damaged where SQLite finds damage. Reads the whole file.
[[nodiscard]] Result<void, JournalError> checkIntegrity(sqlite3 *database);

} // namespace dnc::sqlite
