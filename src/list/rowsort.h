// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <vector>

namespace dnc {

/// Sorts `entries` (ascending before) by a Column: texts byte by byte with A-Z as a-z, an entry without an
/// identifier by its input; types and statuses in the order of their enums, unknown types last. Equal ones
/// keep the list's order, downward too. Under a second a million.
void sortEntries(const EntryStore &store, int column, bool descending, std::vector<quint32> &entries);

} // namespace dnc
