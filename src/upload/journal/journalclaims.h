// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

namespace dnc {

/// Makes batches of the job unknown that were claimed and of which nobody waits for an outcome any more, as
/// opening the journal does. Not while a request for one of them is on its way, or its outcome is still to be
/// recorded. On the thread of the journal.
[[nodiscard]] Result<void, JournalError> doubtClaims(Journal &journal, JobId job);

} // namespace dnc
