// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/journal/batch.h"
#include "upload/journal/job.h"

namespace dnc {

/// What a journal takes from its surroundings. The defaults are what people get; only tests use other values.
struct JournalOptions {
    WallClock wallClock = wallNow; ///< stamps what is recorded; may drift and jump
    quint32 batchSize = maxBatchSize; ///< most identifiers in a batch of a new job, 1..maxBatchSize
};

} // namespace dnc
