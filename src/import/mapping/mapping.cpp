// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/mapping.h"

#include "core/text/text.h"

#include <algorithm>

namespace dnc {

namespace {

bool equalsFolded(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return toLower(x) == toLower(y); });
}

} // namespace

std::string headerText(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    std::string text;
    for (quint32 row = mapping.firstDataRow - mapping.headerRows; row < mapping.firstDataRow; ++row) {
        const std::string_view part = trimmed(sheet.cell(row, column));
        if (!part.empty() && !text.empty())
            text += ' ';
        text += part;
    }
    return text;
}

bool asksForOthers(const Mapping &mapping)
{
    return mapping.audience != Audience::OptOuts && mapping.filters.empty();
}

bool keeps(const RowFilter &filter, std::string_view value)
{
    return std::ranges::any_of(filter.keep, [&](const std::string &keep) {
        return keep == anyValue ? !value.empty() : equalsFolded(trimmed(keep), value);
    });
}

} // namespace dnc
