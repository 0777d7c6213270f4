// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "cli/commands.h"

#include <QLatin1StringView>

#include <span>

namespace dnc {

/// Everything that the parser, --help and main() know about one command. Its options are in the table of
/// options.h, whose entries name the commands that accept them.
struct CommandSpec {
    Command command;
    QLatin1StringView name; ///< as typed; not translated
    QLatin1StringView operands; ///< as printed by --help; not translated
    const char *summary; ///< one line for --help, to be translated in the context Cli
    QString (*details)(); ///< the paragraphs of its own --help; null: none
    /// Stores the operands in `arguments`; returns the error for display, empty for none.
    QString (*parseOperands)(const QStringList &operands, Arguments &arguments);
    ExitCode (*run)(const Session &session);
};

/// In the order of --help.
[[nodiscard]] std::span<const CommandSpec> allCommands();

[[nodiscard]] const CommandSpec &commandSpec(Command command);

/// Prints the notes about the command line and runs its command; requires a QCoreApplication.
[[nodiscard]] ExitCode runCommand(const Session &session);

} // namespace dnc
