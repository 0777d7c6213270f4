// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/duplicatemarker.h"
#include "list/background.h"

#include <QObject>

#include <span>
#include <vector>

namespace dnc {

/// Keeps the duplicates of a list marked, and the possible ones, and its counts exact, while the list
/// changes: at once where few entries changed or the list is short, else in the background a moment later.
/// Whoever changes the store tells it what changed. Lives in the thread of the list.
class DuplicateUpdater : public QObject {
    Q_OBJECT

public:
    using Key = EntryStore::Key;

    /// Both outlive the updater.
    DuplicateUpdater(EntryStore &store, StatusCounts &counts);

    /// Whether a change of so many entries leaves the marks of all entries that share no key with them as
    /// they are. If so, update() needs their keys alone.
    [[nodiscard]] bool isFew(size_t changed) const;
    /// The keys of these entries, each once and none of an empty identifier. For few entries.
    [[nodiscard]] std::vector<Key> keysOf(std::span<const quint32> entries) const;

    /// Updates the marks after a change. `keys` are those that the changed entries had and have, if they
    /// were few. Returns whether any entry has another mark now.
    bool update(bool few, std::span<const Key> keys);
    /// Marks all entries now: some 60 ms a million. Returns whether any entry has another mark now.
    bool updateAll();
    /// The same by a `marker` that goes on with entries appended later.
    bool updateAll(DuplicateMarker &marker);
    /// Marks the possible duplicates alone: now, or in the background if the list is long. Returns whether
    /// any entry has another mark now.
    bool updatePossible();

    /// The marks are no longer what updateAll() would make them, and stay so until the next update: an
    /// upload or another list changed them.
    void invalidate() { m_isExact = false; }
    /// Whether an update in the background is to come.
    [[nodiscard]] bool isPending() const { return m_isPending; }
    /// Updates now if one is to come. Returns whether any entry has another mark now.
    bool finish();
    /// Forgets an update that is to come.
    void cancel();

signals:
    /// After an update in the background.
    void updated(bool anyMarkChanged);

private:
    bool updateFew(std::span<const Key> keys);
    void scheduleUpdate();
    void updateInBackground();

    EntryStore &m_store;
    StatusCounts &m_counts;
    bool m_isExact = true; // marks are what updateAll() would make them
    bool m_isPending = false;
    bool m_isPosted = false; // the event that begins a pending update
    Background m_background;
};

} // namespace dnc
