// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "gui/table/columnfit.h"

#include "list/column.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

constexpr int statusWidth = 180; // at least

/// How narrow the others may get, in the order in which they give way.
constexpr std::pair<Column, int> others[]{{Column::Identifier, 140}, {Column::Name, 70}, {Column::Type, 84}};

} // namespace

void ColumnFit::giveBack()
{
    for (const auto &[column, before, now] : m_narrowed) {
        if (m_header.sectionSize(column) == now)
            m_header.resizeSection(column, before);
    }
    m_narrowed.clear();
}

void ColumnFit::fit(int width)
{
    giveBack();
    for (const auto &[column, narrowest] : others) {
        const int used = m_header.length() - m_header.sectionSize(int(Column::Status));
        const int size = m_header.sectionSize(int(column));
        const int less = std::min(used + statusWidth - width, size - narrowest);
        if (less <= 0 || m_header.isSectionHidden(int(column)))
            continue;
        m_header.resizeSection(int(column), size - less);
        m_narrowed.push_back({int(column), size, size - less});
    }
}

} // namespace dnc
