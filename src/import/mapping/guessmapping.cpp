// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/guessmapping.h"

#include "core/text/text.h"
#include "import/mapping/columncontent.h"
#include "import/mapping/findconsent.h"
#include "import/mapping/headerrows.h"
#include "import/mapping/reportheader.h"
#include "import/vocabulary/channelwords.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;
using Meaning = HeaderMeaning;

class Guess {
public:
    Guess(const Sheet &sheet, const RuleContext &context, const HeaderRows &header)
        : m_sheet(sheet)
        , m_context(context)
        , m_mapping{.firstDataRow = header.firstDataRow,
                    .headerRows = header.count,
                    .roles = std::vector<ColumnRole>(sheet.columnCount())}
        , m_headers(readHeaders(sheet, header))
    {
        for (quint32 column = 0; column < m_headers.size(); ++column) {
            if (header.count > 0 && m_headers[column].meaning != Meaning::NoIdentifier
                && holdsConsent(sheet, context, header.firstDataRow, headerText(sheet, m_mapping, column),
                                column))
                m_headers[column] = {Meaning::NoIdentifier};
        }
    }

    Mapping make();

private:
    [[nodiscard]] ColumnContent contentOf(quint32 column) const
    {
        return dnc::contentOf(m_sheet, m_mapping.firstDataRow, column, m_context);
    }
    bool mapOwnReport();
    void mapByHeader();
    void mapBesideType();
    void mapByContent();
    void mapNames();
    void mapHashes();
    [[nodiscard]] bool isHashed(quint32 column) const;
    void mapSomething();
    [[nodiscard]] bool holdsTypes(quint32 column) const;
    [[nodiscard]] bool hasIdentifiers() const;

    const Sheet &m_sheet;
    const RuleContext &m_context;
    Mapping m_mapping;
    std::vector<HeaderWord> m_headers; ///< one per column; all Unknown if there is no header
};

Mapping Guess::make()
{
    if (m_sheet.columnCount() == 0)
        return m_mapping;
    if (m_mapping.headerRows > 0 && mapOwnReport())
        return m_mapping;
    mapByHeader();
    mapBesideType();
    mapHashes();
    if (!hasIdentifiers())
        mapByContent();
    if (!hasIdentifiers())
        mapSomething();
    mapNames();
    return m_mapping;
}

bool Guess::mapOwnReport()
{
    const std::optional<ReportPlaces> places = findReportColumns(m_sheet, m_mapping.firstDataRow - 1);
    if (!places)
        return false;
    const auto roleOf = [&](ReportColumn column) -> ColumnRole & {
        return m_mapping.roles[*(*places)[size_t(column)]];
    };
    roleOf(ReportColumn::Identifier).kind = Kind::AnyIdentifier;
    roleOf(ReportColumn::IdentifierType).kind = Kind::Type;
    roleOf(ReportColumn::Name).kind = Kind::Name;
    m_mapping.fallbackColumn = (*places)[size_t(ReportColumn::Input)];
    m_mapping.isOwnReport = true;
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
        case Meaning::Country:
            role.kind = Kind::Country;
            break;
        case Meaning::AskContent: // such a column may only add profile links to a known one
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

/// Beside a type column, `Handle` and `Contact` are the names of plain values, unless another column is one.
void Guess::mapBesideType()
{
    const auto is = [&](Kind kind) {
        return std::ranges::count(m_mapping.roles, kind, &ColumnRole::kind) > 0;
    };
    if (!is(Kind::Type) || is(Kind::AnyIdentifier))
        return;
    std::optional<quint32> best;
    quint32 most = 0;
    for (quint32 column = 0; column < m_headers.size(); ++column) {
        const bool isHandle = m_headers[column] == HeaderWord{Meaning::Identifier, IdentifierType::WebChat};
        const bool isOther = isIdentifierRole(m_mapping.roles[column]);
        if (isOther ? !isHandle : m_headers[column].meaning != Meaning::AskContent)
            continue;
        const quint32 found = contentOf(column).identifiers() + (isHandle ? 1 : 0);
        if (!best || found > most) {
            best = column;
            most = found;
        }
    }
    const bool isAlone = std::ranges::count_if(m_mapping.roles, isIdentifierRole) <= 1;
    if (best && (isAlone || most > 1))
        m_mapping.roles[*best] = {.kind = Kind::AnyIdentifier};
}

bool Guess::isHashed(quint32 column) const
{
    const ColumnRole &role = m_mapping.roles[column];
    const bool isChat = role.kind == Kind::Identifier && role.type == IdentifierType::WebChat;
    const bool isOpen = isIdentifierRole(role) || m_headers[column].meaning != Meaning::NoIdentifier;
    return isOpen && !isChat && holdsHashes(m_sheet, m_mapping.firstDataRow, column);
}

/// Hashes beside plain values say nothing more, so they are not read. Alone, whatever the header calls them,
/// they are values of an open type, about which a person is asked.
void Guess::mapHashes()
{
    std::vector<quint32> hashed;
    for (quint32 column = 0; column < m_headers.size(); ++column) {
        if (isHashed(column))
            hashed.push_back(column);
    }
    const auto isPlain = [&](quint32 column) {
        const ColumnContent content = contentOf(column);
        return std::ranges::count(hashed, column) == 0
            && (content.mostlyIdentifiers()
                || (isIdentifierRole(m_mapping.roles[column]) && content.filled > 0));
    };
    bool hasPlain = false;
    for (quint32 column = 0; column < m_headers.size() && !hashed.empty() && !hasPlain; ++column)
        hasPlain = isPlain(column);
    for (const quint32 column : hashed)
        m_mapping.roles[column] = {.kind = hasPlain ? Kind::Ignore : Kind::AnyIdentifier};
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

/// A full name wins over its parts, which many exports give beside it. Without a header the first column of
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
    if (markAll(Meaning::FullName, true) || markAll(Meaning::PartOfName, false) || m_mapping.headerRows > 0)
        return;
    for (quint32 column = 0; column < m_headers.size(); ++column) {
        if (m_mapping.roles[column].kind == Kind::Ignore && contentOf(column).mostlyWords()) {
            m_mapping.roles[column].kind = Kind::Name;
            return;
        }
    }
}

/// One channel is enough: an unknown one makes its own row an issue. Words that name none at all belong to
/// a column of another kind, such as that of a customer.
bool Guess::holdsTypes(quint32 column) const
{
    const quint32 end = std::min(m_sheet.rowCount(), m_mapping.firstDataRow + sampleRows);
    for (quint32 row = m_mapping.firstDataRow; row < end; ++row) {
        if (typeFromWord(m_sheet.cell(row, column)))
            return true;
    }
    return false;
}

bool Guess::hasIdentifiers() const
{
    return std::ranges::any_of(m_mapping.roles, isIdentifierRole);
}

} // namespace

Mapping guessMapping(const Sheet &sheet, const RuleContext &context, const HeaderOverride &header)
{
    return Guess(sheet, context, findHeader(sheet, context, header)).make();
}

} // namespace dnc
