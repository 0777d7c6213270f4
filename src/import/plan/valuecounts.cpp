// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/valuecounts.h"

#include "core/text/text.h"
#include "import/entries/rowwalk.h"
#include "import/mapping/mapping.h"

#include <algorithm>
#include <unordered_map>

namespace dnc {

namespace {

constexpr size_t mostShown = 12;
constexpr size_t mostCounted = 2000; // more distinct values, such as times, are not choices

/// The form in which a filter compares values.
void fold(std::string &value)
{
    std::ranges::transform(value, value.begin(), [](char c) { return toLower(c); });
}

std::string folded(std::string_view value)
{
    std::string text(value);
    fold(text);
    return text;
}

std::vector<ValueCount> filledOrEmpty(const Sheet &sheet, const Mapping &mapping, quint32 column,
                                      const Cancellation &cancellation)
{
    std::vector<ValueCount> values{{std::string(anyValue), 0}, {{}, 0}};
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount() && !cancellation.isCanceled(); ++row) {
        if (!isEmptyRow(sheet, row))
            ++values[trimmed(sheet.cell(row, column)).empty() ? 1 : 0].rows;
    }
    return values;
}

/// The first distinct values, and the number of rows of each.
class Tally {
public:
    void add(std::string_view value, quint32 rows, size_t most = rowsAtOnce)
    {
        m_key.assign(value);
        fold(m_key);
        const auto known = m_places.find(m_key);
        if (known != m_places.end()) {
            m_values[known->second].rows += rows;
        } else if (m_values.size() < most) {
            m_places.emplace(m_key, m_values.size());
            m_values.push_back({std::string(value), rows});
        }
    }
    Tally &operator+=(const Tally &next)
    {
        for (const ValueCount &value : next.m_values)
            add(value.value, value.rows, mostCounted);
        return *this;
    }

    /// Most frequent first; equally frequent ones in alphabetical order.
    [[nodiscard]] std::vector<ValueCount> sorted() const
    {
        std::vector<ValueCount> values = m_values;
        std::ranges::sort(values, {}, [](const ValueCount &value) { return folded(value.value); });
        std::ranges::stable_sort(values, std::ranges::greater(), &ValueCount::rows);
        return values;
    }

private:
    std::vector<ValueCount> m_values; ///< in order of appearance
    std::unordered_map<std::string, size_t> m_places; ///< indexes into m_values, by folded value
    std::string m_key; ///< reused, to avoid an allocation per value
};

} // namespace

std::vector<ValueCount> countValues(const Sheet &sheet, const Mapping &mapping, quint32 column,
                                    const std::vector<std::string> &keep, const Cancellation &cancellation)
{
    if (std::ranges::count(keep, anyValue) > 0)
        return filledOrEmpty(sheet, mapping, column, cancellation);
    Tally kept;
    for (const std::string &value : keep)
        kept.add(trimmed(value), 0);
    const auto count = [&](RowRange part) {
        Tally tally;
        for (quint32 row = part.begin; row < part.end && !cancellation.isCanceled(); ++row) {
            if (!isEmptyRow(sheet, row))
                tally.add(trimmed(sheet.cell(row, column)), 1);
        }
        return tally;
    };
    std::vector<ValueCount> values =
        sumOfParts<Tally>({mapping.firstDataRow, sheet.rowCount()}, count, kept).sorted();
    size_t shown = 0;
    std::erase_if(values, [&](const ValueCount &value) {
        const bool isKept = std::ranges::any_of(
            keep, [&](const std::string &one) { return folded(trimmed(one)) == folded(value.value); });
        return ++shown > mostShown && !isKept;
    });
    return values;
}

} // namespace dnc
