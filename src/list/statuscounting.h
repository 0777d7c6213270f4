// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"

namespace dnc {

/// Adds the statuses of these entries of `store` to `counts`, or takes them out before the entries change.
void addStatuses(StatusCounts &counts, const EntryStore &store, std::span<const quint32> entries);
void addStatuses(StatusCounts &counts, const EntryStore &store, std::span<const EntryRun> runs);
void subtractStatuses(StatusCounts &counts, const EntryStore &store, std::span<const quint32> entries);
void subtractStatuses(StatusCounts &counts, const EntryStore &store, std::span<const EntryRun> runs);

} // namespace dnc
