// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/consentvalues.h"

#include "core/text/text.h"
#include "import/mapping/consent.h"
#include "import/mapping/nondatarows.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr int mostLooks = 16; // at rows of a value, for an identifier

/// Generous: whoever cannot be told from a person counts as one.
bool looksLikeIdentifier(std::string_view cell, const ColumnRole &role)
{
    constexpr size_t fewestDigits = 5;
    if (cell.find('@') != cell.npos || cell.find('/') != cell.npos || countDigits(cell) >= fewestDigits)
        return true;
    const bool mayBeHandle =
        role.kind == ColumnRole::Kind::AnyIdentifier || role.type == IdentifierType::WebChat;
    return mayBeHandle && !cell.empty() && cell.find(' ') == cell.npos;
}

/// trimmed() without its cost where there is nothing to trim.
std::string_view plainlyTrimmed(std::string_view cell)
{
    const bool isPlain = cell.empty() || (isGraphic(cell.front()) && isGraphic(cell.back()));
    return isPlain ? cell : trimmed(cell);
}

class ValueCollector {
public:
    ValueCollector(const Sheet &sheet, const Mapping &mapping, quint32 column)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_column(column)
        , m_header(foldedValue(headerText(sheet, mapping, column)))
    {
        for (quint32 at = 0; at < mapping.roles.size(); ++at) {
            if (at != column && isIdentifierRole(mapping.roles[at]))
                m_identifiers.push_back(at);
        }
    }

    ConsentValues run(bool mayStop);

private:
    struct Found {
        std::string_view text;
        bool isOfPerson = false;
        int looks = 0;
    };
    void add(quint32 row, std::string_view value);
    void addEmpty(quint32 row);
    [[nodiscard]] bool holdsPerson(quint32 row) const;
    void look(Found &found, quint32 row);

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const quint32 m_column;
    const std::string m_header;
    std::vector<quint32> m_identifiers;
    std::vector<Found> m_found;
    ConsentValues m_values;
    size_t m_last = 0; // index of the latest value: rows of one value often follow each other
};

bool ValueCollector::holdsPerson(quint32 row) const
{
    return m_identifiers.empty() || std::ranges::any_of(m_identifiers, [&](quint32 column) {
               return looksLikeIdentifier(trimmed(m_sheet.cell(row, column)), m_mapping.roles[column]);
           });
}

void ValueCollector::look(Found &found, quint32 row)
{
    if (found.isOfPerson || found.looks >= mostLooks)
        return;
    ++found.looks;
    found.isOfPerson = holdsPerson(row);
}

void ValueCollector::add(quint32 row, std::string_view value)
{
    if (m_last < m_found.size() && m_found[m_last].text == value) {
        look(m_found[m_last], row);
        return;
    }
    const auto known = std::ranges::find(m_found, value, &Found::text);
    m_last = size_t(known - m_found.begin());
    if (known != m_found.end()) {
        look(*known, row);
    } else if (isDateText(value)) {
        m_values.hasDates = m_values.hasDates || holdsPerson(row);
    } else if (m_found.size() < mostConsentValues) {
        m_found.push_back({value});
        look(m_found.back(), row);
    } else {
        m_values.hasMore = m_values.hasMore || holdsPerson(row);
    }
}

/// The rest of the row is read only until one empty cell is known to be that of a person.
void ValueCollector::addEmpty(quint32 row)
{
    if (!m_values.hasEmpty)
        m_values.hasEmpty = !isEmptyRow(m_sheet, row) && holdsPerson(row);
}

ConsentValues ValueCollector::run(bool mayStop)
{
    const NonDataRows nonData(m_sheet, m_mapping);
    for (quint32 row = m_mapping.firstDataRow; row < m_sheet.rowCount(); ++row) {
        const Sheet::Row cells = m_sheet.row(row);
        if (nonData.issueOf(row, cells) != Issue::None)
            continue;
        const std::string_view value = plainlyTrimmed(cells[m_column]);
        if (value.empty())
            addEmpty(row);
        else
            add(row, value);
        m_values.rows += value.empty() ? 0 : 1;
        if (mayStop && m_values.hasMore)
            break;
    }
    for (const Found &found : m_found) {
        const bool isRepeated = m_mapping.headerRows > 0 && foldedValue(found.text) == m_header;
        const bool isKnown = std::ranges::any_of(m_values.distinct, [&](const std::string &value) {
            return foldedValue(value) == foldedValue(found.text);
        });
        if (found.isOfPerson && !isRepeated && !isKnown)
            m_values.distinct.emplace_back(found.text);
    }
    return std::move(m_values);
}

} // namespace

ConsentValues consentValues(const Sheet &sheet, const Mapping &mapping, quint32 column, bool mayStop)
{
    return ValueCollector(sheet, mapping, column).run(mayStop);
}

} // namespace dnc
