// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/regionnumber.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr size_t letters = 26;

// AA, AB, ... ZZ; index 0 is reserved for none.
constexpr auto regions = [] {
    std::array<char, 2 * (1 + letters * letters)> names{};
    for (size_t i = 0; i < letters * letters; ++i) {
        names[2 * i + 2] = char('A' + i / letters);
        names[2 * i + 3] = char('A' + i % letters);
    }
    return names;
}();

} // namespace

quint16 regionNumber(std::string_view region)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (region.size() != 2 || !std::ranges::all_of(region, isCapital))
        return 0;
    return quint16(1 + (region[0] - 'A') * letters + (region[1] - 'A'));
}

std::string_view regionOfNumber(quint16 number)
{
    return {regions.data() + 2 * size_t(number), number == 0 ? 0U : 2U};
}

} // namespace dnc
