// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/columnfit.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

constexpr int statusWidth = 180; // at least

/// How narrow the others may get, in the order in which they give way.
constexpr std::pair<Column, int> yielding[]{
    {Column::Identifier, 140}, {Column::Name, 70}, {Column::Type, 84}};

/// The column that takes what the others leave; -1 without columns.
int lastShown(const QHeaderView &header)
{
    for (int place = header.count(); place-- > 0;) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return header.logicalIndex(place);
    }
    return -1;
}

} // namespace

int ColumnFit::wantedWidth(int column) const
{
    const int size = m_header.sectionSize(column);
    const std::optional<Narrowed> &narrowed = m_narrowed[size_t(column)];
    return narrowed && narrowed->now == size ? narrowed->before : size;
}

/// What the columns take together, with a readable status, the width that the yielding ones want, and the
/// last one as narrow as its header allows.
int ColumnFit::wantedLength() const
{
    const int last = lastShown(m_header);
    int length = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        if (m_header.isSectionHidden(column))
            continue;
        if (column < int(Column::Status))
            length += wantedWidth(column);
        else
            length += std::max(column == last ? 0 : m_header.sectionSize(column), narrowest(column));
    }
    return length;
}

/// Of a column that gives way to nothing.
int ColumnFit::narrowest(int column) const
{
    return column == int(Column::Status) ? statusWidth : m_header.sectionSizeHint(column);
}

void ColumnFit::fit(int width)
{
    int missing = wantedLength() - width;
    for (const auto &[shown, least] : yielding) {
        const int column = int(shown);
        if (m_header.isSectionHidden(column))
            continue;
        const int wanted = wantedWidth(column);
        const int less = std::clamp(missing, 0, std::max(wanted - least, 0));
        missing -= less;
        m_narrowed[size_t(column)] = less > 0 ? std::optional(Narrowed{wanted, wanted - less}) : std::nullopt;
        // Each section once: an intermediate width would show a scroll bar, which changes the width again.
        if (m_header.sectionSize(column) != wanted - less)
            m_header.resizeSection(column, wanted - less);
    }
    const int last = lastShown(m_header);
    for (int column = int(Column::Status); column < m_header.count(); ++column) {
        const bool mayBeNarrow = column == last || m_header.isSectionHidden(column);
        if (!mayBeNarrow && m_header.sectionSize(column) < narrowest(column))
            m_header.resizeSection(column, narrowest(column));
    }
}

} // namespace dnc
