// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/cells/sheetextras.h"

#include "import/cells/cellplace.h"
#include "import/sheet/limits.h"
#include "import/text/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace dnc {

namespace {

struct SheetNotesText {
    Q_DECLARE_TR_FUNCTIONS(dnc::SheetExtras)
};

/// The number of places or columns listed in a sentence before it gives a count.
constexpr size_t maxNamed = 5;

/// `A2, A3, …`
QString named(const std::vector<CellPlace> &places)
{
    QStringList names;
    for (const CellPlace &place : std::span(places).first(std::min(places.size(), maxNamed)))
        names << placeName(place);
    if (places.size() > maxNamed)
        names << u"…"_s;
    return names.join(SheetNotesText::tr(", ", "between cells, as in: A2, A3"));
}

std::vector<CellPlace> placesWithoutResult(const Sheet &sheet)
{
    std::vector<CellPlace> places;
    for (const Sheet::MarkedCell &marked : sheet.markedCells()) {
        if (marked.mark == CellMark::NoResult)
            places.push_back({sheet.rowNumber(marked.place.row), marked.place.column});
    }
    return places;
}

std::vector<CellPlace> hiddenColumnPlaces(const Sheet &sheet,
                                          const std::vector<std::pair<quint32, quint32>> &hidden)
{
    std::vector<bool> isHidden(sheet.columnCount());
    quint32 seen = 0; // ranges may overlap, and a hostile file has very many
    std::vector<CellPlace> places;
    for (const auto &[first, last] : hidden) {
        for (quint32 column = first; column <= last && column < isHidden.size(); ++column) {
            if (!isHidden[column])
                places.push_back({0, column});
            isHidden[column] = true;
        }
        if (++seen >= maxColumns)
            break;
    }
    return places;
}

} // namespace

bool addLinks(const Sheet &sheet, const CellRange &range, std::string_view target, MemoryBudget &budget,
              std::vector<Sheet::Link> &links)
{
    quint32 row = sheet.firstRowFrom(range.first.row);
    for (; row < sheet.rowCount() && sheet.rowNumber(row) <= range.last.row; ++row) {
        constexpr quint64 visit = 16; // a range of all rows has a cost even if it contains no cell
        if (!budget.take(visit))
            return false;
        const quint32 end = std::min(range.last.column + 1, sheet.columnCount(row));
        for (quint32 column = range.first.column; column < end; ++column) {
            if (!budget.take(sizeof(Sheet::Link) + 2 * target.size()))
                return false;
            links.push_back({{row, column}, std::string(target)});
        }
    }
    return true;
}

QStringList sheetWarnings(const Sheet &sheet, const std::vector<std::pair<quint32, quint32>> &hiddenColumns)
{
    QStringList warnings;
    if (const auto places = placesWithoutResult(sheet); !places.empty())
        warnings << SheetNotesText::tr(
                        "Sheet “%1”: %n formulas have no result in the file (%2). Open it in your "
                        "spreadsheet program, save it, and open it again.",
                        nullptr, int(places.size()))
                        .arg(sheet.name, named(places));
    if (const auto columns = hiddenColumnPlaces(sheet, hiddenColumns); !columns.empty())
        warnings << SheetNotesText::tr(
                        "Sheet “%1”: %n columns are hidden in the file and read nevertheless (%2).", nullptr,
                        int(columns.size()))
                        .arg(sheet.name, named(columns));
    return warnings;
}

} // namespace dnc
