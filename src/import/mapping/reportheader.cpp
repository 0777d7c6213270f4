// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/mapping/reportheader.h"

#include <algorithm>

namespace dnc {

std::optional<ReportPlaces> findReportColumns(const Sheet &sheet, quint32 headerRow)
{
    if (headerRow >= sheet.rowCount())
        return {};
    ReportPlaces places;
    for (quint32 column = 0; column < sheet.columnCount(headerRow); ++column) {
        const auto name = std::ranges::find(reportColumnNames, sheet.cell(headerRow, column));
        if (name != reportColumnNames.end())
            places[size_t(name - reportColumnNames.begin())] = column;
    }
    constexpr std::array needed{ReportColumn::Input, ReportColumn::Identifier, ReportColumn::IdentifierType,
                                ReportColumn::Name};
    const bool isReport =
        std::ranges::all_of(needed, [&](ReportColumn column) { return places[size_t(column)].has_value(); });
    return isReport ? std::optional(places) : std::nullopt;
}

std::optional<ReportPlaces> reportPlaces(const Sheet &sheet, const Mapping &mapping)
{
    if (!mapping.isOwnReport || mapping.firstDataRow == 0)
        return {};
    return findReportColumns(sheet, mapping.firstDataRow - 1);
}

} // namespace dnc
