// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/exitcode.h"

#include <QByteArray>

namespace dnc {

/// One invocation of the program.
struct Session {
    Arguments arguments;
    QByteArray token; ///< the value of DNC_DESK_TOKEN, or empty
    Console console;
};

// The commands, in the order of --help. Each needs a QCoreApplication.

[[nodiscard]] ExitCode check(const Session &session);
[[nodiscard]] ExitCode upload(const Session &session);
[[nodiscard]] ExitCode resume(const Session &session);
[[nodiscard]] ExitCode history(const Session &session);
[[nodiscard]] ExitCode erase(const Session &session);
[[nodiscard]] ExitCode salvage(const Session &session);
[[nodiscard]] ExitCode match(const Session &session);
[[nodiscard]] ExitCode evidence(const Session &session);
[[nodiscard]] ExitCode whois(const Session &session);
[[nodiscard]] ExitCode proofKey(const Session &session);
[[nodiscard]] ExitCode compare(const Session &session);
[[nodiscard]] ExitCode verify(const Session &session);
[[nodiscard]] ExitCode undo(const Session &session);
[[nodiscard]] ExitCode listConnections(const Session &session);
[[nodiscard]] ExitCode serveSandbox(const Session &session);

} // namespace dnc
