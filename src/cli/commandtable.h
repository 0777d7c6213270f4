// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "cli/commands.h"

#include <QLatin1StringView>

#include <span>

namespace dnc {

/// All that the parser, --help and the program know of one command. Its options are in the table of
/// options.h, whose entries name the commands that take them.
struct CommandSpec {
    Command command;
    QLatin1StringView name; ///< as it is typed; not translated
    QLatin1StringView operands; ///< as --help prints them; not translated
    const char *summary; ///< one line for --help, to be translated in the context Cli
    QString (*details)(); ///< paragraphs for its own --help; null for none
    /// Stores the operands in `arguments`; returns the error for people, empty for none.
    QString (*parseOperands)(const QStringList &operands, Arguments &arguments);
    ExitCode (*run)(const Session &session);
};

/// In the order of --help.
[[nodiscard]] std::span<const CommandSpec> allCommands();

[[nodiscard]] const CommandSpec &commandSpec(Command command);

/// Prints the notes about the command line and runs its command; needs a QCoreApplication.
[[nodiscard]] ExitCode runCommand(const Session &session);

} // namespace dnc
