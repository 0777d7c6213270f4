// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/columncontent.h"

#include "core/parsedidentifier.h"
#include "core/rules/splitcell.h"
#include "core/text/digest.h"
#include "core/text/text.h"

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

/// A text without a form of its own that could be a chat handle. A broken address is invalid, not ambiguous.
bool mayBeHandle(std::string_view cell, const RuleContext &context)
{
    if (cell.find_first_of("@ ") != cell.npos || !parseIdentifier(IdentifierType::WebChat, cell, context))
        return false;
    const ParsedIdentifier parsed = parseAnyIdentifier(cell, context);
    return !parsed && parsed.error().issue == Issue::TypeUnknown;
}

void addCell(ColumnContent &content, const Sheet &sheet, quint32 row, quint32 column,
             const RuleContext &context)
{
    const std::string_view cell = trimmed(sheet.cell(row, column));
    const std::string_view link = sheet.link(row, column);
    if (cell.empty() && link.empty())
        return;
    ++content.filled;
    if (const auto type = shownType(cell, link, context)) {
        ++content.ofType[size_t(*type)];
        content.bareNumbers += *type == IdentifierType::Phone && isBareNumber(cell) ? 1 : 0;
        return;
    }
    content.hashes += isDigest(cell) ? 1 : 0;
    content.words += cell.find_first_of("0123456789@") == cell.npos ? 1 : 0;
    content.broken += cell.find('@') != cell.npos ? 1 : 0;
    content.untyped += mayBeHandle(cell, context) ? 1 : 0;
}

} // namespace

quint32 ColumnContent::identifiers() const
{
    return std::accumulate(ofType.begin(), ofType.end(), 0U);
}

Neighbors ColumnContent::neighbors() const
{
    Neighbors found;
    quint32 numbers = 0;
    for (const IdentifierType type : allIdentifierTypes) {
        if (ofType[size_t(type)] * 2 > filled)
            found.usual = type;
        numbers += isNumberType(type) ? ofType[size_t(type)] : 0;
    }
    found.hasNumbers = numbers > bareNumbers || bareNumbers * 2 >= filled;
    return found;
}

ColumnContent contentOf(const Sheet &sheet, quint32 firstRow, quint32 column, const RuleContext &context)
{
    ColumnContent content;
    const quint32 end = std::min(sheet.rowCount(), firstRow + sampleRows);
    for (quint32 row = firstRow; row < end; ++row)
        addCell(content, sheet, row, column, context);
    return content;
}

bool holdsHashes(const Sheet &sheet, quint32 firstRow, quint32 column)
{
    ColumnContent content;
    const quint32 end = std::min(sheet.rowCount(), firstRow + sampleRows);
    for (quint32 row = firstRow; row < end; ++row) {
        const std::string_view cell = trimmed(sheet.cell(row, column));
        content.filled += cell.empty() ? 0 : 1;
        content.hashes += isDigest(cell) ? 1 : 0;
    }
    return content.mostlyHashes();
}

ColumnContent spreadContentOf(const Sheet &sheet, quint32 firstRow, quint32 column,
                              const RuleContext &context)
{
    ColumnContent content;
    const quint32 step = std::max(1U, (sheet.rowCount() - firstRow) / sampleRows);
    for (quint32 row = firstRow; row < sheet.rowCount(); row += step)
        addCell(content, sheet, row, column, context);
    return content;
}

} // namespace dnc
