// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/duplicatemarker.h"
#include "import/entries/addentries.h"

#include <deque>
#include <mutex>
#include <optional>

namespace dnc {

/// A queue that passes entries from the importing worker to the table while the import goes on. Thread-safe.
/// A real pipe and not a Background task, because one import delivers many pieces.
class EntryQueue {
public:
    /// Announces about how many entries will follow. Allocates the duplicate marker for them on the calling
    /// thread, because that takes time.
    void expect(quint32 entries);
    /// Moves the entries out of `store` once there are enough for a piece. The first piece is small, so that
    /// the table shows rows quickly. A callback for addEntries().
    void takePiece(EntryStore &store);
    /// Adds the last piece `rest`, and the counts of the whole import.
    void finish(EntryStore &&rest, const ImportCounts &counts);
    /// Drops everything that is added from now on.
    void close();

    struct Expected {
        quint32 entries;
        DuplicateMarker room;
    };
    [[nodiscard]] std::optional<Expected> takeExpected();
    [[nodiscard]] std::optional<EntryStore> takeOne();
    /// The counts of the whole import; nothing before finish().
    [[nodiscard]] std::optional<ImportCounts> counts() const;
    [[nodiscard]] size_t pieces() const;

private:
    void put(EntryStore &&piece);

    mutable std::mutex m_mutex;
    std::deque<EntryStore> m_pieces;
    std::optional<Expected> m_expected;
    std::optional<ImportCounts> m_counts;
    quint32 m_pieceSize = 64; // entries in the next piece; used by the worker only
    bool m_closed = false;
};

} // namespace dnc
