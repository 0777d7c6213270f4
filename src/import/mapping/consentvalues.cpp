// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/consentvalues.h"

#include "core/text/text.h"
#include "import/mapping/consent.h"
#include "import/mapping/nondatarows.h"
#include "import/sheet/rowrange.h"

#include <algorithm>
#include <atomic>

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

struct FoundValue {
    std::string_view text;
    bool isOfPerson = false;
    int looks = 0;
};

/// What some rows hold in the column.
struct PartialValues {
    std::vector<FoundValue> found;
    bool hasEmpty = false;
    bool hasDates = false;
    bool hasMore = false;
    quint32 rows = 0;

    PartialValues &operator+=(const PartialValues &next);
};

PartialValues &PartialValues::operator+=(const PartialValues &next)
{
    hasEmpty = hasEmpty || next.hasEmpty;
    hasDates = hasDates || next.hasDates;
    hasMore = hasMore || next.hasMore;
    rows += next.rows;
    for (const FoundValue &value : next.found) {
        const auto known = std::ranges::find(found, value.text, &FoundValue::text);
        if (known != found.end())
            known->isOfPerson = known->isOfPerson || value.isOfPerson;
        else if (found.size() < mostConsentValues)
            found.push_back(value);
        else
            hasMore = hasMore || value.isOfPerson;
    }
    return *this;
}

/// Reads the column in some rows. One thread; others may read other rows.
class ValueCollector {
public:
    ValueCollector(const Sheet &sheet, const Mapping &mapping, quint32 column)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_column(column)
    {
        for (quint32 at = 0; at < mapping.roles.size(); ++at) {
            if (at != column && isIdentifierRole(mapping.roles[at]))
                m_identifiers.push_back(at);
        }
    }

    /// `stop`: ends it; set by it as soon as there are too many values, if it is given.
    [[nodiscard]] PartialValues run(const NonDataRows &nonData, RowRange rows, std::atomic<bool> *stop);

private:
    void add(quint32 row, std::string_view value);
    void addEmpty(quint32 row);
    [[nodiscard]] bool holdsPerson(quint32 row) const;
    void look(FoundValue &found, quint32 row);

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const quint32 m_column;
    std::vector<quint32> m_identifiers;
    PartialValues m_values;
    size_t m_last = 0; // index of the latest value: rows of one value often follow each other
};

bool ValueCollector::holdsPerson(quint32 row) const
{
    return m_identifiers.empty() || std::ranges::any_of(m_identifiers, [&](quint32 column) {
               return looksLikeIdentifier(trimmed(m_sheet.cell(row, column)), m_mapping.roles[column]);
           });
}

void ValueCollector::look(FoundValue &found, quint32 row)
{
    if (found.isOfPerson || found.looks >= mostLooks)
        return;
    ++found.looks;
    found.isOfPerson = holdsPerson(row);
}

void ValueCollector::add(quint32 row, std::string_view value)
{
    std::vector<FoundValue> &found = m_values.found;
    if (m_last < found.size() && found[m_last].text == value) {
        look(found[m_last], row);
        return;
    }
    const auto known = std::ranges::find(found, value, &FoundValue::text);
    m_last = size_t(known - found.begin());
    if (known != found.end()) {
        look(*known, row);
    } else if (isDateText(value)) {
        m_values.hasDates = m_values.hasDates || holdsPerson(row);
    } else if (found.size() < mostConsentValues) {
        found.push_back({value});
        look(found.back(), row);
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

PartialValues ValueCollector::run(const NonDataRows &nonData, RowRange rows, std::atomic<bool> *stop)
{
    for (quint32 row = rows.begin; row < rows.end; ++row) {
        if (stop != nullptr && stop->load(std::memory_order_relaxed))
            break;
        const Sheet::Row cells = m_sheet.row(row);
        if (nonData.issueOf(row, cells) != Issue::None)
            continue;
        const std::string_view value = plainlyTrimmed(cells[m_column]);
        if (value.empty())
            addEmpty(row);
        else
            add(row, value);
        m_values.rows += value.empty() ? 0 : 1;
        if (stop != nullptr && m_values.hasMore)
            stop->store(true, std::memory_order_relaxed);
    }
    return std::move(m_values);
}

} // namespace

ConsentValues consentValues(const Sheet &sheet, const Mapping &mapping, quint32 column, bool mayStop)
{
    const NonDataRows nonData(sheet, mapping);
    std::atomic<bool> stop = false;
    const auto read = [&](RowRange rows) {
        return ValueCollector(sheet, mapping, column).run(nonData, rows, mayStop ? &stop : nullptr);
    };
    const auto all = sumOfParts<PartialValues>({mapping.firstDataRow, sheet.rowCount()}, read);
    ConsentValues values{
        .hasEmpty = all.hasEmpty, .hasDates = all.hasDates, .hasMore = all.hasMore, .rows = all.rows};
    const std::string header = foldedValue(headerText(sheet, mapping, column));
    for (const FoundValue &found : all.found) {
        const bool isRepeated = mapping.headerRows > 0 && foldedValue(found.text) == header;
        const bool isKnown = std::ranges::any_of(values.distinct, [&](const std::string &value) {
            return foldedValue(value) == foldedValue(found.text);
        });
        if (found.isOfPerson && !isRepeated && !isKnown)
            values.distinct.emplace_back(found.text);
    }
    return values;
}

} // namespace dnc
