// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/entries/reportimport.h"

#include "core/entry/formulaguard.h"
#include "core/text/text.h"
#include "import/entries/rowwalk.h"
#include "import/vocabulary/channelwords.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>
#include <string>
#include <utility>

namespace dnc {

namespace {

/// A report names few files; if one names more, its rows are attributed to the report itself.
constexpr size_t mostSources = 1000;

/// A cell without the apostrophe that our CSV reports put before formulas. A workbook, whose sheets have
/// names, has none.
std::string textOf(const Sheet &sheet, const ReportPlaces &places, quint32 row, ReportColumn column)
{
    const std::optional<quint32> place = places[size_t(column)];
    if (!place)
        return {};
    const std::string_view cell = sheet.cell(row, *place);
    return sheet.name.isEmpty() ? withoutFormulaGuard(cell) : std::string(cell);
}

ReportSays saysOf(const Sheet &sheet, const ReportPlaces &places, quint32 row)
{
    const auto status = statusFromName(textOf(sheet, places, row, ReportColumn::Status));
    if (status == EntryStatus::Excluded) {
        const bool isListed =
            textOf(sheet, places, row, ReportColumn::Issue) == issueName(Issue::OnListAlready);
        return isListed ? ReportSays::Listed : ReportSays::LeftOut;
    }
    if (isBlank(textOf(sheet, places, row, ReportColumn::Identifier))
        && isBlank(textOf(sheet, places, row, ReportColumn::Input)))
        return ReportSays::Nothing;
    return status == EntryStatus::Confirmed ? ReportSays::Listed : ReportSays::Unfinished;
}

/// 0 if the cell is not a number that fits.
template <typename Number>
Number numberIn(std::string_view cell)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return error == std::errc() && end == cell.data() + cell.size() ? number : Number(0);
}

using SourceName = std::pair<std::string, std::string>; // file and sheet

/// Parses rows into a store of their own.
class ReportImporter {
public:
    ReportImporter(const Sheet &sheet, const ReportPlaces &places, const ImportOptions &options,
                   const std::set<SourceName> &knownSources, EntryStore &store)
        : m_sheet(sheet)
        , m_places(places)
        , m_options(options)
        , m_knownSources(knownSources)
        , m_store(store)
        , m_itself(store.addSource({sheet.file, sheet.name, sheet.sha256}))
    {
    }

    [[nodiscard]] Entry entryOf(quint32 row);

private:
    [[nodiscard]] std::string text(quint32 row, ReportColumn column) const
    {
        return textOf(m_sheet, m_places, row, column);
    }
    [[nodiscard]] Origin originOf(quint32 row);
    [[nodiscard]] std::optional<quint16> sourceOf(const SourceName &name);

    const Sheet &m_sheet;
    const ReportPlaces &m_places;
    const ImportOptions &m_options;
    const std::set<SourceName> &m_knownSources;
    EntryStore &m_store;
    const quint16 m_itself; ///< the report itself, whose hash the history keeps
    std::map<SourceName, quint16> m_sources;
};

Entry ReportImporter::entryOf(quint32 row)
{
    const std::string input = text(row, ReportColumn::Input);
    const std::string identifier = text(row, ReportColumn::Identifier);
    // Empty if the value was invalid; then the person may have fixed the input.
    const std::string &value = isBlank(identifier) ? input : identifier;
    const std::string name = text(row, ReportColumn::Name);
    const auto ownType = typeFromWord(text(row, ReportColumn::IdentifierType));
    const auto type = m_options.type ? m_options.type : ownType;
    const std::string requestSource = text(row, ReportColumn::RequestSource);
    Entry entry = makeEntry({.input = value,
                             .name = name,
                             .type = type,
                             .origin = originOf(row),
                             .requestedOn = dayFromIso(trimmed(text(row, ReportColumn::RequestedOn))),
                             .requestSource = requestSource},
                            m_options.rules);
    if (!isBlank(input))
        entry.input = input;
    const ReportSays says = saysOf(m_sheet, m_places, row);
    // With another type, or if it is not an identifier any more, it is not what was confirmed.
    const bool isListed =
        says == ReportSays::Listed && entry.status == EntryStatus::Valid && entry.type == ownType;
    if (isListed)
        entry.issue = Issue::OnListAlready;
    if (isListed || says == ReportSays::LeftOut)
        entry.status = EntryStatus::Excluded;
    return entry;
}

Origin ReportImporter::originOf(quint32 row)
{
    if (const auto source = sourceOf({text(row, ReportColumn::File), text(row, ReportColumn::Sheet)}))
        return {numberIn<quint32>(text(row, ReportColumn::Row)),
                numberIn<quint16>(text(row, ReportColumn::Column)), *source};
    const auto column = quint16(m_places[size_t(ReportColumn::Input)].value_or(0) + 1);
    return {m_sheet.rowNumber(row), column, m_itself};
}

std::optional<quint16> ReportImporter::sourceOf(const SourceName &name)
{
    if (const auto known = m_sources.find(name); known != m_sources.end())
        return known->second;
    if (!m_knownSources.contains(name))
        return {};
    const quint16 source =
        m_store.addSource({QString::fromStdString(name.first), QString::fromStdString(name.second), {}});
    m_sources.emplace(name, source);
    return source;
}

/// The first sources that the rows name, except those without a file.
std::set<SourceName> sourcesOfReport(const Sheet &sheet, const ReportPlaces &places, quint32 firstDataRow,
                                     const Cancellation &cancellation)
{
    std::set<SourceName> knownSources;
    SourceName last;
    for (quint32 row = firstDataRow;
         row < sheet.rowCount() && knownSources.size() < mostSources && !cancellation.isCanceled(); ++row) {
        SourceName name{textOf(sheet, places, row, ReportColumn::File),
                        textOf(sheet, places, row, ReportColumn::Sheet)};
        if (name == last) // the usual case
            continue;
        last = std::move(name);
        if (!last.first.empty())
            knownSources.insert(last);
    }
    return knownSources;
}

} // namespace

quint32 walkReport(const Sheet &sheet, const ReportPlaces &places, RowRange range,
                   const Cancellation &cancellation, const std::function<void(ReportSays)> &visit)
{
    quint32 rows = 0;
    for (quint32 row = range.begin; row < range.end && !cancellation.isCanceled(); ++row) {
        if (isEmptyRow(sheet, row))
            continue;
        visit(saysOf(sheet, places, row));
        ++rows;
    }
    return rows;
}

ReportRows::ReportRows(const Sheet &sheet, const ReportPlaces &places, quint32 firstDataRow,
                       const ImportOptions &options)
    : m_sheet(sheet)
    , m_places(places)
    , m_options(options)
    , m_knownSources(sourcesOfReport(sheet, places, firstDataRow, options.cancellation))
{
}

ParsedRows ReportRows::parsed(RowRange range) const
{
    ParsedRows made;
    made.last = range.end - 1;
    made.entries.reserve(range.end - range.begin);
    ReportImporter importer(m_sheet, m_places, m_options, m_knownSources, made.entries);
    for (quint32 row = range.begin; row < range.end && !m_options.cancellation.isCanceled(); ++row) {
        if (isEmptyRow(m_sheet, row))
            continue;
        made.entries.append(importer.entryOf(row));
        ++made.counts.rows;
    }
    made.counts.identifiers = made.entries.size();
    return made;
}

} // namespace dnc
