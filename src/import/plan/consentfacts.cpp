// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/plan/consentfacts.h"

#include "core/text/text.h"
#include "import/mapping/consent.h"
#include "import/plan/valuecounts.h"

#include <algorithm>

namespace dnc {

namespace {

std::vector<std::string> listedValues(const ConsentColumn &column)
{
    std::vector<std::string> values;
    for (const auto *list : {&column.out, &column.in, &column.open})
        values.insert(values.end(), list->begin(), list->end());
    return values;
}

/// How many blocks are running, and how many have ended.
std::vector<ConsentCount> countEnds(const Sheet &sheet, const Mapping &mapping, const ConsentColumn &column,
                                    const Cancellation &cancellation)
{
    std::vector<ConsentCount> counts;
    for (const std::string &value : listedValues(column))
        counts.push_back({value, 0, consentOf(column, value)});
    for (quint32 row = mapping.firstDataRow; row < sheet.rowCount() && !cancellation.isCanceled(); ++row) {
        const std::string folded =
            foldedValue(comparedValue(column, trimmed(sheet.cell(row, column.column))));
        const auto count = std::ranges::find(
            counts, folded, [](const ConsentCount &known) { return foldedValue(known.value); });
        if (count != counts.end() && !isEmptyRow(sheet, row))
            ++count->rows;
    }
    std::ranges::stable_sort(counts, std::ranges::greater(), &ConsentCount::rows);
    return counts;
}

} // namespace

std::vector<ConsentCount> countConsent(const Sheet &sheet, const Mapping &mapping,
                                       const ConsentColumn &column, const Cancellation &cancellation)
{
    if (column.today)
        return countEnds(sheet, mapping, column, cancellation);
    std::vector<std::string> listed = listedValues(column);
    const bool hasRest = std::erase(listed, std::string(anyValue)) > 0;
    std::vector<ConsentCount> counts;
    quint32 named = 0;
    for (const ValueCount &value : countValues(sheet, mapping, column.column, listed, cancellation)) {
        const std::string folded = foldedValue(value.value);
        if (std::ranges::find(listed, folded, foldedValue) == listed.end())
            continue;
        counts.push_back({value.value, value.rows, consentOf(column, value.value)});
        named += value.value.empty() ? 0 : value.rows;
    }
    if (!hasRest)
        return counts;
    const auto filled =
        countValues(sheet, mapping, column.column, {std::string(anyValue)}, cancellation).front().rows;
    counts.push_back({std::string(anyValue), filled - std::min(filled, named), consentOf(column, "\x01")});
    std::ranges::stable_sort(counts, std::ranges::greater(), &ConsentCount::rows);
    return counts;
}

} // namespace dnc
