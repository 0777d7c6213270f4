// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/uploader.h"

#include <QByteArray>

namespace dnc {

// What the uploader writes to the log `dnc.upload`, one function an event.

void logStart(const Job &job, const Endpoint &endpoint);
/// `bytes` is the size of the request's body.
void logRequest(const ClaimedBatch &batch, const QByteArray &requestId, qsizetype bytes);
void logVerdict(const Verdict &verdict);
/// Tells what `uploader` waits or stops for, too.
void logState(const Uploader &uploader);

} // namespace dnc
