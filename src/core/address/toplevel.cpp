// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/address/toplevel.h"

#include <algorithm>
#include <vector>

namespace dnc {

namespace {

using TopLevels = std::vector<std::string_view>;

const TopLevels &topLevels()
{
    static const TopLevels all = [] {
        TopLevels made{"example", "test"};
        for (std::string_view rest = topLevelNames; !rest.empty();) {
            const size_t end = std::min(rest.find(' '), rest.size());
            made.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::ranges::sort(made);
        return made;
    }();
    return all;
}

bool isKnown(std::string_view label)
{
    return std::ranges::binary_search(topLevels(), label);
}

} // namespace

bool hasKnownTopLevel(std::string_view domain)
{
    return domain.ends_with(']') || isKnown(domain.substr(domain.rfind('.') + 1)); // an address has none
}

std::string cutAtTopLevel(std::string_view domain)
{
    constexpr size_t shortest = 3; // nearly any two letters are those of a country
    const size_t begin = domain.rfind('.') + 1;
    const std::string_view label = domain.substr(begin);
    for (size_t size = label.size(); size-- > shortest;) {
        if (isKnown(label.substr(0, size)))
            return std::string(domain.substr(0, begin + size));
    }
    return {};
}

} // namespace dnc
