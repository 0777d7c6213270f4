// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowfacts.h"

#include "core/phone/country.h"

namespace dnc {

void RowFacts::readChannel(const Sheet::Row &cells)
{
    m_type = m_plan.wordIn(cells);
    for (size_t i = 0; i < m_plan.types.size() && !m_type && m_unknownChannel.empty(); ++i)
        m_unknownChannel = trimmed(cells[m_plan.types[i]]);
}

std::string_view RowFacts::joinedName(const Sheet::Row &cells)
{
    std::string_view name;
    for (const quint32 column : m_plan.names) {
        const std::string_view part = trimmed(cells[column]);
        if (name.empty() || part.empty()) {
            name = part.empty() ? name : part;
            continue;
        }
        if (name.data() != m_joinedName.data())
            m_joinedName = name;
        m_joinedName += ' ';
        m_joinedName += part;
        name = m_joinedName;
    }
    return name;
}

void RowFacts::readCountry(const Sheet::Row &cells)
{
    for (const quint32 column : m_plan.countries) {
        const std::string_view country = cells[column];
        if (country != m_country) {
            m_country = country;
            m_region = regionOfCountry(country);
        }
        if (!m_region.empty())
            return;
    }
}

} // namespace dnc
