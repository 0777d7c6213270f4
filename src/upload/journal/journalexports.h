// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"

#include <span>

namespace dnc {

/// Records that an evidence file about these jobs was exported just now. `subject` and `manifestSha256` are
/// those of EvidenceExport. Fails as Journal's changes do. JournalQueries::exports() reads it.
[[nodiscard]] Result<void, JournalError> recordExport(Journal &journal, std::span<const JobId> jobs,
                                                      const QString &subject, const QString &manifestSha256);

} // namespace dnc
