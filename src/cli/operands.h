// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"

#include <QStringList>

namespace dnc {

// The parsers for the operands of commands. Each stores the operands in `arguments`, whose options are set
// already, and returns the error for display, empty for none.

[[nodiscard]] QString parseFiles(const QStringList &operands, Arguments &arguments);
/// At most one JOB.
[[nodiscard]] QString parseJob(const QStringList &operands, Arguments &arguments);
/// At most one JOB, which --report and --hold require.
[[nodiscard]] QString parseHistoryJob(const QStringList &operands, Arguments &arguments);
/// Nothing, or `-`: identifiers come on standard input.
[[nodiscard]] QString parseNoIdentifiers(const QStringList &operands, Arguments &arguments);
/// Two files.
[[nodiscard]] QString parseMatchFiles(const QStringList &operands, Arguments &arguments);
/// At most one JOB, which excludes dates; or `verify` and the FILE, which goes into `files`.
[[nodiscard]] QString parseEvidence(const QStringList &operands, Arguments &arguments);
/// `backup` or `restore`, and the FILE, which goes into `files`.
[[nodiscard]] QString parseProofKey(const QStringList &operands, Arguments &arguments);
/// Nothing.
[[nodiscard]] QString parseNoOperands(const QStringList &operands, Arguments &arguments);

} // namespace dnc
