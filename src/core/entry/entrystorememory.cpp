// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/entrystore.h"
#include "core/platform/largememory.h"
#include "core/text/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

// Where a store keeps texts and rows, and what several stores share.

namespace dnc {

namespace {

constexpr size_t firstBlock = size_t(1) << 12; // the many parts of a large list copy few texts
constexpr size_t largestBlock = size_t(1) << 20;

} // namespace

char *EntryStore::Arena::allocate(size_t size)
{
    if (m_blocks.empty() || m_size - m_used < size) {
        m_size = std::max(size, std::clamp(2 * m_size, firstBlock, largestBlock));
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_size));
        m_used = 0;
    }
    return m_blocks.back().get() + std::exchange(m_used, m_used + size);
}

void EntryStore::Arena::keep(const QByteArray &text)
{
    if (!std::ranges::count(m_kept, text.constData(), &QByteArray::constData))
        m_kept.push_back(text);
}

bool EntryStore::Arena::contains(std::string_view part) const
{
    return !m_kept.empty() && isWithin({m_kept.back().constData(), size_t(m_kept.back().size())}, part);
}

void EntryStore::Arena::adopt(Arena &&other)
{
    const bool takesRoom = m_blocks.empty();
    // Put theirs before our last block, which still has space, so that small lists do not leave a gap each.
    m_blocks.insert(m_blocks.begin(), std::make_move_iterator(other.m_blocks.begin()),
                    std::make_move_iterator(other.m_blocks.end()));
    if (takesRoom) {
        m_used = other.m_used;
        m_size = other.m_size;
    }
    for (const QByteArray &text : other.m_kept)
        keep(text);
    other = Arena();
}

EntryStore::Arena EntryStore::Arena::shared() const
{
    Arena copy;
    copy.m_blocks = m_blocks;
    copy.m_kept = m_kept;
    return copy;
}

const std::vector<EntryStore::Row> EntryStore::Rows::none;

void EntryStore::Rows::makeOwn()
{
    auto own = std::make_shared<std::vector<Row>>();
    if (m_shared) {
        own->reserve(m_shared->capacity()); // room that was made stays
        preferLargePages(own->data(), own->capacity() * sizeof(Row));
        own->assign(m_shared->begin(), m_shared->end());
    }
    m_shared = std::move(own);
}

EntryStore EntryStore::withoutRows() const
{
    EntryStore copy;
    copy.m_arena = m_arena.shared();
    copy.m_sources = m_sources;
    copy.m_mayHaveRequests = m_mayHaveRequests;
    return copy;
}

EntryStore EntryStore::snapshot() const
{
    EntryStore copy = withoutRows();
    copy.m_rows = m_rows;
    return copy;
}

EntryStore EntryStore::excerpt(std::span<const quint32> entries) const
{
    if (entries.size() == size() && std::ranges::is_sorted(entries))
        return snapshot();
    EntryStore copy = withoutRows();
    std::vector<Row> &rows = copy.m_rows.write();
    rows.reserve(entries.size());
    for (const quint32 entry : entries)
        rows.push_back(rowAt(entry));
    return copy;
}

EntryStore EntryStore::excerpt(quint32 first, quint32 count) const
{
    if (count == size())
        return snapshot();
    EntryStore copy = withoutRows();
    const auto begin = m_rows.read().begin() + first;
    copy.m_rows.write().assign(begin, begin + count);
    return copy;
}

} // namespace dnc
