// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/ods/odscontent.h"

#include "core/text/text.h"
#include "import/cells/sheetextras.h"
#include "import/sheet/limits.h"
#include "import/text/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct OdsContentText {
    Q_DECLARE_TR_FUNCTIONS(dnc::OdsContent)
};

constexpr size_t maxSheets = 1000;
constexpr size_t maxStyles = 1'000'000;
constexpr size_t shownSize = 40; // of the erroneous text
/// The largest text of one row: repeated cells multiply it before the budget of all rows is checked.
constexpr quint64 maxRowSize = quint64(64) << 20;

/// Elements that group rows or columns, and their containers.
bool isGroup(std::string_view name)
{
    constexpr std::array groups{"table-row-group",    "table-header-rows",    "table-rows",
                                "table-column-group", "table-header-columns", "table-columns"};
    return std::ranges::find(groups, name) != groups.end();
}

/// Elements that may contain rows or cells, or are one: an error outside of their place.
bool isPartOfTable(std::string_view name)
{
    constexpr std::array parts{"table", "table-row", "table-cell", "covered-table-cell"};
    return std::ranges::find(parts, name) != parts.end();
}

/// Deleted tables and cells, and copies from another program.
bool isAside(std::string_view name)
{
    return name == "tracked-changes" || name == "dde-links";
}

/// A flat file has both parts in one.
bool isStyles(std::string_view name)
{
    return name == "automatic-styles" || name == "styles";
}

quint32 repeats(const XmlAttributes &attributes, std::string_view name)
{
    return std::max(attributes.number(name).value_or(1), 1U);
}

RowMark markOf(std::string_view visibility)
{
    if (visibility == "collapse")
        return RowMark::Hidden;
    return visibility == "filter" ? RowMark::Filtered : RowMark::None;
}

} // namespace

void OdsContentHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Outside:
        if (isStyles(name))
            m_place = Place::Styles;
        else if (name == "spreadsheet")
            m_isSpreadsheet = true;
        else if (m_isSpreadsheet && name == "table")
            beginTable(attributes);
        else if (isAside(name))
            m_skipped = 1;
        else if (m_isSpreadsheet && isPartOfTable(name))
            fail(misplaced(name));
        break;
    case Place::Styles:
        m_styles.startElement(name, attributes);
        if (m_styles.size() > maxStyles)
            fail(importError(ImportError::Kind::Unsafe));
        break;
    case Place::Table:
        startInTable(name, attributes);
        break;
    case Place::Row:
        if (name == "table-cell" || name == "covered-table-cell")
            beginCell(attributes);
        else
            skip(name);
        break;
    case Place::Cell:
        startInCell(name, attributes);
        break;
    }
}

void OdsContentHandler::startInTable(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "table-row") {
        beginRow(attributes);
    } else if (name == "table-column") {
        addColumns(attributes);
    } else if (!isGroup(name)) {
        m_isCopy = m_isCopy || name == "table-source";
        skip(name);
    }
}

void OdsContentHandler::skip(std::string_view name)
{
    if (isPartOfTable(name))
        failHere(misplaced(name));
    m_skipped = 1;
}

void OdsContentHandler::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    if (isPartOfTable(name) || !m_cell.startElement(name, attributes))
        skip(name);
    else if (name == "span")
        m_struckSpan = m_struckSpan || m_styles.isStruck("text", attributes.value("style-name"));
}

void OdsContentHandler::endElement(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    switch (m_place) {
    case Place::Outside:
        break;
    case Place::Styles:
        m_styles.endElement(name);
        if (isStyles(name))
            m_place = Place::Outside;
        break;
    case Place::Table:
        if (name == "table")
            endTable();
        break;
    case Place::Row:
        if (name == "table-row")
            endRow();
        break;
    case Place::Cell:
        if (name == "table-cell" || name == "covered-table-cell")
            endCell();
        else
            m_cell.endElement(name);
        break;
    }
}

void OdsContentHandler::text(std::string_view text)
{
    if (m_skipped > 0)
        return;
    if (m_place == Place::Styles)
        m_styles.addText(text);
    if (m_place == Place::Outside || m_place == Place::Styles)
        return;
    if ((m_place != Place::Cell || !m_cell.isInParagraph()) && !isBlank(text))
        failHere(misplaced(text.substr(0, shownSize)));
    m_cell.addText(text);
    if (m_cell.size() > maxCellSize)
        failHere(importError(ImportError::Kind::CellTooLarge));
}

