// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"

namespace dnc {

/// What --help prints: about one command, or about the program where none is given.
[[nodiscard]] QString helpText(std::optional<Command> command);

/// What --version prints.
[[nodiscard]] QString versionText();

/// What a usage error prints on standard error: what is wrong, and where to look.
[[nodiscard]] QString usageText(const UsageError &error);

} // namespace dnc
