// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"

namespace dnc {

/// The output of --help, for one command or, if none is given, for the program.
[[nodiscard]] QString helpText(std::optional<Command> command);

/// The output of --version.
[[nodiscard]] QString versionText();

/// The message for a usage error: what is wrong, and which help to read.
[[nodiscard]] QString usageText(const UsageError &error);

} // namespace dnc
