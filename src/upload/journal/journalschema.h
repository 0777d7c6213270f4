// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entry.h"
#include "core/result.h"
#include "upload/journal/journalerror.h"

struct sqlite3;

namespace dnc::sqlite {

/// State of a batch. Journal numbers: add at the end only. Split: replaced by its parts.
enum class BatchState : int { Pending = 0, Sending = 1, Confirmed = 2, Rejected = 3, Split = 4 };

/// The status of the batch's entries. `unknown`: the batch was sent before without a definite answer.
[[nodiscard]] EntryStatus statusOf(BatchState state, bool unknown);

/// Upgrades the tables to this program's version, all steps or none. Newer for a journal of a newer version;
/// Damaged for the file of another program, and where the tables are not those of the version that the file
/// claims to have. Both stay unchanged.
[[nodiscard]] Result<void, JournalError> upgradeSchema(sqlite3 *database);

} // namespace dnc::sqlite
