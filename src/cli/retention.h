// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"

namespace dnc {

/// Removes the rows and unsent lists whose retention time is over, by the settings or --retention, and prints
/// how many. Keeps them, and warns where they are long due, without `serviceTime`, the time by the clock of
/// the service. Runs last, because nobody waits for it; a failure changes no exit code.
void forgetOldRows(const Session &session, Journal &journal, std::optional<WallTime> serviceTime);

} // namespace dnc
