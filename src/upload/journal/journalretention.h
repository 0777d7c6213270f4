// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <limits>

namespace dnc {

/// How long after they are due rows stay without a trusted date before a person is asked about the date.
inline constexpr std::chrono::days askAfter{30};

/// True if there are rows of jobs that ended before `time`, other than those that ended while `journal` is
/// open.
[[nodiscard]] Result<bool, JournalError> hasRowsBefore(Journal &journal, WallTime time);

/// While a job is held, its rows are never due. NoSuchJob where the journal has no job of this number.
[[nodiscard]] Result<void, JournalError> setHold(Journal &journal, JobId job, bool isHeld);

/// Removes the rows of jobs that ended before `time`, at most `rows` (1 or more) of them a call, so that
/// nobody waits long. The jobs, their counts and attempts stay, and all of the jobs that ended while
/// `journal` is open. `time` must come from a clock that can be trusted, such as Uploader::serviceTime():
/// this computer's may be a year ahead. Fails as Journal's changes do.
[[nodiscard]] Result<Forgotten, JournalError>
forgetRowsBefore(Journal &journal, WallTime time, quint32 rows = std::numeric_limits<qint32>::max());

} // namespace dnc
