// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"

#include <QStringList>

namespace dnc {

// What a command takes besides its options. Each function stores the operands in `arguments`, whose options
// are set already, and returns the error for people, empty for none.

[[nodiscard]] QString parseFiles(const QStringList &operands, Arguments &arguments);
/// At most one JOB.
[[nodiscard]] QString parseJob(const QStringList &operands, Arguments &arguments);
/// At most one JOB, which --report requires.
[[nodiscard]] QString parseHistoryJob(const QStringList &operands, Arguments &arguments);
/// Nothing, or `-`: identifiers come on standard input.
[[nodiscard]] QString parseNoIdentifiers(const QStringList &operands, Arguments &arguments);
/// Nothing.
[[nodiscard]] QString parseNoOperands(const QStringList &operands, Arguments &arguments);

} // namespace dnc
