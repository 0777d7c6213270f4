// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "cli/commands.h"

namespace dnc {

ExitCode carryOut(const Session &session)
{
    for (const QString &note : session.arguments.notes)
        session.console.warn(note);
    switch (session.arguments.command) {
    case Command::Check:
        return check(session);
    case Command::Upload:
        return upload(session);
    case Command::Resume:
        return resume(session);
    case Command::History:
        return history(session);
    case Command::Erase:
        return erase(session);
    case Command::Salvage:
        return salvage(session);
    case Command::Sandbox:
        return serveSandbox(session);
    }
    return ExitCode::Usage;
}

} // namespace dnc
