// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/nondatarows.h"

#include "core/text/charset.h"
#include "import/mapping/columncontent.h"
#include "import/mapping/consent.h"
#include "import/vocabulary/footertext.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr CharSet blanks{" \t"};

/// An address, a link or a number with its + was written for a person, whatever the row is called.
bool hasIdentifierForm(std::string_view cell)
{
    return cell.find('@') != cell.npos || cell.find('/') != cell.npos || cell.starts_with('+');
}

bool isTotals(const Sheet::Row &cells)
{
    bool says = false;
    for (quint32 column = 0; column < cells.size(); ++column) {
        if (hasIdentifierForm(cells[column]))
            return false;
        says = says || isTotalsText(cells[column]);
    }
    return says;
}

/// One cell with the words of a footer, or the label of one and its value.
bool isFooter(const Sheet::Row &cells)
{
    std::string_view first;
    quint32 filled = 0;
    for (quint32 column = 0; column < cells.size() && filled <= 2; ++column) {
        if (isBlank(cells[column]))
            continue;
        first = filled == 0 ? cells[column] : first;
        ++filled;
    }
    return filled == 1 ? isFooterText(first) : filled == 2 && isFooterLabel(first);
}

/// `#N/A`, `#REF!`, `###`: what a spreadsheet shows in place of a value.
bool isSpreadsheetError(std::string_view text)
{
    static constexpr CharSet signs = CharSet("#/!?0").withBytes('A', 'Z');
    return signs.hasAllOf(text) && text.size() > 2;
}

/// `#4` and `#4 +1 415 …`: a number in a numbered list.
bool isNumbering(std::string_view rest)
{
    constexpr size_t mostDigits = 4;
    const size_t end = asciiDigits.firstNotIn(rest);
    return end > 0 && end <= mostDigits && (end == rest.size() || CharSet(" .):\t").has(rest[end]));
}

} // namespace

size_t commentSignSize(std::string_view firstCell)
{
    const size_t begin = blanks.firstNotIn(firstCell);
    const std::string_view text = firstCell.substr(begin);
    const auto withSpaces = [&](size_t sign) {
        const size_t end = text.find_first_not_of(text.front(), sign); // such as ### and ;;
        return begin + blanks.firstNotIn(text, std::min(end, text.size()));
    };
    if (text.starts_with('#'))
        return isSpreadsheetError(text) || isNumbering(text.substr(1)) ? 0 : withSpaces(1);
    if (text.starts_with(';'))
        return withSpaces(1);
    const bool isLink = text.find('.') < text.find('@') && text.find('/', 2) != text.npos;
    return text.starts_with("//") && !startsWith(text, "//www.") && !isLink ? withSpaces(2) : 0;
}

NonDataRows::NonDataRows(const Sheet &sheet, const Mapping &mapping)
    : m_sheet(sheet)
    , m_sheetMapping(mapping)
    , m_hasSections(sheet.sections.has_value())
    , m_firstTrailing(sheet.rowCount())
{
    const auto identifier = std::ranges::find_if(mapping.roles, isIdentifierRole);
    m_identifierColumn = identifier == mapping.roles.end() ? 0 : quint32(identifier - mapping.roles.begin());
    findKey();
    findCommentSigns();
    m_firstCellDecides = m_keyColumn == 0 && m_identifierColumn == 0 && !m_hasSections;
    for (size_t byte = 0; byte < m_mayBeSpecial.size(); ++byte)
        m_mayBeSpecial[byte] = m_mayStartComment[byte] || toLower(char(byte)) == m_keyFront;
    findTrailing();
}

void NonDataRows::findKey()
{
    if (m_sheetMapping.headerRows == 0)
        return;
    const quint32 header = m_sheetMapping.firstDataRow - 1;
    quint32 filled = 0;
    for (quint32 column = 0; column < m_sheet.columnCount(header); ++column) {
        const std::string_view cell = trimmed(m_sheet.cell(header, column));
        if (cell.empty())
            continue;
        ++filled;
        if (m_key.empty()) {
            m_key = cell;
            m_keyColumn = column;
            m_keyFront = toLower(cell.front());
        }
    }
    m_headerWidth = filled > 1 ? filled : 0;
}

/// A column in which nearly every value begins with such a sign holds tags or numbers, not comments.
void NonDataRows::findCommentSigns()
{
    std::array<quint32, 256> starts{};
    quint32 filled = 0;
    const quint32 end = std::min(m_sheet.rowCount(), m_sheetMapping.firstDataRow + sampleRows);
    for (quint32 row = m_sheetMapping.firstDataRow; row < end; ++row) {
        const std::string_view cell = withoutSpaces(m_sheet.cell(row, 0));
        filled += cell.empty() ? 0 : 1;
        if (commentSignSize(cell) > 0)
            ++starts[static_cast<unsigned char>(cell.front())];
    }
    for (const char sign : {'#', ';', '/'}) {
        const auto byte = static_cast<unsigned char>(sign);
        m_mayStartComment[byte] = starts[byte] * 10 <= filled * 9 || filled < 3;
    }
    m_mayStartComment[' '] = m_mayStartComment['\t'] = true;
}

void NonDataRows::findTrailing()
{
    for (quint32 row = m_sheet.rowCount(); row-- > m_sheetMapping.firstDataRow;) {
        const Sheet::Row cells = m_sheet.row(row);
        if (isEmptyRow(m_sheet, row, cells))
            continue;
        if (!isTotals(cells) && !isFooter(cells))
            break;
        m_firstTrailing = row;
    }
}

Issue NonDataRows::issueAtEdge(quint32 row, const Sheet::Row &cells) const
{
    if (row < m_sheetMapping.firstDataRow)
        return row < m_sheetMapping.firstDataRow - m_sheetMapping.headerRows ? Issue::Title
                                                                             : Issue::RepeatedHeader;
    if (isTotals(cells))
        return Issue::TotalsRow;
    return isFooter(cells) ? Issue::Footer : Issue::None;
}

Issue NonDataRows::issueWithin(quint32 row, const Sheet::Row &cells) const
{
    if (m_sheet.isHeading(row))
        return Issue::Title;
    if (mayRepeatHeader(cells) && repeatsHeader(row, cells))
        return Issue::RepeatedHeader;
    const std::string_view first = withoutSpaces(cells[0]);
    if (!first.empty() && m_mayStartComment[static_cast<unsigned char>(first.front())]
        && commentSignSize(first) > 0)
        return Issue::Comment;
    return m_headerWidth > 0 && isFooter(cells) ? Issue::Footer : Issue::None;
}

/// Whether its first text is absent, or begins like that of the header.
bool NonDataRows::mayRepeatHeader(const Sheet::Row &cells) const
{
    const std::string_view key = trimmed(cells[m_keyColumn]);
    return !m_key.empty() && (key.empty() || toLower(key.front()) == m_keyFront);
}

/// Every text of the row is that of the header above it, and nothing is behind the texts.
bool NonDataRows::repeatsHeader(quint32 row, const Sheet::Row &cells) const
{
    const Sheet::Row header = m_sheet.row(m_sheetMapping.firstDataRow - 1);
    quint32 same = 0;
    for (quint32 column = 0; column < cells.size(); ++column) {
        const std::string_view cell = trimmed(cells[column]);
        if (cell.empty())
            continue;
        if (!m_sheet.link(row, column).empty() || foldedValue(cell) != foldedValue(header[column]))
            return false;
        ++same;
    }
    return same > 0 && same * 2 >= m_headerWidth;
}

} // namespace dnc
