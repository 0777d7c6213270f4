// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text/text.h"
#include "import/entries/rowplan.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// What a row says about all of its identifiers. Views of its texts are valid until the next row is read.
class RowFacts {
public:
    /// `plan` must outlive it.
    explicit RowFacts(const RowPlan &plan)
        : m_plan(plan)
    {
    }

    /// Reads the next row. Inline, because it is called for each.
    void read(const Sheet::Row &cells)
    {
        readType(cells);
        const std::vector<quint32> &names = m_plan.names;
        m_name = names.size() > 1 ? joinedName(cells)
            : names.empty()       ? std::string_view()
                                  : trimmed(cells[names.front()]);
        if (!m_plan.countries.empty())
            readCountry(cells);
    }
    /// Reads only what it says about types, as of a row that is not about a person.
    void readType(const Sheet::Row &cells)
    {
        m_type = m_plan.options.type;
        m_unknownChannel = {};
        if (!m_plan.types.empty() && !m_type)
            readChannel(cells);
    }

    /// Of columns that do not name theirs.
    [[nodiscard]] std::optional<IdentifierType> type() const { return m_type; }
    /// What its type column names, if that is no type.
    [[nodiscard]] std::string_view unknownChannel() const { return m_unknownChannel; }
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// The region of its country; empty if it names none.
    [[nodiscard]] const std::string &region() const { return m_region; }

private:
    void readChannel(const Sheet::Row &cells);
    [[nodiscard]] std::string_view joinedName(const Sheet::Row &cells);
    void readCountry(const Sheet::Row &cells);

    const RowPlan &m_plan;
    std::optional<IdentifierType> m_type;
    std::string_view m_unknownChannel;
    std::string_view m_name;
    std::string m_joinedName; ///< if it has several parts
    std::string m_country; ///< the cell that gave m_region: adjacent rows often have the same
    std::string m_region;
};

} // namespace dnc
