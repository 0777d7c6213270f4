// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/duplicateupdater.h"

#include "core/entry/possibleduplicates.h"
#include "list/longlist.h"
#include "list/statuscounting.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace dnc {

namespace {

// With more changed entries it is faster to mark all.
constexpr size_t fewChanges = 8;

} // namespace

DuplicateUpdater::DuplicateUpdater(EntryStore &store, StatusCounts &counts)
    : m_store(store)
    , m_counts(counts)
{
}

bool DuplicateUpdater::isFew(size_t changed) const
{
    return m_isExact && changed <= fewChanges;
}

std::vector<EntryStore::Key> DuplicateUpdater::keysOf(std::span<const quint32> entries) const
{
    std::vector<Key> keys;
    for (const quint32 entry : entries) {
        const Key key = m_store.keyAt(entry);
        if (!key.identifier.empty() && std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    }
    return keys;
}

bool DuplicateUpdater::update(bool few, std::span<const Key> keys)
{
    if (few)
        return updateFew(keys);
    if (!isLong(m_store))
        return updateAll();
    scheduleUpdate();
    return false;
}

bool DuplicateUpdater::updateFew(std::span<const Key> keys)
{
    if (keys.empty())
        return false;
    const std::vector<quint32> entries = entriesWith(m_store, keys);
    subtractStatuses(m_counts, m_store, entries);
    const bool changed = DuplicateMarker().markOnly(m_store, entries) > 0;
    addStatuses(m_counts, m_store, entries);
    // In a long list a hint may wait for the next change of many entries.
    const bool hinted = !isLong(m_store) && markPossibleDuplicates(m_store) > 0;
    return changed || hinted;
}

bool DuplicateUpdater::updateAll()
{
    cancel();
    const quint32 changed = markDuplicates(m_store) + markPossibleDuplicates(m_store);
    m_counts = m_store.counts();
    m_isExact = true;
    return changed > 0;
}

bool DuplicateUpdater::updateAll(DuplicateMarker &marker)
{
    cancel();
    m_isExact = true;
    if (marker.mark(m_store) == 0)
        return false;
    m_counts = m_store.counts();
    return true;
}

bool DuplicateUpdater::updatePossible()
{
    if (!isLong(m_store))
        return markPossibleDuplicates(m_store) > 0;
    scheduleUpdate();
    return false;
}

bool DuplicateUpdater::finish()
{
    return m_isPending && updateAll();
}

void DuplicateUpdater::cancel()
{
    m_isPending = false;
    m_background.cancel();
}

/// One update for all changes of this turn of the event loop.
void DuplicateUpdater::scheduleUpdate()
{
    m_isExact = false;
    m_isPending = true;
    m_background.cancel();
    if (std::exchange(m_isPosted, true))
        return;
    const auto begin = [this] {
        m_isPosted = false;
        if (m_isPending)
            updateInBackground();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void DuplicateUpdater::updateInBackground()
{
    struct Marks {
        EntryStore store;
        quint32 changed;
        StatusCounts counts;
    };
    const auto mark = [list = std::make_shared<EntryStore>(m_store.snapshot())] {
        const quint32 changed = markDuplicates(*list) + markPossibleDuplicates(*list);
        list->unshare(); // a draft may share it, and the next change is not to wait for a copy
        const StatusCounts counts = list->counts();
        return Marks{std::move(*list), changed, counts};
    };
    const auto take = [this](Marks &&marks) {
        cancel();
        m_isExact = true;
        m_store.takeMarks(std::move(marks.store));
        m_counts = marks.counts;
        emit updated(marks.changed > 0);
    };
    m_background.run(mark, take);
}

} // namespace dnc
