// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xlsx/xlsxsheet.h"

#include "import/cells/cellplace.h"
#include "import/cells/sheetextras.h"
#include "import/xlsx/relationships.h"
#include "import/xlsx/xlsxrows.h"

#include <algorithm>
#include <utility>

namespace dnc {

namespace {

/// Reads the filters of a table.
class TableHandler : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "autoFilter")
            m_range = parseCellRange(attributes.value("ref"));
        else if (name == "filterColumn" && m_range)
            m_filter = m_range;
    }
    [[nodiscard]] const std::optional<CellRange> &filter() const { return m_filter; }

private:
    std::optional<CellRange> m_range;
    std::optional<CellRange> m_filter;
};

Result<std::vector<CellRange>, ImportError> tableFilters(ZipFile &file, const XlsxSheetExtras &notes,
                                                         const Relationships &relationships)
{
    std::vector<CellRange> filters;
    for (const std::string &id : notes.tables) {
        const auto found = relationships.find(id);
        const ZipFile::Part *part = found == relationships.end() ? nullptr : file.part(found->second.target);
        if (!part)
            continue; // a table without its part has no filter
        TableHandler handler;
        if (auto parsed = parsePart(file, *part, handler); !parsed)
            return unexpected(parsed.error());
        if (handler.filter())
            filters.push_back(*handler.filter());
    }
    return filters;
}

/// A filter hides rows below its header.
void markFiltered(Sheet &sheet, const std::vector<CellRange> &filters)
{
    for (quint32 row = 0; row < sheet.rowCount() && !filters.empty(); ++row) {
        const quint32 number = sheet.rowNumber(row);
        if (sheet.rowMark(row) == RowMark::Hidden
            && std::ranges::any_of(filters, [number](const CellRange &range) {
                   return number > range.first.row && number <= range.last.row;
               }))
            sheet.setRowMark(row, RowMark::Filtered);
    }
}

Result<void, ImportError> addHyperlinks(Sheet &sheet, const XlsxSheetExtras &notes,
                                        const Relationships &relationships, MemoryBudget &budget)
{
    std::vector<Sheet::Link> links;
    for (const XlsxSheetExtras::Hyperlink &hyperlink : notes.hyperlinks) {
        const auto found = relationships.find(hyperlink.relationship);
        if (found == relationships.end() || !found->second.external)
            continue; // a link to another cell
        if (!addLinks(sheet, hyperlink.range, found->second.target, budget, links))
            return unexpected(importError(ImportError::Kind::Unsafe));
    }
    sheet.mergeLinks(std::move(links));
    return {};
}

} // namespace

Result<void, ImportError> readXlsxSheet(ZipFile &file, std::string_view name, const XlsxParts &parts,
                                        MemoryBudget &budget, Sheet &sheet, QStringList &warnings,
                                        const PartProgress &progress)
{
    const ZipFile::Part *part = file.part(name);
    if (!part)
        return unexpected(importError(ImportError::Kind::Damaged));
    XlsxRowsHandler handler(parts, budget, sheet);
    if (auto parsed = parsePart(file, *part, handler, progress); !parsed)
        return parsed;
    const XlsxSheetExtras &notes = handler.notes();
    const auto relationships = readRelationships(file, name);
    if (!relationships)
        return unexpected(relationships.error());
    auto filters = tableFilters(file, notes, *relationships);
    if (!filters)
        return unexpected(filters.error());
    filters->insert(filters->end(), notes.filters.begin(), notes.filters.end());
    markFiltered(sheet, *filters);
    if (auto added = addHyperlinks(sheet, notes, *relationships, budget); !added)
        return added;
    warnings += sheetWarnings(sheet, notes.hiddenColumns);
    return {};
}

} // namespace dnc
