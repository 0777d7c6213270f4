// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/phone/lineend.h"

#include "core/text/charset.h"
#include "core/text/text.h"

#include <algorithm>

namespace dnc {

std::string_view lineEndIn(std::string_view text)
{
    constexpr size_t fewestDigits = 7; // of the number before it
    constexpr size_t mostOfEnd = 3;
    const size_t mark = text.find_last_of("-/");
    if (mark == text.npos || countDigits(text.substr(0, mark)) < fewestDigits)
        return {};
    const std::string_view end = text.substr(mark + 1);
    const std::string_view before = text.substr(0, mark);
    const size_t separator = before.find_last_of("-/ .)");
    const size_t group = separator == before.npos ? 0 : before.size() - separator - 1;
    const bool isShort = !end.empty() && end.size() <= mostOfEnd && end.size() < group;
    return isShort && asciiDigits.hasAllOf(end) ? end : std::string_view();
}

std::string otherLine(std::string_view text, std::string_view first)
{
    const std::string_view end = lineEndIn(text);
    if (end.empty() || end.size() >= first.size())
        return {};
    return std::string(first.substr(0, first.size() - end.size())).append(end);
}

} // namespace dnc
