// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <limits>

namespace dnc {

/// Removes the rows of jobs that ended before `time`, at most `rows` (1 or more) of them a call, so that
/// nobody waits long. The jobs, their counts and attempts stay. Fails as Journal's changes do.
[[nodiscard]] Result<Forgotten, JournalError>
forgetRowsBefore(Journal &journal, WallTime time, quint32 rows = std::numeric_limits<qint32>::max());

} // namespace dnc
