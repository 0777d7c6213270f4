// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowrequest.h"

#include "core/text/text.h"

namespace dnc {

void RowRequest::readCells(const Sheet::Row &cells)
{
    m_cells = cells;
    m_days.clear();
    for (size_t i = 0; i < m_plan.dates.size(); ++i)
        m_days.push_back(readDate(cells[m_plan.dates[i].column]).in(m_plan.dateOrders[i]));
}

void RowRequest::complete(RawEntry &raw) const
{
    const auto governs = [&raw](const RequestColumn &column) {
        return !raw.type || column.channels.govern(*raw.type);
    };
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i] && governs(m_plan.dates[i]) && (!raw.requestedOn || *raw.requestedOn < *m_days[i]))
            raw.requestedOn = m_days[i];
    }
    for (const RequestColumn &column : m_plan.sources) {
        const std::string_view source = trimmed(m_cells[column.column]);
        if (governs(column) && !isBlank(source) && raw.requestSource.empty())
            raw.requestSource = source;
    }
}

} // namespace dnc
