// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/columnvalues.h"

#include "core/text.h"
#include "import/rowwalk.h"

#include <algorithm>
#include <map>

namespace dnc {

namespace {

constexpr size_t mostShown = 12;
constexpr size_t mostCounted = 2000; // of a column of times, say, nobody chooses one

/// As a filter compares them.
std::string folded(std::string_view value)
{
    std::string text(value);
    std::ranges::transform(text, text.begin(), [](char c) { return toLower(c); });
    return text;
}

std::vector<ValueCount> filledOrEmpty(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    std::vector<ValueCount> values{{std::string(anyValue), 0}, {{}, 0}};
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        if (!isEmptyRow(sheet, row))
            ++values[trimmed(sheet.cell(row, column)).empty() ? 1 : 0].rows;
    }
    return values;
}

} // namespace

std::vector<ValueCount> countValues(const Sheet &sheet, const Mapping &mapping, quint32 column,
                                    const std::vector<std::string> &keep)
{
    if (std::ranges::count(keep, anyValue) > 0)
        return filledOrEmpty(sheet, mapping, column);
    std::map<std::string, ValueCount> counted;
    const auto count = [&](std::string_view value, quint32 rows) {
        const std::string key = folded(value);
        if (counted.size() < mostCounted || counted.contains(key))
            counted.try_emplace(key, ValueCount{std::string(value), 0}).first->second.rows += rows;
    };
    for (const std::string &value : keep)
        count(trimmed(value), 0);
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount(); ++row) {
        if (!isEmptyRow(sheet, row))
            count(trimmed(sheet.cell(row, column)), 1);
    }
    std::vector<ValueCount> values;
    for (const auto &[key, value] : counted)
        values.push_back(value);
    std::ranges::stable_sort(values, std::ranges::greater(), &ValueCount::rows);
    size_t shown = 0;
    std::erase_if(values, [&](const ValueCount &value) {
        const bool isKept = std::ranges::any_of(
            keep, [&](const std::string &one) { return folded(trimmed(one)) == folded(value.value); });
        return ++shown > mostShown && !isKept;
    });
    return values;
}

} // namespace dnc
