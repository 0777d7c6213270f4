// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/workbook/spreadsheetml.h"

#include "core/text/text.h"
#include "import/cells/hyperlink.h"
#include "import/cells/numbertext.h"
#include "import/cells/sheetextras.h"
#include "import/sheet/document.h"
#include "import/sheet/limits.h"
#include "import/text/csv.h"
#include "import/xlsx/xlsxrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct SpreadsheetMlText {
    Q_DECLARE_TR_FUNCTIONS(dnc::SpreadsheetMl)
};

constexpr size_t maxSheets = 1000;
constexpr size_t maxStyles = 100'000;
constexpr size_t shownSize = 40; // of the erroneous text

/// Elements that are not about the sheet's own cells, such as cells of other workbooks (`SupBook`).
bool isAside(std::string_view name)
{
    constexpr std::array asides{"Comment",       "PhoneticText", "SmartTags",
                                "ExcelWorkbook", "SupBook",      "PageBreaks"};
    return std::ranges::find(asides, name) != asides.end();
}

/// A named format, such as `Short Date`, is not a format code.
NumberFormat formatOf(std::string_view code)
{
    return code.find_first_of("0#") == code.npos ? NumberFormat() : numberFormat(code);
}

} // namespace

void SpreadsheetMlHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0 || isAside(name)) {
        ++m_skipped;
        return;
    }
    if (m_inSheet)
        startInSheet(name, attributes);
    else if (name == "Worksheet")
        beginSheet(attributes);
    else
        startStyle(name, attributes);
}

void SpreadsheetMlHandler::startStyle(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "Style")
        m_style = &m_styles[std::string(attributes.value("ID"))];
    else if (name == "Font" && m_style)
        m_style->struck = attributes.isTrue("StrikeThrough");
    else if (name == "NumberFormat" && m_style)
        m_style->format = formatOf(attributes.value("Format"));
    else if (name == "Row" || name == "Cell")
        fail(misplaced(name));
    if (m_styles.size() > maxStyles)
        fail(importError(ImportError::Kind::Unsafe));
}

void SpreadsheetMlHandler::startInSheet(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inData) {
        m_struck = m_struck || name == "S"; // HTML inside a text
    } else if (name == "Column") {
        addColumns(attributes);
    } else if (name == "Worksheet" || (name == "Row" && m_inRow) || (name == "Cell" && (m_inCell || !m_inRow))
               || (name == "Data" && !m_inCell)) {
        failHere(misplaced(name));
    } else if (name == "Row") {
        beginRow(attributes);
    } else if (name == "Cell") {
        beginCell(attributes);
    } else if (name == "Data") {
        m_inData = true;
        m_hasData = true;
        m_type = attributes.value("Type");
    } else if (name == "Visible") {
        m_inVisible = true;
    }
}

void SpreadsheetMlHandler::endElement(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (name == "Data") {
        m_inData = false;
    } else if (m_inData) {
        return;
    } else if (name == "Cell" && m_inSheet) {
        endCell();
    } else if (name == "Row" && m_inSheet) {
        endRow();
    } else if (name == "Visible") {
        m_inVisible = false;
    } else if (name == "Style") {
        m_style = nullptr;
    } else if (name == "Worksheet" && m_inSheet) {
        m_inSheet = false;
        if (m_visible.starts_with("SheetHidden"))
            sheet().visibility = SheetVisibility::Hidden;
        else if (m_visible.starts_with("SheetVeryHidden"))
            sheet().visibility = SheetVisibility::VeryHidden;
        m_document.warnings += sheetWarnings(sheet(), m_hiddenColumns);
    }
}

void SpreadsheetMlHandler::text(std::string_view text)
{
    if (m_skipped > 0)
        return;
    if (m_inVisible)
        m_visible += text;
    if (m_inData)
        m_text += text;
    else if (m_inRow && !isBlank(text))
        failHere(misplaced(text.substr(0, shownSize)));
    if (m_text.size() > maxCellSize)
        failHere(importError(ImportError::Kind::CellTooLarge));
    if (m_visible.size() > maxCellSize)
        fail(importError(ImportError::Kind::Unsafe));
}

void SpreadsheetMlHandler::failHere(ImportError error)
{
    error.sheet = sheet().name;
    error.row = error.row == 0 ? m_row.number() : error.row;
    error.column = error.column == 0 ? m_column + 1 : error.column;
    fail(std::move(error));
}

