// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"
#include "upload/journal/journal.h"

namespace dnc {

/// Adds what the journal confirmed to the proofs that outlive its rows. Without a usable keychain it says so
/// and leaves it to the next upload. Changes no exit code. Call it before rows are removed.
void keepProofs(const Session &session, const Journal &journal);

} // namespace dnc
