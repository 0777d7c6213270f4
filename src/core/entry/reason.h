// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// Why an entry is not (yet) on the list, or what was changed in it; empty if there is nothing to say. Takes
/// the same time whatever the size of the list.
[[nodiscard]] Description describe(const EntryStore &store, quint32 index);

/// What a person may have meant instead of the input of `entry`; empty if nothing is known.
[[nodiscard]] std::string suggestionFor(const EntryStore::View &entry);

/// The description in one line, with the suggestion if there is one: for reports and the command line.
[[nodiscard]] QString reason(const EntryStore &store, quint32 index);

} // namespace dnc