std::optional<quint32> SpreadsheetMlHandler::placeIn(const XmlAttributes &attributes)
{
    const std::string_view text = attributes.value("Index");
    const std::optional<quint32> place = attributes.number("Index");
    if (!text.empty() && place.value_or(0) == 0)
        failHere(importError(ImportError::Kind::Damaged,
                             SpreadsheetMlText::tr("“%1” is no number of a row or a column.")
                                 .arg(QString::fromUtf8(text.substr(0, shownSize)))));
    return place;
}

void SpreadsheetMlHandler::beginSheet(const XmlAttributes &attributes)
{
    m_inSheet = true;
    m_hiddenColumns.clear();
    m_nextColumn = 0;
    m_nextRow = 1;
    m_visible.clear();
    m_document.sheets.emplace_back().name = QString::fromUtf8(attributes.value("Name"));
    if (m_document.sheets.size() > maxSheets)
        fail(importError(ImportError::Kind::Unsafe,
                         SpreadsheetMlText::tr("It has more than %L1 sheets.").arg(maxSheets)));
}

void SpreadsheetMlHandler::addColumns(const XmlAttributes &attributes)
{
    const quint32 first = std::min(attributes.number("Index").value_or(m_nextColumn + 1), maxColumns);
    const quint32 last = first + std::min(attributes.number("Span").value_or(0), maxColumns - first);
    if (attributes.isTrue("Hidden") && first > 0)
        m_hiddenColumns.emplace_back(first - 1, last - 1);
    m_nextColumn = last;
}

void SpreadsheetMlHandler::beginRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    const quint64 number = placeIn(attributes).value_or(quint32(m_nextRow));
    m_row.begin(quint32(std::min<quint64>(number, maxRows + 1)),
                attributes.isTrue("Hidden") ? RowMark::Hidden : RowMark::None);
    m_nextRow = std::min<quint64>(number + 1 + attributes.number("Span").value_or(0), maxRows + 1);
}

void SpreadsheetMlHandler::beginCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    const quint32 index = std::min(placeIn(attributes).value_or(0), maxColumns + 1);
    m_column = index > 0 ? index - 1 : m_row.nextColumn();
    m_covered = std::min(attributes.number("MergeAcross").value_or(0), maxColumns);
    m_cellStyle = attributes.value("StyleID");
    m_link = attributes.value("HRef");
    if (m_link.empty())
        m_link = hyperlinkTarget(attributes.value("Formula"));
    m_hasFormula = !attributes.value("Formula").empty();
    m_hasData = false;
    m_struck = false;
    m_type.clear();
    m_text.clear();
}

void SpreadsheetMlHandler::endCell()
{
    m_inCell = false;
    const auto style = m_styles.find(m_cellStyle);
    const Style known = style == m_styles.end() ? Style() : style->second;
    const std::string text = shownText(known);
    const bool lacksResult = m_hasFormula && !m_hasData;
    if (!text.empty() || lacksResult || !m_link.empty()) {
        if (auto error = m_row.addCell(m_column, text))
            return failHere(std::move(*error));
        if (lacksResult)
            m_row.setMark(m_column, CellMark::NoResult);
        else if (!text.empty() && (m_struck || known.struck))
            m_row.setMark(m_column, CellMark::Struck);
        if (!m_link.empty())
            m_row.setLink(m_column, m_link);
    }
    m_row.skipTo(m_column + 1 + m_covered);
    m_text.clear();
}

std::string SpreadsheetMlHandler::shownText(const Style &style) const
{
    if (m_type == "DateTime")
        return isoDateText(std::string_view(m_text).substr(0, m_text.find('.')));
    if (m_type == "Boolean")
        return m_text == "0" ? "FALSE" : m_text.empty() ? std::string() : "TRUE";
    const auto number = m_type == "Number" ? parseNumber(m_text) : std::nullopt;
    return number ? formattedNumber(*number, style.format, DateSystem::From1900) : m_text;
}

void SpreadsheetMlHandler::endRow()
{
    m_inRow = false;
    if (auto error = m_row.finish(sheet(), m_budget)) {
        error->sheet = sheet().name;
        fail(std::move(*error));
    }
}

Result<Document, ImportError> SpreadsheetMlHandler::takeDocument()
{
    if (m_document.sheets.empty())
        return unexpected(
            importError(ImportError::Kind::NotText, SpreadsheetMlText::tr("It has no sheet with cells.")));
    return std::move(m_document);
}

} // namespace dnc
