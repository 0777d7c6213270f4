// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "cli/exitcode.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/wire/endpoint.h"

namespace dnc {

class Interrupt;

/// Fills in the token. Prints why there is none, and returns the exit code for that.
[[nodiscard]] Result<void, ExitCode> addToken(const Session &session, Endpoint &endpoint,
                                              const Interrupt &interrupt);

/// Where requests about `job` go, with the token. Prints why there is none, and returns the exit code for
/// that.
[[nodiscard]] Result<Endpoint, ExitCode> endpointOf(const Session &session, const Job &job, int reserve,
                                                    const Interrupt &interrupt);

} // namespace dnc
