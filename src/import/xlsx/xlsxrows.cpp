// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xlsx/xlsxrows.h"

#include "import/cells/cellplace.h"
#include "import/cells/cellstyle.h"
#include "import/cells/hyperlink.h"
#include "import/sheet/importerror.h"
#include "import/sheet/limits.h"
#include "import/text/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace dnc {

namespace {

struct XlsxRowsText {
    Q_DECLARE_TR_FUNCTIONS(dnc::XlsxRows)
};

constexpr size_t maxNotes = 1'000'000; ///< hyperlinks, filters or columns; each takes a few bytes

/// Plain digits need no conversion: they are the number already.
bool isPlainInteger(std::string_view text)
{
    constexpr size_t maxDigits = 15;
    return !text.empty() && text.size() <= maxDigits && (text.front() != '0' || text.size() == 1)
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void XlsxRowsHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inRows)
        startInRows(name, attributes);
    else
        startBesideRows(name, attributes);
}

void XlsxRowsHandler::startInRows(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inInline) {
        m_inline.startElement(name, attributes);
    } else if (name == "c") {
        beginCell(attributes);
    } else if (name == "row") {
        beginRow(attributes);
    } else if (!m_inCell) {
        return;
    } else if (name == "v") {
        m_hasValue = true;
        m_collected = &m_value;
    } else if (name == "f") {
        m_hasFormula = true;
        m_collected = &m_formula;
    } else if (name == "is") {
        m_inInline = true;
        m_inline.begin();
    }
}

void XlsxRowsHandler::startBesideRows(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "sheetData") {
        m_inRows = true;
    } else if (name == "col" && attributes.isTrue("hidden")) {
        const quint32 first = attributes.number("min").value_or(1);
        m_notes.hiddenColumns.emplace_back(std::max(first, 1U) - 1,
                                           attributes.number("max").value_or(first) - 1);
    } else if (name == "autoFilter") {
        const auto range = parseCellRange(attributes.value("ref"));
        m_inFilter = range.has_value();
        m_filter = range.value_or(CellRange());
    } else if (name == "filterColumn" && m_inFilter) {
        m_notes.filters.push_back(m_filter);
        m_inFilter = false;
    } else if (name == "hyperlink") {
        const auto range = parseCellRange(attributes.value("ref"));
        const std::string_view id = attributes.prefixedValue("id");
        if (range && !id.empty())
            m_notes.hyperlinks.push_back({*range, std::string(id)});
    } else if (name == "tablePart") {
        m_notes.tables.emplace_back(attributes.prefixedValue("id"));
    }
    if (std::max({m_notes.hiddenColumns.size(), m_notes.hyperlinks.size(), m_notes.tables.size()}) > maxNotes)
        fail(importError(ImportError::Kind::Unsafe));
}

void XlsxRowsHandler::beginRow(const XmlAttributes &attributes)
{
    m_lastRow = attributes.value("r").empty() ? m_lastRow + 1 : attributes.number("r").value_or(0);
    if (m_lastRow == 0 || m_lastRow > maxRows) {
        ImportError error = importError(ImportError::Kind::Damaged,
                                        XlsxRowsText::tr("One of its rows has a number that no sheet has."));
        error.row = m_lastRow;
        return fail(std::move(error));
    }
    const bool flat = attributes.isTrue("customHeight") && attributes.value("ht") == "0";
    m_row.begin(m_lastRow, flat || attributes.isTrue("hidden") ? RowMark::Hidden : RowMark::None);
}

void XlsxRowsHandler::beginCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_hasFormula = false;
    m_hasValue = false;
    m_value.clear();
    m_formula.clear();
    m_column = m_row.nextColumn();
    if (const std::string_view reference = attributes.value("r"); !reference.empty()) {
        const auto place = parseCellPlace(reference);
        if (!place)
            return failAtCell(XlsxRowsText::tr("“%1” is no place of a cell.")
                                  .arg(QString::fromUtf8(reference.substr(0, 40))));
        m_column = place->column;
    }
    m_style = attributes.number("s").value_or(0);
    const std::string_view type = attributes.value("t");
    m_type = Type::Number;
    if (type == "s")
        m_type = Type::Shared;
    else if (type == "str")
        m_type = Type::Formula;
    else if (type == "inlineStr")
        m_type = Type::Inline;
    else if (type == "b")
        m_type = Type::Boolean;
    else if (type == "e")
        m_type = Type::Error;
    else if (type == "d")
        m_type = Type::Date;
}

