// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <span>
#include <vector>

namespace dnc {

/// `count` neighboring entries of a store, from `first` on. Lists of runs are ascending and never touch.
struct EntryRun {
    quint32 first;
    quint32 count;

    bool operator==(const EntryRun &) const = default;
};

/// The runs that `entries` (ascending, each once) form.
[[nodiscard]] std::vector<EntryRun> runsOf(std::span<const quint32> entries);
/// The entries that form `runs`.
[[nodiscard]] std::vector<quint32> entriesOf(std::span<const EntryRun> runs);
[[nodiscard]] quint32 entryCount(std::span<const EntryRun> runs);

/// Where each of `size` entries is after those of `runs` were taken out, or EntryStore::noEntry.
[[nodiscard]] std::vector<quint32> placesAfterTaking(std::span<const EntryRun> runs, quint32 size);
/// Where each of `size` entries is after entries were put in so that they are at `runs`.
[[nodiscard]] std::vector<quint32> placesAfterPutting(std::span<const EntryRun> runs, quint32 size);

/// Takes the entries of `runs` out of `store` and gives their rows. Linear, however many runs there are.
[[nodiscard]] EntryStore::Rows takeRuns(EntryStore &store, std::span<const EntryRun> runs);

/// Puts `rows` into `store` so that afterward they are at `runs`: what takeRuns() did, undone.
void putRuns(EntryStore &store, std::span<const EntryRun> runs, EntryStore::Rows rows);

} // namespace dnc
