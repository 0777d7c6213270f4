// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/duplicatemarker.h"
#include "import/entries/addentries.h"

#include <deque>
#include <mutex>
#include <optional>

namespace dnc {

/// Entries on their way from the worker that reads them to the table. Thread-safe.
class EntryQueue {
public:
    /// So many will come about: makes room for marking their duplicates, which takes time where it is called.
    void expect(quint32 entries);
    /// Takes the entries out of `store` once they are enough for a piece: few at first, so that a person sees
    /// some at once. For addEntries().
    void takePiece(EntryStore &store);
    /// Nothing but `rest` comes any more.
    void finish(EntryStore &&rest, const ImportCounts &counts);
    /// What comes from now on is dropped.
    void close();

    struct Expected {
        quint32 entries;
        DuplicateMarker room;
    };
    [[nodiscard]] std::optional<Expected> takeExpected();
    [[nodiscard]] std::optional<EntryStore> takeOne();
    /// What all of it was, once it is finished.
    [[nodiscard]] std::optional<ImportCounts> counts() const;
    [[nodiscard]] size_t pieces() const;

private:
    void put(EntryStore &&piece);

    mutable std::mutex m_mutex;
    std::deque<EntryStore> m_pieces;
    std::optional<Expected> m_expected;
    std::optional<ImportCounts> m_counts;
    quint32 m_enough = 64; // entries of the next piece; the worker's own
    bool m_closed = false;
};

} // namespace dnc
