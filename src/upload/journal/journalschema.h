// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "core/result.h"
#include "upload/journal/journalerror.h"

struct sqlite3;

namespace dnc::sqlite {

/// Where a batch stands. The journal stores these numbers: add at the end only.
enum class BatchState : int { Pending = 0, Sending = 1, Confirmed = 2, Rejected = 3, Split = 4 };

/// What that means for the batch's entries; `unknown`: it was sent before without a definite answer.
[[nodiscard]] EntryStatus statusOf(BatchState state, bool unknown);

/// Brings the database to this program's version of the tables, one step a version, each whole or not at all.
/// A newer one, or the file of another program, is an error and stays as it is.
[[nodiscard]] Result<void, JournalError> upgradeSchema(sqlite3 *database);

/// Looks for damage that SQLite can see. Reads the whole file.
[[nodiscard]] Result<void, JournalError> checkIntegrity(sqlite3 *database);

} // namespace dnc::sqlite
