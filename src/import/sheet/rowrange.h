// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/sheet/orderedparallel.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <vector>

namespace dnc {

/// Rows of a sheet, from `begin` to before `end`.
struct RowRange {
    quint32 begin;
    quint32 end;
};

/// The smallest number of rows that is worth handing to another core.
inline constexpr quint32 rowsAtOnce = 8192;

/// Splits `whole` into consecutive ranges, the first with at most `first` rows.
[[nodiscard]] inline std::vector<RowRange> partsOf(RowRange whole, quint32 first = rowsAtOnce)
{
    std::vector<RowRange> parts;
    quint32 size = first;
    for (quint32 begin = whole.begin; begin < whole.end; begin = parts.back().end) {
        parts.push_back({begin, begin + std::min(size, whole.end - begin)});
        size = rowsAtOnce;
    }
    return parts;
}

/// Runs `count` for all parts of `whole` on all cores and adds the results to `sum` with `+=`, in order.
template <typename Sum>
[[nodiscard]] Sum sumOfParts(RowRange whole, const std::function<Sum(RowRange part)> &count, Sum sum = {})
{
    const std::vector<RowRange> parts = partsOf(whole);
    OrderedParallel<Sum>(
        quint32(parts.size()), [&](quint32 part) { return count(parts[part]); },
        [&](Sum &&found) { sum += found; })
        .run();
    return sum;
}

} // namespace dnc