void XlsxRowsHandler::endElement(std::string_view name)
{
    if (!m_inRows) {
        m_inFilter = m_inFilter && name != "autoFilter";
    } else if (m_inInline) {
        if (name == "is")
            m_inInline = false;
        else
            m_inline.endElement(name);
    } else if (name == "c") {
        endCell();
    } else if (name == "v" || name == "f") {
        m_collected = nullptr;
    } else if (name == "row") {
        if (auto error = m_row.finish(m_sheet, m_budget))
            fail(std::move(*error));
    } else if (name == "sheetData") {
        m_inRows = false;
    }
}

void XlsxRowsHandler::text(std::string_view text)
{
    if (m_inInline)
        m_inline.addText(text);
    else if (m_collected)
        m_collected->append(text);
    else
        return;
    if (std::max({m_inline.size(), m_value.size(), m_formula.size()}) > maxCellSize) {
        ImportError error = importError(ImportError::Kind::CellTooLarge);
        error.row = m_row.number();
        error.column = m_column + 1;
        fail(std::move(error));
    }
}

void XlsxRowsHandler::endCell()
{
    m_inCell = false;
    m_collected = nullptr;
    const bool struck = style() && style()->struck;
    switch (m_type) {
    case Type::Shared:
        addSharedString();
        break;
    case Type::Inline:
        if (const std::string_view text = m_inline.take(); !text.empty())
            addCell(text, struck || m_inline.isStruck());
        else
            addCell(decodeEscapes(m_value), struck);
        m_inline.begin();
        break;
    case Type::Boolean:
        addCell(m_value.empty() ? "" : m_value == "0" || m_value == "false" ? "FALSE" : "TRUE", struck);
        break;
    case Type::Formula:
        addCell(decodeEscapes(m_value), struck);
        break;
    case Type::Error:
        addCell(m_value, struck);
        break;
    case Type::Date:
        addCell(isoDateText(m_value), struck);
        break;
    case Type::Number:
        addCell(numberText(m_value), struck);
        break;
    }
    if (!m_hasFormula)
        return;
    if (!m_hasValue || (m_value.empty() && m_type != Type::Formula))
        m_row.setMark(m_column, CellMark::NoResult);
    if (const std::string target = hyperlinkTarget(m_formula); !target.empty())
        m_row.setLink(m_column, target);
}

void XlsxRowsHandler::addCell(std::string_view text, bool struck)
{
    if (text.empty() && !m_hasFormula) {
        m_row.skipTo(m_column + 1);
        return;
    }
    if (auto error = m_row.addCell(m_column, text))
        return fail(std::move(*error));
    if (struck && !text.empty())
        m_row.setMark(m_column, CellMark::Struck);
}

void XlsxRowsHandler::addSharedString()
{
    if (m_value.empty())
        return addCell({}, false);
    size_t index = 0;
    const char *end = m_value.data() + m_value.size();
    const auto [stop, error] = std::from_chars(m_value.data(), end, index);
    if (error != std::errc() || stop != end || index >= m_parts.strings.count())
        return failAtCell(XlsxRowsText::tr("The text of a cell is missing."));
    const bool struck = (style() && style()->struck) || m_parts.strings.isStruck(index);
    addCell(m_parts.strings.text(index), struck);
}

void XlsxRowsHandler::failAtCell(const QString &detail)
{
    ImportError error = importError(ImportError::Kind::Damaged, detail);
    error.row = m_row.number();
    error.column = m_column + 1;
    fail(std::move(error));
}

const CellStyle *XlsxRowsHandler::style() const
{
    return m_style < m_parts.styles.size() ? &m_parts.styles[m_style] : nullptr;
}

std::string XlsxRowsHandler::numberText(std::string_view value) const
{
    static const NumberFormat general;
    const CellStyle *own = style();
    const NumberFormat &format = own == nullptr ? general : own->format;
    const bool plain = format.kind == NumberFormat::Kind::Number && format.minDigits == 1 && !format.plus
        && format.lead.empty() && !format.otherwise;
    if (plain && isPlainInteger(value))
        return std::string(value);
    const auto number = parseNumber(value);
    return number ? formattedNumber(*number, format, m_parts.dates) : std::string(value);
}

} // namespace dnc
