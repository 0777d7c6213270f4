// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"

namespace dnc {

/// Removes the rows whose retention time is over, by the settings or --retention, and prints how many. Runs
/// last, because nobody waits for it; a failure changes no exit code.
void forgetOldRows(const Session &session, Journal &journal);

} // namespace dnc
