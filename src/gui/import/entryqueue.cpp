// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/import/entryqueue.h"

#include <utility>

namespace dnc {

namespace {

constexpr quint32 laterPieceSize = 8192; // entries; the table appends them in about 1 ms

} // namespace

void EntryQueue::expect(quint32 entries)
{
    Expected expected{entries, DuplicateMarker(entries)};
    const std::lock_guard lock(m_mutex);
    m_expected = std::move(expected);
}

void EntryQueue::takePiece(EntryStore &store)
{
    if (store.size() < m_pieceSize)
        return;
    m_pieceSize = laterPieceSize;
    // The next piece needs the same sources: entries refer to them by index.
    EntryStore next;
    for (const Source &source : store.sources())
        next.addSource(source);
    put(std::exchange(store, std::move(next)));
}

void EntryQueue::put(EntryStore &&piece)
{
    const std::lock_guard lock(m_mutex);
    if (!m_closed && !piece.isEmpty())
        m_pieces.push_back(std::move(piece));
}

void EntryQueue::finish(EntryStore &&rest, const ImportCounts &counts)
{
    put(std::move(rest));
    const std::lock_guard lock(m_mutex);
    m_counts = counts;
}

void EntryQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_pieces.clear();
}

std::optional<EntryQueue::Expected> EntryQueue::takeExpected()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_expected, std::nullopt);
}

std::optional<EntryStore> EntryQueue::takeOne()
{
    const std::lock_guard lock(m_mutex);
    if (m_pieces.empty())
        return {};
    EntryStore piece = std::move(m_pieces.front());
    m_pieces.pop_front();
    return piece;
}

std::optional<ImportCounts> EntryQueue::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

size_t EntryQueue::pieces() const
{
    const std::lock_guard lock(m_mutex);
    return m_pieces.size();
}

} // namespace dnc
