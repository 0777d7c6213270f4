// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <span>
#include <vector>

namespace dnc {

/// Marks the duplicates of a store to which entries are added at its end, looking at each entry once. Keeps
/// which entry has an identifier first: 16 bytes an entry.
class DuplicateMarker {
public:
    /// Has room for `expected` entries. That takes some 10 ms a million, on any thread; without it the room
    /// grows while duplicates are marked, which takes as long at one go.
    explicit DuplicateMarker(quint32 expected = 0);

    /// Marks, as markDuplicates() would, what came to the end of `store` since the last call; the
    /// first time that is everything. Returns how many entries changed.
    quint32 mark(EntryStore &store);

    /// Marks these entries (ascending) of `store` alone, as if there were no others: all that share
    /// identifier and type must be among them. For a marker that has marked nothing.
    quint32 markOnly(EntryStore &store, std::span<const quint32> entries);

    /// Takes over the room of `other`, which has marked nothing yet, where it is larger.
    void growInto(DuplicateMarker &&other);

    /// An entry that counts as a first came behind a Valid one that is the same. Only
    /// markDuplicates() can put that right.
    [[nodiscard]] bool missedSome() const { return m_missedSome; }
    /// Whether the last mark() gave a name to an entry that an earlier one had marked.
    [[nodiscard]] bool lentNames() const { return m_lentNames; }

private:
    struct Slot {
        quint32 tag = 0; // hash of type and identifier
        quint32 entry = 0xFFFF'FFFF;
    };
    quint32 firstWith(const EntryStore &store, quint32 entry, quint32 tag);
    quint32 markAs(EntryStore &store, quint32 begin, quint32 end, quint32 firstNew);
    static void place(std::vector<Slot> &table, const Slot &slot);
    void makeRoom(size_t entries);
    [[nodiscard]] quint32 tagOf(const EntryStore::Key &key) const;

    std::vector<Slot> m_slots; // open addressing; a power of two of them, at most half of them taken
    quint32 m_used = 0;
    quint32 m_marked = 0; // entries of the store that were looked at
    quint64 m_seed; // differs each time, so that a crafted list cannot make all entries collide
    bool m_missedSome = false;
    bool m_lentNames = false;
};

/// Marks each Valid entry of `store` whose type and identifier appear further up as Duplicate, and each
/// Duplicate whose first has gone as Valid again. An entry in an upload, or on the list already, counts as a
/// first, one that was Rejected does not. Returns how many entries changed. About 60 ms a million.
quint32 markDuplicates(EntryStore &store);

/// The entries that have one of `keys`, which are few and not of an empty identifier, ascending. Some 10 ms a
/// million.
[[nodiscard]] std::vector<quint32> entriesWith(const EntryStore &store,
                                               std::span<const EntryStore::Key> keys);

} // namespace dnc
