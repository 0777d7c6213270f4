// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entryruns.h"
#include "list/findings.h"
#include "list/placement.h"

#include <string>
#include <vector>

namespace dnc {

/// Which entries of a store are shown, and in which order.
class RowIndex {
public:
    /// What is shown. Default: everything, in the order of the list.
    struct Query {
        std::vector<EntryStatus> statuses; ///< empty: all
        std::string text; ///< UTF-8; empty: all
        std::optional<Finding> finding; ///< nothing: all
        int sortColumn = -1; ///< a Column, or -1 for the order of the list
        bool descending = false;

        bool operator==(const Query &) const = default;
    };

    /// Makes the index. Pure in the store, so that it can run on any thread while nobody writes.
    static RowIndex make(const EntryStore &store, const Query &query);

    /// Which of the entries from `first` on a filter lets through, in the order of the list.
    [[nodiscard]] static std::vector<quint32> matching(const EntryStore &store, const Query &query,
                                                       quint32 first);

    [[nodiscard]] quint32 size() const { return quint32(m_entries.size()); }
    [[nodiscard]] quint32 entryAt(quint32 row) const { return m_entries[row]; }

    /// The first and the last row that show an entry from `first` to `last`; count 0 where none does.
    [[nodiscard]] Placement::Block rowsBetween(quint32 first, quint32 last) const;
    /// Where the entries of `runs` are shown.
    [[nodiscard]] Placement placementOf(std::span<const EntryRun> runs) const;

    /// Takes out the rows of `blocks`, counted with all of them shown.
    void hide(std::span<const Placement::Block> blocks);
    /// Puts rows in so that afterward `entries` are at `blocks`: what hide() did, undone.
    void show(std::span<const Placement::Block> blocks, std::span<const quint32> entries);

    /// Shows `entries` behind all others.
    void append(std::span<const quint32> entries);
    /// Makes room for so many rows in all.
    void reserve(quint32 rows) { m_entries.reserve(rows); }

    /// Follows the store, out of which `runs` were taken; none of them may be shown. Shows what it showed.
    void entriesTaken(std::span<const EntryRun> runs);
    /// Follows the store, into which `runs` were put; they are not shown yet.
    void entriesPut(std::span<const EntryRun> runs);

private:
    void move(std::span<const quint32> places);

    std::vector<quint32> m_entries;
};

} // namespace dnc
