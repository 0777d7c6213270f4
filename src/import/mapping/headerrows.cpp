// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/headerrows.h"

#include "core/parsedidentifier.h"
#include "core/rules/rules.h"
#include "core/text/text.h"
#include "import/mapping/guessmapping.h"

#include <algorithm>

namespace dnc {

namespace {

using Meaning = HeaderMeaning;

constexpr quint32 deepestHeader = 15; ///< rows with text; exports write a few title lines, not pages

bool namesIdentifier(const HeaderWord &word)
{
    return word.meaning == Meaning::Identifier || word.meaning == Meaning::AnyIdentifier;
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
    [[nodiscard]] bool isHeader(quint32 row) const;
    [[nodiscard]] bool isUnknownHeader(quint32 row) const;
    [[nodiscard]] bool isTitleOver(quint32 row, quint32 header) const;
    [[nodiscard]] bool isGroupOver(quint32 upper, quint32 lower) const;
    [[nodiscard]] bool isSecondLanguage(quint32 upper, quint32 lower) const;
    [[nodiscard]] quint32 filled(quint32 row) const;
    [[nodiscard]] quint32 score(quint32 row) const;
    [[nodiscard]] HeaderRows withNeighbors(quint32 row) const;

    const Sheet &m_sheet;
    const RuleContext &m_context;
};

/// The row with the most header words before the first identifier, if the rows above it are titles.
HeaderRows HeaderSearch::run() const
{
    std::optional<quint32> best;
    quint32 seen = 0;
    std::vector<quint32> above;
    for (quint32 row = 0; row < m_sheet.rowCount() && seen < deepestHeader; ++row) {
        if (filled(row) == 0)
            continue;
        if (holdsIdentifier(row))
            break;
        ++seen;
        const bool first = above.empty();
        const bool better = first
            || (score(row) > (best ? score(*best) : 0) && score(row) > filled(row)
                && std::ranges::all_of(above, [&](quint32 title) { return isTitleOver(title, row); }));
        if (better && isHeader(row))
            best = row;
        above.push_back(row);
    }
    return best ? withNeighbors(*best) : HeaderRows();
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
    const bool joins = next < m_sheet.rowCount() && !holdsIdentifier(next)
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

bool HeaderSearch::isHeader(quint32 row) const
{
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        if (readHeader(m_sheet.cell(row, column)).meaning != Meaning::Unknown)
            return true;
    }
    return isUnknownHeader(row);
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

} // namespace

HeaderRows findHeader(const Sheet &sheet, const RuleContext &context, const HeaderOverride &header)
{
    const HeaderSearch search(sheet, context);
    if (!header.row)
        return search.run();
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
