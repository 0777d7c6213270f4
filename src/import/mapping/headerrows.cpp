// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/headerrows.h"

#include "core/parsedidentifier.h"
#include "core/rules/mentions.h"
#include "core/rules/rules.h"
#include "core/text/charset.h"
#include "core/text/digest.h"
#include "core/text/text.h"
#include "import/mapping/columncontent.h"
#include "import/mapping/guessmapping.h"
#include "import/mapping/nondatarows.h"

#include <algorithm>

namespace dnc {

namespace {

using Meaning = HeaderMeaning;

constexpr quint32 deepestHeader = 15; ///< rows with text; exports write a few title lines, not pages

bool namesIdentifier(const HeaderWord &word)
{
    return word.meaning == Meaning::Identifier || word.meaning == Meaning::AnyIdentifier;
}

/// A single word with digits, such as `visitor_8f3a`, of which nothing shows the type.
bool isOpaque(std::string_view cell, const RuleContext &context)
{
    return !cell.empty() && cell.find(' ') == cell.npos && countDigits(cell) > 0 && !guessType(cell, context);
}

/// The letters that a value begins with, if a digit or a sign follows, such as `visitor` of `visitor_8f3a`.
std::string_view stemOf(std::string_view cell)
{
    constexpr size_t shortest = 3;
    const size_t end = asciiLetters.firstNotIn(cell);
    return end >= shortest && end < cell.size() ? cell.substr(0, end) : std::string_view();
}

class HeaderSearch {
public:
    HeaderSearch(const Sheet &sheet, const RuleContext &context)
        : m_sheet(sheet)
        , m_context(context)
    {
    }

    [[nodiscard]] HeaderRows run() const;
    [[nodiscard]] HeaderRows at(quint32 number) const;

private:
    [[nodiscard]] bool holdsIdentifier(quint32 row) const;
    [[nodiscard]] bool isComment(quint32 row) const;
    [[nodiscard]] bool mayBeNote(quint32 row) const;
    [[nodiscard]] bool isHeader(quint32 row) const;
    [[nodiscard]] bool isUnknownHeader(quint32 row) const;
    [[nodiscard]] bool isOverHashes(quint32 row) const;
    [[nodiscard]] bool isTitleOver(quint32 row, quint32 header) const;
    [[nodiscard]] bool isGroupOver(quint32 upper, quint32 lower) const;
    [[nodiscard]] bool isSecondLanguage(quint32 upper, quint32 lower) const;
    [[nodiscard]] quint32 filled(quint32 row) const;
    [[nodiscard]] quint32 score(quint32 row) const;
    [[nodiscard]] bool isLikeColumn(quint32 row, quint32 column) const;
    [[nodiscard]] bool hasValues(quint32 row) const;
    [[nodiscard]] HeaderRows withNeighbors(quint32 row) const;

    const Sheet &m_sheet;
    const RuleContext &m_context;
};

/// The row with the most header words among those that hold no identifier, if the rows above it are titles.
HeaderRows HeaderSearch::run() const
{
    std::optional<quint32> best;
    quint32 seen = 0;
    std::vector<quint32> above;
    for (quint32 row = 0; row < m_sheet.rowCount() && seen < deepestHeader; ++row) {
        if (filled(row) == 0)
            continue;
        const bool isData = holdsIdentifier(row);
        if (isData && (best || !mayBeNote(row)))
            break;
        ++seen;
        const bool first = std::ranges::all_of(above, [&](quint32 note) { return isComment(note); });
        const bool better = first
            || (score(row) > (best ? score(*best) : 0) && score(row) > filled(row)
                && std::ranges::all_of(above, [&](quint32 title) { return isTitleOver(title, row); }));
        if (!isData && better && isHeader(row))
            best = row;
        above.push_back(row);
    }
    return best ? withNeighbors(*best) : HeaderRows();
}

bool HeaderSearch::isComment(quint32 row) const
{
    return commentSignSize(m_sheet.cell(row, 0)) > 0;
}

/// A row with an identifier that is a note about the list: a comment line, or a text that mentions it.
bool HeaderSearch::mayBeNote(quint32 row) const
{
    if (isComment(row))
        return true;
    quint32 texts = 0;
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        const std::string_view cell = trimmed(m_sheet.cell(row, column));
        if (cell.empty())
            continue;
        ++texts;
        const std::vector<Mention> mentions = mentionsIn(cell);
        if (mentions.empty() || !hasProse(cell, mentions) || cell.find('<') != cell.npos)
            return false;
    }
    return texts == 1;
}

HeaderRows HeaderSearch::at(quint32 number) const
{
    for (quint32 row = 0; row < m_sheet.rowCount(); ++row) {
        if (m_sheet.rowNumber(row) == number)
            return row > 0 && isGroupOver(row - 1, row) ? HeaderRows{row + 1, 2} : HeaderRows{row + 1, 1};
    }
    return {};
}

HeaderRows HeaderSearch::withNeighbors(quint32 row) const
{
    if (row > 0 && isGroupOver(row - 1, row))
        return {row + 1, 2};
    const quint32 next = row + 1;
    const bool joins = next < m_sheet.rowCount() && !holdsIdentifier(next) && !hasValues(next)
        && (isGroupOver(row, next) || isSecondLanguage(row, next));
    return joins ? HeaderRows{next + 1, 2} : HeaderRows{next, 1};
}

quint32 HeaderSearch::filled(quint32 row) const
{
    quint32 count = 0;
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column)
        count += trimmed(m_sheet.cell(row, column)).empty() ? 0 : 1;
    return count;
}

