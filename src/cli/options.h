// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"

#include <vector>

namespace dnc {

/// A set of commands, one bit each.
using CommandSet = quint16;

[[nodiscard]] constexpr CommandSet commandSet(Command command)
{
    return CommandSet(1U << unsigned(command));
}

inline constexpr CommandSet listCommands =
    commandSet(Command::Check) | commandSet(Command::Upload) | commandSet(Command::Compare);
inline constexpr CommandSet sendingCommands = commandSet(Command::Upload) | commandSet(Command::Resume);
/// Those that read lists.
inline constexpr CommandSet readingCommands = listCommands | commandSet(Command::Match);
/// Those about proofs that outlive the rows.
inline constexpr CommandSet provingCommands =
    commandSet(Command::Evidence) | commandSet(Command::Whois) | commandSet(Command::ProofKey);
inline constexpr CommandSet sandboxCommand = commandSet(Command::Sandbox);
/// Those that use the service.
inline constexpr CommandSet serviceCommands =
    sendingCommands | commandSet(Command::Compare) | commandSet(Command::Verify) | commandSet(Command::Undo);
/// All but the sandbox: those that use the data folder.
inline constexpr CommandSet dataCommands = readingCommands | serviceCommands | commandSet(Command::History)
    | commandSet(Command::Erase) | commandSet(Command::Salvage) | commandSet(Command::Connections)
    | provingCommands;

/// One option of the command line. The parser and --help use the same table, so that they cannot differ.
struct Option {
    QString name; ///< including its dashes
    QString value; ///< the placeholder for its value in --help; empty for a switch
    QString help;
    CommandSet allowed = 0;
    CommandSet effective = 0; ///< subset of `allowed`; on the others it only causes a note
    QString (*set)(Arguments &arguments, const QString &value) = nullptr; ///< returns the error, or nothing
};

/// All options, in the order of --help.
[[nodiscard]] std::vector<Option> allOptions();

} // namespace dnc
