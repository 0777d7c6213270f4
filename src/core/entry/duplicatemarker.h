// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <span>
#include <vector>

namespace dnc {

/// Marks duplicates incrementally while entries are appended to a store; visits each entry once. Remembers
/// the first entry of each identifier in 16 bytes per entry.
class DuplicateMarker {
public:
    /// Reserves space for `expected` entries, which takes some 10 ms per million and may run on any thread.
    /// Without it the table grows while marking, which takes as long but all at once.
    explicit DuplicateMarker(quint32 expected = 0);

    /// Marks what was appended to `store` since the last call, with the same result as markDuplicates(); the
    /// first call covers everything. Returns the number of entries that changed.
    quint32 mark(EntryStore &store);

    /// Marks only these entries (ascending) of `store`, as if there were no others: all entries that share
    /// identifier and type must be among them. Requires a marker that has not marked anything.
    quint32 markOnly(EntryStore &store, std::span<const quint32> entries);

    /// Takes over the table of `other`, which has not marked anything yet, if it is larger.
    void growInto(DuplicateMarker &&other);

    /// An entry that counts as a first was appended after a Valid entry with the same identifier. Only
    /// markDuplicates() can fix that.
    [[nodiscard]] bool missedSome() const { return m_missedSome; }
    /// Whether the last mark() gave a name to an entry marked by an earlier call.
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

    std::vector<Slot> m_slots; // open addressing; size is a power of two, at most half full
    quint32 m_used = 0;
    quint32 m_marked = 0; // entries of the store visited so far
    quint64 m_seed; // random, so that a crafted list cannot make all entries collide
    bool m_missedSome = false;
    bool m_lentNames = false;
};

/// Marks each Valid entry of `store` whose type and identifier appear earlier as Duplicate, and each
/// Duplicate whose first entry is gone as Valid. An entry in an upload, or already on the list, counts as a
/// first; a Rejected one does not. Returns the number of entries that changed. About 60 ms per million.
quint32 markDuplicates(EntryStore &store);

/// The entries that have one of `keys`, ascending. Meant for few keys; their identifiers must not be empty.
/// Some 10 ms per million.
[[nodiscard]] std::vector<quint32> entriesWith(const EntryStore &store,
                                               std::span<const EntryStore::Key> keys);

} // namespace dnc