/// Header words count one each, identifier columns more than a whole row of others: titles mention them in
/// passing.
quint32 HeaderSearch::score(quint32 row) const
{
    quint32 sum = 0;
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        const HeaderWord word = readHeader(m_sheet.cell(row, column));
        if (namesIdentifier(word))
            sum += filled(row) + 1;
        else if (word.meaning != Meaning::Unknown)
            sum += 1;
    }
    return sum;
}

bool HeaderSearch::holdsIdentifier(quint32 row) const
{
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        const std::string_view cell = m_sheet.cell(row, column);
        if (cell.find('@') != cell.npos || guessType(cell, m_context))
            return true;
        const std::string_view link = m_sheet.link(row, column);
        if (!link.empty() && guessType(link, m_context))
            return true;
    }
    return false;
}

/// Whether a cell looks like those around it, so that it is a value whatever its words: opaque among opaque
/// ones, or with the same stem as most.
bool HeaderSearch::isLikeColumn(quint32 row, quint32 column) const
{
    constexpr quint32 reach = 20; // rows above and below it
    const std::string_view cell = trimmed(m_sheet.cell(row, column));
    if (!isOpaque(cell, m_context))
        return false;
    quint32 filledAround = 0;
    quint32 alike = 0;
    for (quint32 near = row - std::min(row, reach); near < std::min(m_sheet.rowCount(), row + reach);
         ++near) {
        const std::string_view other = near == row ? "" : trimmed(m_sheet.cell(near, column));
        const bool sharesStem = !stemOf(cell).empty() && stemOf(other) == stemOf(cell);
        filledAround += other.empty() ? 0 : 1;
        const bool isAlike = isOpaque(other, m_context) && isDigest(other) == isDigest(cell);
        alike += sharesStem || isAlike ? 1 : 0;
    }
    return alike * 2 > filledAround;
}

bool HeaderSearch::hasValues(quint32 row) const
{
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        if (isLikeColumn(row, column) || !m_sheet.link(row, column).empty())
            return true;
    }
    return false;
}

/// Words of a header that do not look like the values below them.
bool HeaderSearch::isHeader(quint32 row) const
{
    if (isComment(row) || hasValues(row))
        return false;
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        if (readHeader(m_sheet.cell(row, column)).meaning != Meaning::Unknown)
            return true;
    }
    return isOverHashes(row) || isUnknownHeader(row);
}

/// A name such as `md5` right above a hash. No value of such a list looks like one.
bool HeaderSearch::isOverHashes(quint32 row) const
{
    constexpr size_t longest = 40;
    for (quint32 column = 0; column < m_sheet.columnCount(row) && row + 1 < m_sheet.rowCount(); ++column) {
        const std::string_view cell = trimmed(m_sheet.cell(row, column));
        const bool isName = !cell.empty() && cell.size() <= longest && isLetter(cell.front());
        if (isName && !isDigest(cell) && isDigest(trimmed(m_sheet.cell(row + 1, column))))
            return true;
    }
    return false;
}

/// Unknown words above a column of identifiers. Not for a list of one column, where a header cannot be told
/// from an invalid first value: an opt-out shown as invalid can be fixed, one taken for a header is lost.
bool HeaderSearch::isUnknownHeader(quint32 row) const
{
    if (m_sheet.columnCount(row) < 2)
        return false;
    bool overIdentifiers = false;
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        const std::string_view cell = trimmed(m_sheet.cell(row, column));
        const bool wordy =
            !cell.empty() && cell.size() <= 60 && cell.find_first_of("0123456789#!?:/") == cell.npos;
        if (!wordy)
            return false;
        overIdentifiers = overIdentifiers
            || guessType(m_sheet.cell(std::min(row + 1, m_sheet.rowCount() - 1), column), m_context);
    }
    return overIdentifiers;
}

