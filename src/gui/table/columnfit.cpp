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

} // namespace

int ColumnFit::wantedWidth(int column) const
{
    const int size = m_header.sectionSize(column);
    const std::optional<Narrowed> &narrowed = m_narrowed[size_t(column)];
    return narrowed && narrowed->now == size ? narrowed->before : size;
}

void ColumnFit::fit(int width)
{
    int missing = m_header.length() + statusWidth - width - m_header.sectionSize(int(Column::Status));
    for (const auto &[column, narrowest] : yielding)
        missing += wantedWidth(int(column)) - m_header.sectionSize(int(column));
    for (const auto &[shown, narrowest] : yielding) {
        const int column = int(shown);
        if (m_header.isSectionHidden(column))
            continue;
        const int wanted = wantedWidth(column);
        const int less = std::clamp(missing, 0, std::max(wanted - narrowest, 0));
        missing -= less;
        m_narrowed[size_t(column)] = less > 0 ? std::optional(Narrowed{wanted, wanted - less}) : std::nullopt;
        // Each section once: an intermediate width would show a scroll bar, which changes the width again.
        if (m_header.sectionSize(column) != wanted - less)
            m_header.resizeSection(column, wanted - less);
    }
}

} // namespace dnc
