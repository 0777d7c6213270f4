// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "core/rules/spellings.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

namespace dnc {

/// The rows of one job that eraseIdentifier() would empty.
struct JobMention {
    JobId job = 0;
    QString files; ///< as in Job
    quint32 rows = 0;
};
/// What eraseIdentifier() would empty, by job. Changes nothing, and fails as it would.
[[nodiscard]] Result<std::vector<JobMention>, JournalError> findIdentifier(Journal &journal,
                                                                           const Spellings &spellings);

/// Removes every trace of a person's identifier from the journal and from damaged journals that are kept:
/// empties all rows that have it or mention it, server messages, the hashes of request bodies, lists and
/// evidence files that contained it (a short text can be guessed from its hash), and SQLite's free pages.
/// Counts stay. Rewrites the whole file, so it takes as long as that. StillPending with the job's number in
/// `detail`, and nothing is changed, where a row is still to be sent; otherwise fails as Journal's changes
/// do.
[[nodiscard]] Result<Erased, JournalError> eraseIdentifier(Journal &journal, const Spellings &spellings);

} // namespace dnc
