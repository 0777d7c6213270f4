// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/columncontent.h"

#include "core/text.h"

#include <algorithm>
#include <numeric>

namespace dnc {

namespace {

std::optional<IdentifierType> shownType(std::string_view cell, std::string_view link,
                                        const RuleContext &context)
{
    if (const auto type = guessType(cell, context))
        return type;
    for (const CellPart &part : splitCell(cell)) {
        if (const auto type = guessType(part.text, context))
            return type;
    }
    return link.empty() ? std::nullopt : guessType(link, context);
}

/// What has no form of its own but could be a name in a chat. A broken address is no question of types.
bool mayBeHandle(std::string_view cell, const RuleContext &context)
{
    if (cell.find_first_of("@ ") != cell.npos || !parseIdentifier(IdentifierType::WebChat, cell, context))
        return false;
    const Judged judged = parseAnyIdentifier(cell, context);
    return !judged && judged.error().issue == Issue::TypeUnknown;
}

} // namespace

quint32 ColumnContent::identifiers() const
{
    return std::accumulate(ofType.begin(), ofType.end(), 0U);
}

ColumnContent contentOf(const Sheet &sheet, quint32 firstRow, quint32 column, const RuleContext &context)
{
    ColumnContent content;
    const quint32 end = std::min(sheet.rowCount(), firstRow + sampleRows);
    for (quint32 row = firstRow; row < end; ++row) {
        const std::string_view cell = trimmed(sheet.cell(row, column));
        const std::string_view link = sheet.link(row, column);
        if (cell.empty() && link.empty())
            continue;
        ++content.filled;
        if (const auto type = shownType(cell, link, context)) {
            ++content.ofType[size_t(*type)];
            continue;
        }
        content.words += cell.find_first_of("0123456789@") == cell.npos ? 1 : 0;
        content.broken += cell.find('@') != cell.npos ? 1 : 0;
        content.untyped += mayBeHandle(cell, context) ? 1 : 0;
    }
    return content;
}

} // namespace dnc
