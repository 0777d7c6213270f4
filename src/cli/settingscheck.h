// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "cli/exitcode.h"
#include "core/result.h"
#include "settings/policy.h"
#include "upload/journal/job.h"

namespace dnc {

/// The session with what --connection names filled in. Prints why the settings of the person or of the
/// organization cannot be read, or why options contradict them; a command that uses the service does not run
/// then.
[[nodiscard]] Result<Session, ExitCode> resolveSettings(const Session &session, const Policy &policy);

/// Why nothing may be sent for the job: its address or account is not that of the organization. Else empty.
[[nodiscard]] QString lockedElsewhere(const EffectiveSettings &settings, const Job &job);

/// The requests per minute to leave to other programs: as given, or as set for the connection of the job.
[[nodiscard]] int reserveFor(const Session &session, const EffectiveSettings &settings, const Job &job);

} // namespace dnc
