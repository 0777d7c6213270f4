// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/columns.h"
#include "import/headerwords.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;
using Meaning = HeaderMeaning;

constexpr quint32 sampleRows = 200;

bool isBlank(std::string_view cell)
{
    return cell.find_first_not_of(" \t\r\n") == cell.npos;
}

/// What the first cells of a column show.
struct Content {
    quint32 filled = 0;
    quint32 words = 0; ///< no digit and no @, as names are
    std::array<quint32, allIdentifierTypes.size()> ofType{};

    quint32 identifiers() const
    {
        quint32 sum = 0;
        for (const quint32 count : ofType)
            sum += count;
        return sum;
    }
    bool mostlyIdentifiers() const { return filled > 0 && identifiers() * 2 >= filled; }
    bool mostly(IdentifierType type) const { return filled > 0 && ofType[size_t(type)] * 2 >= filled; }
    bool mostlyWords() const { return words * 2 > filled && identifiers() == 0; }
};

class Guess {
public:
    Guess(const Sheet &sheet, const RuleContext &context)
        : m_sheet(sheet)
        , m_context(context)
        , m_mapping{.roles = std::vector<ColumnRole>(sheet.columnCount())}
    {
    }

    Mapping make();

private:
    bool findHeader();
    bool looksLikeHeader(quint32 row) const;
    bool isUnknownHeader(quint32 row) const;
    Content contentOf(quint32 column) const;
    bool mapOwnReport();
    void mapByHeader();
    void mapByContent();
    void mapNames();
    void mapSomething();
    bool holdsTypes(quint32 column) const;
    bool hasIdentifiers() const;
    std::vector<HeaderWord> readHeaders(quint32 row) const;

    const Sheet &m_sheet;
    const RuleContext &m_context;
    Mapping m_mapping;
    quint32 m_headerRow = 0;
    std::vector<HeaderWord> m_headers; ///< one a column; all Unknown where there is no header
};

Mapping Guess::make()
{
    if (m_sheet.columnCount() == 0)
        return m_mapping;
    const bool header = findHeader();
    m_headers = header ? readHeaders(m_headerRow) : std::vector<HeaderWord>(m_sheet.columnCount());
    if (header && mapOwnReport())
        return m_mapping;
    mapByHeader();
    if (!hasIdentifiers())
        mapByContent();
    if (!hasIdentifiers())
        mapSomething();
    mapNames();
    return m_mapping;
}

/// The first row that is not empty is a header, or there is none.
bool Guess::findHeader()
{
    while (m_headerRow < m_sheet.rowCount() && m_sheet.columnCount(m_headerRow) == 0)
        ++m_headerRow;
    const bool header = m_headerRow < m_sheet.rowCount() && looksLikeHeader(m_headerRow);
    m_mapping.firstDataRow = header ? m_headerRow + 1 : 0;
    return header;
}

bool Guess::looksLikeHeader(quint32 row) const
{
    bool known = false;
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        const std::string_view cell = m_sheet.cell(row, column);
        if (cell.find('@') != cell.npos || guessType(cell, m_context))
            return false;
        known = known || readHeader(cell).meaning != Meaning::Unknown;
    }
    return known || isUnknownHeader(row);
}

/// Words that we do not know, over a column of identifiers. Not in a list of one column, where a header and a
/// first value that is wrong cannot be told apart: an opt-out shown as wrong can be mended, one taken for a
/// header is lost.
bool Guess::isUnknownHeader(quint32 row) const
{
    if (m_sheet.columnCount(row) < 2)
        return false;
    bool overIdentifiers = false;
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column) {
        const std::string_view cell = m_sheet.cell(row, column);
        const bool wordy =
            !isBlank(cell) && cell.size() <= 60 && cell.find_first_of("0123456789#!?:/") == cell.npos;
        if (!wordy)
            return false;
        overIdentifiers = overIdentifiers
            || guessType(m_sheet.cell(std::min(row + 1, m_sheet.rowCount() - 1), column), m_context);
    }
    return overIdentifiers;
}

std::vector<HeaderWord> Guess::readHeaders(quint32 row) const
{
    std::vector<HeaderWord> headers(m_sheet.columnCount());
    for (quint32 column = 0; column < m_sheet.columnCount(row); ++column)
        headers[column] = readHeader(m_sheet.cell(row, column));
    return headers;
}

Content Guess::contentOf(quint32 column) const
{
    Content content;
    const quint32 end = std::min(m_sheet.rowCount(), m_mapping.firstDataRow + sampleRows);
    for (quint32 row = m_mapping.firstDataRow; row < end; ++row) {
        const std::string_view cell = m_sheet.cell(row, column);
        if (isBlank(cell))
            continue;
        ++content.filled;
        if (const auto type = guessType(cell, m_context)) {
            ++content.ofType[size_t(*type)];
            continue;
        }
        for (const CellPart &part : splitCell(cell)) {
            if (const auto type = guessType(part.text, m_context)) {
                ++content.ofType[size_t(*type)];
                break;
            }
        }
        content.words += cell.find_first_of("0123456789@") == cell.npos ? 1 : 0;
    }
    return content;
}

