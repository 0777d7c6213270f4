// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

namespace dnc {

/// Gives each Valid entry that may be the same mailbox or line as an earlier one in another form the note
/// PossibleDuplicate, unless it has another doubt or a
/// person keeps it; takes the note from entries that are no longer. Such
/// entries stay as they are and are sent. Call it after duplicates were marked. Returns the number of entries
/// that changed. Some 50 ms per million, and half of that if no value has another form.
quint32 markPossibleDuplicates(EntryStore &store);

/// The note of `entry` as if it were the only one of its list.
[[nodiscard]] Note noteAlone(const EntryStore::View &entry);

} // namespace dnc
