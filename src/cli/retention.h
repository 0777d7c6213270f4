// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commands.h"

namespace dnc {

/// Forgets the rows that were kept long enough, as the settings or --retention say, and tells of it. After
/// all else, because nobody waits for it; that it could not be done changes no exit code.
void forgetOldRows(const Session &session, Journal &journal);

} // namespace dnc
