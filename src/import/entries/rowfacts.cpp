// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/rowfacts.h"

#include "core/phone/country.h"
#include "core/text/text.h"

namespace dnc {

void RowFacts::read(const Sheet::Row &cells)
{
    readType(cells);
    readName(cells);
    readCountry(cells);
}

void RowFacts::readType(const Sheet::Row &cells)
{
    m_type = m_plan.options.type ? m_plan.options.type : m_plan.wordIn(cells);
    m_unknownChannel = {};
    for (size_t i = 0; i < m_plan.types.size() && !m_type && m_unknownChannel.empty(); ++i)
        m_unknownChannel = trimmed(cells[m_plan.types[i]]);
}

void RowFacts::readName(const Sheet::Row &cells)
{
    m_name = {};
    for (const quint32 column : m_plan.names) {
        const std::string_view part = trimmed(cells[column]);
        if (m_name.empty() || part.empty()) {
            m_name = part.empty() ? m_name : part;
            continue;
        }
        if (m_name.data() != m_joinedName.data())
            m_joinedName = m_name;
        m_joinedName += ' ';
        m_joinedName += part;
        m_name = m_joinedName;
    }
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
