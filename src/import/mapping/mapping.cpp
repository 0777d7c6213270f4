// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/mapping.h"

#include "core/text/text.h"

namespace dnc {

std::string headerText(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    if (sheet.isOfSections(column))
        return sheet.sections->header;
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
    return mapping.audience != Audience::OptOuts && mapping.consent.empty();
}

} // namespace dnc
