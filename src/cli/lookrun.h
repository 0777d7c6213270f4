// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/exitcode.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/listwork.h"
#include "upload/lookplan.h"
#include "upload/wire/endpoint.h"

#include <optional>

namespace dnc {

class Interrupt;

/// Prints what reading the list for `identifiers` costs, before it begins.
void sayCost(const Session &session, const LookPlan &plan, quint32 identifiers, int reserve);

/// The same for removing identifiers.
void sayRemovalCost(const Session &session, const LookPlan &plan, quint32 identifiers, int reserve);

/// What running a ListWork came to.
struct LookEnd {
    ExitCode code = ExitCode::Done; ///< Done where the work is done
    quint32 requests = 0;
    std::optional<WallTime> serviceTime; ///< as ListRunner::serviceTime()
};

/// Runs `work` and prints its progress, and why it stops before its end; `interrupt` stops it after the
/// request in flight.
[[nodiscard]] LookEnd runLook(const Session &session, Journal &journal, ListWork &work,
                              const JobDraft &account, JobId job, const Endpoint &endpoint,
                              const Interrupt &interrupt);

} // namespace dnc
