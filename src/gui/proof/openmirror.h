// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerror.h"
#include "upload/mirror/mirror.h"
#include "upload/wire/endpoint.h"

namespace dnc {

/// The mirror of the list of `endpoint`, beside the journal.
[[nodiscard]] Result<Mirror, JournalError> openMirror(const JournalQueries &journal,
                                                      const Endpoint &endpoint);

} // namespace dnc