/// A title is narrower than the header, and names no identifier column itself.
bool HeaderSearch::isTitleOver(quint32 row, quint32 header) const
{
    const quint32 width = filled(row);
    return width < filled(header) || (width == 1 && filled(header) == 1);
}

/// Such as `Contact,,Consent,` over `E-mail,Phone,E-mail,Phone`: names of groups with gaps between them.
bool HeaderSearch::isGroupOver(quint32 upper, quint32 lower) const
{
    const quint32 groups = filled(upper);
    if (groups < 2 || groups >= filled(lower) || holdsIdentifier(upper))
        return false;
    quint32 known = 0;
    for (quint32 column = 0; column < m_sheet.columnCount(lower); ++column) {
        if (m_sheet.cell(upper, column).find_first_of("0123456789") != std::string_view::npos)
            return false;
        known += readHeader(m_sheet.cell(lower, column)).meaning != Meaning::Unknown ? 1 : 0;
    }
    return known >= 2 && known * 2 >= filled(lower);
}

/// Such as `Email,Phone` over `E-Mail,Telefon`.
bool HeaderSearch::isSecondLanguage(quint32 upper, quint32 lower) const
{
    bool namesOne = false;
    for (quint32 column = 0; column < m_sheet.columnCount(lower); ++column) {
        const HeaderWord first = readHeader(m_sheet.cell(upper, column));
        const HeaderWord second = readHeader(m_sheet.cell(lower, column));
        if (first != second || second.meaning == Meaning::Type)
            return false;
        namesOne = namesOne || namesIdentifier(second);
    }
    return namesOne && filled(lower) >= 2 && filled(lower) == filled(upper);
}

/// A group that excludes identifiers does so for all its columns; any other group only if it helps.
HeaderWord joined(std::string_view group, std::string_view cell)
{
    const HeaderWord own = readHeader(cell);
    if (group.empty() || own.meaning == Meaning::NoIdentifier)
        return own;
    const HeaderWord both = readHeader(std::string(group) + ' ' + std::string(cell));
    const bool ruledOut = both.meaning == Meaning::NoIdentifier;
    if (both.meaning == Meaning::Unknown || (ruledOut && readHeader(group).meaning != Meaning::NoIdentifier))
        return own;
    return both;
}

bool hasDigits(std::string_view cell)
{
    return countDigits(cell) > 0;
}

/// Letters in one or two words, as a header has that no table knows.
bool mayNameColumn(std::string_view cell)
{
    constexpr size_t longest = 40;
    static constexpr CharSet signs = (asciiLetters | CharSet(" -_")).withBytes(0x80, 0xFF);
    return !cell.empty() && cell.size() <= longest && signs.hasAllOf(cell);
}

} // namespace

bool isHeaderUncertain(const Sheet &sheet, const Mapping &mapping, const RuleContext &context)
{
    const auto role = std::ranges::find_if(mapping.roles, isIdentifierRole);
    if (mapping.headerRows > 0 || mapping.firstDataRow > 0 || role == mapping.roles.end()
        || sheet.rowCount() < 2)
        return false;
    const auto column = quint32(role - mapping.roles.begin());
    const std::string_view first = trimmed(sheet.cell(0, column));
    const ColumnContent content = contentOf(sheet, 1, column, context);
    if (!mayNameColumn(first) || content.untyped * 2 <= content.filled)
        return false;
    quint32 withDigits = 0;
    const quint32 end = std::min(sheet.rowCount(), 1 + sampleRows);
    for (quint32 row = 1; row < end; ++row)
        withDigits += hasDigits(sheet.cell(row, column)) ? 1 : 0;
    return withDigits * 2 > content.filled;
}

HeaderRows findHeader(const Sheet &sheet, const RuleContext &context, const HeaderOverride &header)
{
    const HeaderSearch search(sheet, context);
    if (!header.row)
        return sheet.hasHeader ? HeaderRows{1, 1} : search.run();
    return *header.row == 0 ? HeaderRows() : search.at(*header.row);
}

std::vector<HeaderWord> readHeaders(const Sheet &sheet, const HeaderRows &rows)
{
    std::vector<HeaderWord> headers(sheet.columnCount());
    if (rows.count == 0)
        return headers;
    const quint32 lower = rows.firstDataRow - 1;
    std::string_view group;
    for (quint32 column = 0; column < sheet.columnCount(); ++column) {
        if (rows.count > 1 && !trimmed(sheet.cell(lower - 1, column)).empty())
            group = sheet.cell(lower - 1, column);
        headers[column] = joined(group, sheet.cell(lower, column));
    }
    return headers;
}

} // namespace dnc
