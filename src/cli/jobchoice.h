// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "cli/exitcode.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"

namespace dnc {

/// Opens the journal and calls `work` with the job that is asked for, or with the newest, of which the rows
/// are still there. Prints why that is not possible, and returns the exit code for that.
[[nodiscard]] ExitCode withJob(const Session &session,
                               ExitCode (*work)(const Session &session, const EffectiveSettings &settings,
                                                Journal &journal, const Job &job));

/// Writes the report of the job if one was requested; prints an error and returns false if that fails.
[[nodiscard]] bool reportJob(const Session &session, const Journal &journal, const Job &job);

} // namespace dnc
