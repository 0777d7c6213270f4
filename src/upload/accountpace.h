// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/wire/pacer.h"
#include "upload/wire/verdict.h"

#include <chrono>
#include <memory>

namespace dnc {

// The pace of an account that uploads and readers of the list share, kept in the journal over restarts. On
// the thread of the journal.

/// The pacer of this host and account, which all who send through this journal share, with this reserve. The
/// first time it is told what was sent before `now`: the journal's times are by a clock that may jump, so
/// what this process measured itself is kept.
[[nodiscard]] Result<std::shared_ptr<Pacer>, JournalError> pacerOf(Journal &journal, const JobDraft &account,
                                                                   int reserve, Pacer::Instant now);
/// Counts a request that was answered, or failed, at `now`. A wait that its rate headers ask for is recorded
/// as well as possible: this process waits in any case.
void countAnswer(Pacer &pacer, Journal &journal, const JobDraft &account, Pacer::Instant now,
                 const Reply &reply);
/// Sends nothing for so long, also after a restart. Waits even where that could not be recorded.
[[nodiscard]] Result<void, JournalError> holdPacer(Pacer &pacer, Journal &journal, const JobDraft &account,
                                                   Pacer::Instant now, std::chrono::milliseconds wait);

} // namespace dnc
