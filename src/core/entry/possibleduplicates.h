// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <vector>

namespace dnc {

/// Gives each Valid entry that may be the same mailbox or line as an earlier one in another form the note
/// PossibleDuplicate, unless it has another doubt or a
/// person keeps it; takes the note from entries that are no longer. Such
/// entries stay as they are and are sent. Call it after duplicates were marked. Returns the number of entries
/// that changed. Some 50 ms per million, and half of that if no value has another form.
quint32 markPossibleDuplicates(EntryStore &store);

/// The other Valid entries that may be the same mailbox or line as entry `index` in another form, ascending,
/// at most `most`. Reads the whole list, some 0.3 s a million; safe on any thread while nobody writes.
[[nodiscard]] std::vector<quint32> otherFormsOf(const EntryStore &store, quint32 index, size_t most);

/// The note of `entry` as if it were the only one of its list.
[[nodiscard]] Note noteAlone(const EntryStore::View &entry);

} // namespace dnc