/// `identifier` is empty there where the value was wrong: then `input` holds what the person gave.
bool Guess::mapOwnReport()
{
    constexpr std::array<std::string_view, 4> own{"input", "identifier", "identifierType", "name"};
    constexpr std::array roles{Kind::Ignore, Kind::AnyIdentifier, Kind::Type, Kind::Name};
    std::bitset<own.size()> found;
    Mapping report = m_mapping;
    report.isOwnReport = true;
    for (quint32 column = 0; column < m_sheet.columnCount(m_headerRow); ++column) {
        const auto index = size_t(std::ranges::find(own, m_sheet.cell(m_headerRow, column)) - own.begin());
        if (index == own.size())
            continue;
        found.set(index);
        report.roles[column].kind = roles[index];
        if (index == 0)
            report.fallbackColumn = column;
    }
    if (!found.all())
        return false;
    m_mapping = report;
    return true;
}

void Guess::mapByHeader()
{
    for (quint32 column = 0; column < m_headers.size(); ++column) {
        const HeaderWord &says = m_headers[column];
        ColumnRole &role = m_mapping.roles[column];
        switch (says.meaning) {
        case Meaning::Identifier:
            role = {Kind::Identifier, says.type};
            break;
        case Meaning::AnyIdentifier:
            role.kind = Kind::AnyIdentifier;
            break;
        case Meaning::Type:
            role.kind = holdsTypes(column) ? Kind::Type : Kind::Ignore;
            break;
        case Meaning::AskContent: // profile links are the one thing that such a column may add to a known one
            if (contentOf(column).mostly(IdentifierType::LinkedIn))
                role = {Kind::Identifier, IdentifierType::LinkedIn};
            break;
        case Meaning::Unknown:
        case Meaning::NoIdentifier:
        case Meaning::FullName:
        case Meaning::PartOfName:
            break;
        }
    }
}

/// By content a column is only ever AnyIdentifier: beyond the sample it may hold other types.
void Guess::mapByContent()
{
    for (quint32 column = 0; column < m_headers.size(); ++column) {
        const Meaning meaning = m_headers[column].meaning;
        const bool open = meaning == Meaning::Unknown || meaning == Meaning::AskContent;
        if (open && contentOf(column).mostlyIdentifiers())
            m_mapping.roles[column].kind = Kind::AnyIdentifier;
    }
}

void Guess::mapSomething()
{
    for (quint32 column = 0; column < m_headers.size(); ++column) {
        if (contentOf(column).filled > 0) {
            m_mapping.roles[column] = {.kind = Kind::AnyIdentifier};
            return;
        }
    }
    m_mapping.roles.front() = {.kind = Kind::AnyIdentifier};
}

/// A whole name wins over its parts, which many exports give beside it. Without a header the first column of
/// words is taken, as in a To: line.
void Guess::mapNames()
{
    const auto markAll = [&](Meaning meaning, bool firstOnly) {
        bool any = false;
        for (quint32 column = 0; column < m_headers.size() && !(any && firstOnly); ++column) {
            if (m_headers[column].meaning != meaning || m_mapping.roles[column].kind != Kind::Ignore)
                continue;
            m_mapping.roles[column].kind = Kind::Name;
            any = true;
        }
        return any;
    };
    if (markAll(Meaning::FullName, true) || markAll(Meaning::PartOfName, false) || m_mapping.firstDataRow > 0)
        return;
    for (quint32 column = 0; column < m_headers.size(); ++column) {
        if (m_mapping.roles[column].kind == Kind::Ignore && contentOf(column).mostlyWords()) {
            m_mapping.roles[column].kind = Kind::Name;
            return;
        }
    }
}

bool Guess::holdsTypes(quint32 column) const
{
    quint32 filled = 0;
    quint32 types = 0;
    const quint32 end = std::min(m_sheet.rowCount(), m_mapping.firstDataRow + sampleRows);
    for (quint32 row = m_mapping.firstDataRow; row < end; ++row) {
        const std::string_view cell = m_sheet.cell(row, column);
        filled += isBlank(cell) ? 0 : 1;
        types += typeFromWord(cell) ? 1 : 0;
    }
    return types > 0 && types * 2 >= filled;
}

bool Guess::hasIdentifiers() const
{
    return std::ranges::any_of(m_mapping.roles, [](const ColumnRole &role) {
        return role.kind == Kind::Identifier || role.kind == Kind::AnyIdentifier;
    });
}

} // namespace

Mapping guessMapping(const Sheet &sheet, const RuleContext &context)
{
    return Guess(sheet, context).make();
}

} // namespace dnc
