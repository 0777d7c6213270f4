// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "core/result.h"
#include "core/rules/spellings.h"

#include <QByteArrayList>
#include <QString>

namespace dnc {

// Identifiers come on standard input, one per line, and never as an argument, which every program on a
// computer can read. The error is the system's message.

/// The lines that are not blank, as they are.
[[nodiscard]] Result<QByteArrayList, QString> readIdentifiers();
/// All spellings of all lines.
[[nodiscard]] Result<Spellings, QString> readSpellings(const RuleContext &rules);

} // namespace dnc
