// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/requestcolumns.h"

#include "core/text/text.h"
#include "import/mapping/columncontent.h"
#include "import/vocabulary/consentwords.h"
#include "import/vocabulary/datetext.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>

namespace dnc {

namespace {

using Kind = ColumnRole::Kind;

bool isOfRequest(const ConsentHeader &header)
{
    const bool isOptOut =
        header.polarity == Polarity::OptOut && header.evidence == ConsentHeader::Evidence::Header;
    return (isOptOut || (header.namesRequest && header.polarity == Polarity::Status)) && !header.namesEnd;
}

bool tellsTime(const ConsentHeader &header)
{
    return header.namesTime && isOfRequest(header);
}

bool tellsSource(const ConsentHeader &header)
{
    return header.namesSource && !header.namesTime && isOfRequest(header);
}

/// `Changed` is the time of any change.
bool isPlainDate(std::string_view header)
{
    return readConsentHeader(header).isOnlyTime && !headerWords(header).contains(QStringLiteral("changed"));
}

bool isPlainSource(std::string_view header)
{
    return readConsentHeader(header).isOnlySource;
}

bool holdsDates(const Sheet &sheet, const Mapping &mapping, quint32 column)
{
    const quint32 end = std::min(sheet.rowCount(), mapping.firstDataRow + sampleRows);
    for (quint32 row = mapping.firstDataRow; row < end; ++row) {
        if (readDate(sheet.cell(row, column)).isDate())
            return true;
    }
    return false;
}

/// Looks at the columns of a sheet one after the other.
class Finder {
public:
    Finder(const Sheet &sheet, Mapping &mapping, const RuleContext &context)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_context(context)
    {
    }

    void run();

private:
    template <typename Tells>
    bool mark(Kind kind, const Tells &tells);
    [[nodiscard]] bool holds(Kind kind, quint32 column) const;

    const Sheet &m_sheet;
    Mapping &m_mapping;
    const RuleContext &m_context;
};

void Finder::run()
{
    const auto read = [](bool (*tells)(const ConsentHeader &)) {
        return [tells](std::string_view header) { return tells(readConsentHeader(header)); };
    };
    mark(Kind::RequestedOn, read(tellsTime));
    mark(Kind::RequestSource, read(tellsSource));
    if (requestDateColumns(m_sheet, m_mapping).empty())
        mark(Kind::RequestedOn, isPlainDate);
    if (requestSourceColumns(m_sheet, m_mapping).empty())
        mark(Kind::RequestSource, isPlainSource);
}

template <typename Tells>
bool Finder::mark(Kind kind, const Tells &tells)
{
    bool any = false;
    for (quint32 column = 0; column < m_mapping.roles.size(); ++column) {
        ColumnRole &role = m_mapping.roles[column];
        if (role.kind != Kind::Ignore || !tells(headerText(m_sheet, m_mapping, column))
            || !holds(kind, column))
            continue;
        role = {.kind = kind};
        any = true;
    }
    return any;
}

bool Finder::holds(Kind kind, quint32 column) const
{
    if (kind == Kind::RequestedOn)
        return holdsDates(m_sheet, m_mapping, column);
    const ColumnContent content = contentOf(m_sheet, m_mapping.firstDataRow, column, m_context);
    return content.filled > 0 && !content.mostlyIdentifiers();
}

std::vector<RequestColumn> columnsOf(const Sheet &sheet, const Mapping &mapping, Kind kind,
                                     bool (*tells)(const ConsentHeader &))
{
    std::vector<RequestColumn> columns;
    for (quint32 column = 0; column < mapping.roles.size(); ++column) {
        const Kind role = mapping.roles[column].kind;
        if (role != kind && role != Kind::Flag)
            continue;
        const ConsentHeader header = readConsentHeader(headerText(sheet, mapping, column));
        if (role == kind || tells(header))
            columns.push_back({column, header.channels});
    }
    return columns;
}

} // namespace

void findRequestColumns(const Sheet &sheet, Mapping &mapping, const RuleContext &context)
{
    if (mapping.headerRows > 0)
        Finder(sheet, mapping, context).run();
}

std::vector<RequestColumn> requestDateColumns(const Sheet &sheet, const Mapping &mapping)
{
    return columnsOf(sheet, mapping, Kind::RequestedOn, tellsTime);
}

std::vector<RequestColumn> requestSourceColumns(const Sheet &sheet, const Mapping &mapping)
{
    return columnsOf(sheet, mapping, Kind::RequestSource, tellsSource);
}

} // namespace dnc