void OdsContentHandler::failHere(ImportError error)
{
    error.sheet = sheet().name;
    error.row = error.row == 0 ? m_row.number() : error.row;
    error.column =
        error.column == 0 ? quint32(std::min<quint64>(m_column + 1, maxColumns + 1)) : error.column;
    fail(std::move(error));
}

void OdsContentHandler::beginTable(const XmlAttributes &attributes)
{
    m_place = Place::Table;
    m_isCopy = false;
    m_nextRow = 1;
    m_columnCount = 0;
    m_columnStyles.clear();
    m_hiddenColumns.clear();
    Sheet &added = m_document.sheets.emplace_back();
    added.name = QString::fromUtf8(attributes.value("name"));
    if (m_styles.isHiddenTable(attributes.value("style-name")))
        added.visibility = SheetVisibility::Hidden;
    if (m_document.sheets.size() > maxSheets)
        fail(importError(ImportError::Kind::Unsafe,
                         OdsContentText::tr("It has more than %L1 sheets.").arg(maxSheets)));
}

void OdsContentHandler::addColumns(const XmlAttributes &attributes)
{
    const quint64 first = m_columnCount;
    m_columnCount += repeats(attributes, "number-columns-repeated");
    const auto end = quint32(std::min<quint64>(m_columnCount, maxColumns));
    if (first >= end)
        return;
    m_columnStyles.resize(end, std::string(attributes.value("default-cell-style-name")));
    if (markOf(attributes.value("visibility")) != RowMark::None)
        m_hiddenColumns.emplace_back(quint32(first), end - 1);
}

void OdsContentHandler::beginRow(const XmlAttributes &attributes)
{
    m_place = Place::Row;
    m_rowRepeat = repeats(attributes, "number-rows-repeated");
    m_rowStyle = attributes.value("default-cell-style-name");
    m_column = 0;
    m_row.begin(quint32(std::min<quint64>(m_nextRow, maxRows + 1)), markOf(attributes.value("visibility")));
    m_nextRow += m_rowRepeat;
}

void OdsContentHandler::endRow()
{
    m_place = Place::Table;
    if (auto error = m_row.finish(sheet(), m_budget, m_rowRepeat)) {
        error->sheet = sheet().name;
        fail(std::move(*error));
    }
}

void OdsContentHandler::endTable()
{
    m_place = Place::Outside;
    if (m_isCopy)
        m_document.sheets.pop_back();
    else
        m_document.warnings += sheetWarnings(sheet(), m_hiddenColumns);
}

void OdsContentHandler::beginCell(const XmlAttributes &attributes)
{
    m_place = Place::Cell;
    m_cellRepeat = repeats(attributes, "number-columns-repeated");
    m_cellStyle = attributes.value("style-name");
    m_struckSpan = false;
    m_cell.begin(attributes);
}

void OdsContentHandler::endCell()
{
    m_place = Place::Row;
    if (m_cellStyle.empty())
        m_cellStyle = m_rowStyle;
    if (m_cellStyle.empty() && m_column < m_columnStyles.size())
        m_cellStyle = m_columnStyles[m_column];
    const std::string text =
        m_cell.shownText(m_cell.isNumber() ? m_styles.format(m_cellStyle) : NumberFormat());
    if (text.empty() && !m_cell.lacksResult() && m_cell.link().empty())
        m_column = std::min<quint64>(m_column + m_cellRepeat, maxColumns);
    else if (quint64(text.size()) * m_cellRepeat > maxRowSize)
        failHere(importError(ImportError::Kind::Unsafe));
    else
        addCells(text);
}

void OdsContentHandler::addCells(std::string_view text)
{
    const bool struck = !text.empty() && (m_struckSpan || m_styles.isStruck("table-cell", m_cellStyle));
    for (quint32 i = 0; i < m_cellRepeat; ++i, ++m_column) {
        if (auto error = m_row.addCell(quint32(m_column), text))
            return failHere(std::move(*error));
        if (struck)
            m_row.setMark(quint32(m_column), CellMark::Struck);
        if (m_cell.lacksResult())
            m_row.setMark(quint32(m_column), CellMark::NoResult);
        if (!m_cell.link().empty())
            m_row.setLink(quint32(m_column), m_cell.link());
    }
}

} // namespace dnc
