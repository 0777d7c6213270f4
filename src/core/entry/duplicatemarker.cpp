// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/duplicatemarker.h"

#include "core/platform/largememory.h"
#include "core/text/texthash.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace dnc {

namespace {

constexpr size_t fewestSlots = 16;
constexpr quint32 atOnce = 32; // so that memory latency is paid once, not per entry

/// Prefetch for writing.
void fetchEarly([[maybe_unused]] const void *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place, 1);
#endif
}

/// Prefetch for reading: other cores keep their cache lines.
void fetchEarly([[maybe_unused]] std::string_view text)
{
#ifdef __GNUC__
    __builtin_prefetch(text.data());
    __builtin_prefetch(text.data() + text.size());
#endif
}

/// What is in an upload or on the list stays the first, even after a copy of it.
bool countsAsFirst(EntryStatus status, Issue issue)
{
    switch (status) {
    case EntryStatus::Pending:
    case EntryStatus::Unknown:
    case EntryStatus::Confirmed:
    case EntryStatus::Listed:
        return true;
    case EntryStatus::Excluded:
        return issue == Issue::OnListAlready;
    case EntryStatus::Valid:
    case EntryStatus::Duplicate:
    case EntryStatus::Invalid:
    case EntryStatus::Rejected:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

DuplicateMarker::DuplicateMarker(quint32 expected)
    : m_seed(QRandomGenerator::global()->generate64())
{
    const size_t room = std::max(fewestSlots, std::bit_ceil(size_t(expected) * 2));
    m_slots.reserve(room);
    preferLargePages(m_slots.data(), room * sizeof(Slot));
    m_slots.resize(room);
}

quint32 DuplicateMarker::tagOf(const EntryStore::Key &key) const
{
    return quint32(textHash(key.identifier, m_seed ^ key.type));
}

void DuplicateMarker::place(std::vector<Slot> &table, const Slot &slot)
{
    const size_t mask = table.size() - 1;
    size_t at = slot.tag & mask;
    while (table[at].entry != Slot().entry)
        at = (at + 1) & mask;
    table[at] = slot;
}

void DuplicateMarker::makeRoom(size_t entries)
{
    if (entries * 2 > m_slots.size())
        growInto(DuplicateMarker(quint32(entries)));
}

void DuplicateMarker::growInto(DuplicateMarker &&other)
{
    if (other.m_slots.size() <= m_slots.size())
        return;
    for (const Slot &slot : m_slots) {
        if (slot.entry != Slot().entry)
            place(other.m_slots, slot);
    }
    m_slots = std::move(other.m_slots);
}

/// The first entry with the identifier of `entry`; `entry` itself, which is the first from now on, if there
/// is none.
quint32 DuplicateMarker::firstWith(const EntryStore &store, quint32 entry, quint32 tag)
{
    const size_t mask = m_slots.size() - 1;
    Slot *const table = m_slots.data(); // the mask keeps the place within
    size_t at = tag & mask;
    for (; table[at].entry != Slot().entry; at = (at + 1) & mask) {
        if (table[at].tag == tag && store.keyAt(table[at].entry) == store.keyAt(entry))
            return table[at].entry;
    }
    table[at] = {tag, entry};
    ++m_used;
    return entry;
}

/// Marks the few entries from `begin` to before `end`.
quint32 DuplicateMarker::markAs(EntryStore &store, quint32 begin, quint32 end, quint32 firstNew)
{
    for (quint32 i = end; i < std::min(m_marked, end + atOnce); ++i)
        fetchEarly(store.keyAt(i).identifier);
    std::array<quint32, atOnce> tags;
    const size_t mask = m_slots.size() - 1;
    const Slot *const table = m_slots.data();
    for (quint32 i = begin; i < end; ++i) {
        tags[i - begin] = tagOf(store.keyAt(i));
        fetchEarly(&table[tags[i - begin] & mask]);
    }
    for (quint32 i = begin; i < end; ++i) {
        const Slot &slot = table[tags[i - begin] & mask];
        if (slot.tag == tags[i - begin] && slot.entry != Slot().entry)
            fetchEarly(store.keyAt(slot.entry).identifier);
    }
    quint32 changed = 0;
    for (quint32 i = begin; i < end; ++i) {
        const EntryStatus old = store.statusAt(i);
        if (old != EntryStatus::Valid && old != EntryStatus::Duplicate)
            continue;
        const quint32 first = firstWith(store, i, tags[i - begin]);
        const bool lends = store.markAs(i, first);
        m_lentNames = m_lentNames || (lends && first < firstNew);
        changed += store.statusAt(i) != old;
    }
    return changed;
}

quint32 DuplicateMarker::mark(EntryStore &store)
{
    const quint32 begin = std::exchange(m_marked, store.size());
    makeRoom(size_t(m_used) + m_marked - begin);
    m_lentNames = false;
    for (quint32 i = begin; i < m_marked; ++i) {
        if (!countsAsFirst(store.statusAt(i), store.issueAt(i)))
            continue;
        const quint32 first = firstWith(store, i, tagOf(store.keyAt(i)));
        m_missedSome = m_missedSome || (first < begin && store.statusAt(first) == EntryStatus::Valid);
    }
    quint32 changed = 0;
    for (quint32 i = begin; i < m_marked; i += atOnce)
        changed += markAs(store, i, std::min(m_marked, i + atOnce), begin);
    return changed;
}

quint32 DuplicateMarker::markOnly(EntryStore &store, std::span<const quint32> entries)
{
    makeRoom(entries.size());
    for (const quint32 i : entries) {
        if (countsAsFirst(store.statusAt(i), store.issueAt(i)))
            firstWith(store, i, tagOf(store.keyAt(i)));
    }
    quint32 changed = 0;
    for (const quint32 i : entries) {
        const EntryStatus old = store.statusAt(i);
        if (old != EntryStatus::Valid && old != EntryStatus::Duplicate)
            continue;
        store.markAs(i, firstWith(store, i, tagOf(store.keyAt(i))));
        changed += store.statusAt(i) != old;
    }
    return changed;
}

quint32 markDuplicates(EntryStore &store)
{
    return DuplicateMarker(store.size()).mark(store);
}

std::vector<quint32> entriesWith(const EntryStore &store, std::span<const EntryStore::Key> keys)
{
    std::vector<quint32> entries;
    for (quint32 i = 0; i < store.size(); ++i) {
        if (std::ranges::find(keys, store.keyAt(i)) != keys.end())
            entries.push_back(i);
    }
    return entries;
}

} // namespace dnc
