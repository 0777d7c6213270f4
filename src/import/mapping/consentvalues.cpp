// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/consentvalues.h"

#include "core/text/text.h"
#include "import/mapping/consent.h"
#include "import/mapping/nondatarows.h"
#include "import/sheet/rowrange.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <unordered_map>

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

/// Inline, unlike == of GCC 12: it is called for each row.
bool isSame(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

struct FoundValue {
    std::string_view text;
    bool isOfPerson = false;
    int looks = 0;
};

/// What some rows hold in the column.
struct PartialValues {
    std::vector<FoundValue> found;
    std::unordered_map<std::string_view, size_t> places; ///< indexes into `found`
    bool hasEmpty = false;
    bool hasDates = false;
    bool hasMore = false;
    quint32 rows = 0;

    /// Nothing once there are too many.
    FoundValue *find(std::string_view text);
    PartialValues &operator+=(const PartialValues &next);
};

FoundValue *PartialValues::find(std::string_view text)
{
    const auto known = places.find(text);
    if (known != places.end())
        return &found[known->second];
    if (found.size() == mostValuesRead)
        return nullptr;
    places.emplace(text, found.size());
    return &found.emplace_back(FoundValue{text});
}

PartialValues &PartialValues::operator+=(const PartialValues &next)
{
    hasEmpty = hasEmpty || next.hasEmpty;
    hasDates = hasDates || next.hasDates;
    hasMore = hasMore || next.hasMore;
    rows += next.rows;
    for (const FoundValue &value : next.found) {
        if (FoundValue *known = find(value.text))
            known->isOfPerson = known->isOfPerson || value.isOfPerson;
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
        m_values.found.reserve(mostValuesRead); // m_memory points into it
        for (quint32 at = 0; at < mapping.roles.size(); ++at) {
            if (at != column && isIdentifierRole(mapping.roles[at]))
                m_identifiers.push_back(at);
        }
    }

    /// `stop`: ends it; set by it as soon as there are too many values, if it is given.
    [[nodiscard]] PartialValues run(const NonDataRows &nonData, RowRange rows, std::atomic<bool> *stop);

private:
    /// Where the values of a column are few, most are found here, at the cost of one comparison.
    FoundValue *&placeInMemory(std::string_view value)
    {
        return m_memory[(value.size() + static_cast<unsigned char>(value.back())) % m_memory.size()];
    }
    void addCell(quint32 row, std::string_view value);
    void add(quint32 row, std::string_view value);
    void addEmpty(quint32 row);
    [[nodiscard]] bool holdsPerson(quint32 row) const;
    void look(FoundValue &found, quint32 row);

    const Sheet &m_sheet;
    const Mapping &m_mapping;
    const quint32 m_column;
    std::vector<quint32> m_identifiers;
    PartialValues m_values;
    std::array<FoundValue *, 32> m_memory{};
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
    const bool isNewDate = !m_values.places.contains(value) && isDateText(value);
    if (isNewDate) {
        m_values.hasDates = m_values.hasDates || holdsPerson(row);
    } else if (FoundValue *found = m_values.find(value)) {
        look(*found, row);
        placeInMemory(value) = found;
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

void ValueCollector::addCell(quint32 row, std::string_view value)
{
    if (value.empty())
        return addEmpty(row);
    add(row, value);
    ++m_values.rows;
}

PartialValues ValueCollector::run(const NonDataRows &nonData, RowRange rows, std::atomic<bool> *stop)
{
    m_sheet.visitRows(rows.begin, rows.end, [&](quint32 row, const Sheet::Row &cells) {
        const std::string_view value = trimmed(cells[m_column]);
        const FoundValue *known = value.empty() ? nullptr : placeInMemory(value);
        if (known != nullptr && known->isOfPerson && isSame(known->text, value)) {
            ++m_values.rows;
            return true;
        }
        if (nonData.issueOf(row, cells) == Issue::None)
            addCell(row, value);
        if (stop != nullptr && m_values.hasMore)
            stop->store(true, std::memory_order_relaxed);
        return stop == nullptr || !stop->load(std::memory_order_relaxed);
    });
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
