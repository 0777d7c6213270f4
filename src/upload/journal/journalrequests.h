// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

#include <QByteArray>

namespace dnc {

// Requests that read or change the list apart from the batches of an upload. They count for the pace like all
// others. On the thread of the journal.

using RequestId = qint64;

/// Records that a request is about to be sent. `job`: the upload that it is about; 0 for none.
[[nodiscard]] Result<RequestId, JournalError> beginRequest(Journal &journal, const JobDraft &account,
                                                           JobId job, AttemptKind kind,
                                                           const QByteArray &xRequestId);
/// Records how it ended.
[[nodiscard]] Result<void, JournalError> endRequest(Journal &journal, RequestId request,
                                                    const Verdict &verdict);

} // namespace dnc
