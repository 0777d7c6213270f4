// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/exitcode.h"
#include "core/entry/entrystore.h"
#include "core/result.h"
#include "upload/comparison.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/wire/endpoint.h"

#include <optional>

namespace dnc {

/// What a look at the list found.
struct Comparison : ComparisonCounts {
    quint32 requests = 0;
    std::optional<WallTime> started; ///< empty if there was nothing to look for
    std::optional<WallTime> serviceTime; ///< as ListRunner::serviceTime()
};

/// Looks for all entries that can be sent on the list of `endpoint`, after saying what that costs. Those that
/// are there, stored as they would be sent, become Listed. Prints why it could not finish, and returns the
/// exit code for that; `entries` are then unchanged.
[[nodiscard]] Result<Comparison, ExitCode> compareList(const Session &session, Journal &journal,
                                                       const Endpoint &endpoint, EntryStore &entries);

/// For people: how many are listed, and how many are not.
void sayListed(const Session &session, const Comparison &comparison);

} // namespace dnc
