// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// Whether some rows have what an upload or a look at a list found out, which is true of one account only.
[[nodiscard]] bool hasOutcomes(const StatusCounts &counts);
/// How many rows.
[[nodiscard]] quint32 outcomeCount(const StatusCounts &counts);

/// The same rows with what was found out about them.
[[nodiscard]] EntryStore copyWithOutcomes(const EntryStore &entries);
/// Without it, so that they can be sent.
[[nodiscard]] EntryStore copyWithoutOutcomes(const EntryStore &entries);

} // namespace dnc
