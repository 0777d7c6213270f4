// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xls/xlssheet.h"

#include "import/bytes/littleendian.h"
#include "import/cells/rowbuilder.h"
#include "import/cells/sheetextras.h"
#include "import/xls/biff.h"
#include "import/xls/xlsglobals.h"
#include "import/xls/xlslink.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>
#include <vector>

namespace dnc {

namespace {

struct XlsSheetText {
    Q_DECLARE_TR_FUNCTIONS(dnc::XlsSheet)
};

constexpr quint32 xlsRows = 65536;

/// Decodes an RK number: 30 bits, integer or floating point, optionally multiplied by a hundred ([MS-XLS]
/// 2.5.217).
double rkNumber(quint32 rk)
{
    const double number =
        (rk & 2U) != 0 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & ~3U) << 32U);
    return (rk & 1U) != 0 ? number / 100 : number;
}

std::string_view errorText(quint8 code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

/// Collects the cells of a sheet, which may come in any order, and builds rows from them.
class SheetReader {
public:
    SheetReader(const XlsGlobals &globals, MemoryBudget &budget, Sheet &sheet)
        : m_globals(globals)
        , m_budget(budget)
        , m_sheet(sheet)
        , m_rowHidden(xlsRows)
    {
    }
    Result<void, ImportError> read(std::string_view stream, size_t offset);
    [[nodiscard]] const std::vector<std::pair<quint32, quint32>> &hiddenColumns() const
    {
        return m_hiddenColumns;
    }
    /// Cells in a form that is not read.
    [[nodiscard]] quint32 unknownCells() const { return m_unknownCells; }

private:
    struct Cell {
        quint16 row;
        quint16 column;
        bool struck;
        quint32 size;
        size_t begin; ///< in the texts of all cells
    };
    bool takeProperty(const BiffRecord &record);
    void takeCell(const BiffRecord &record);
    void addText(std::string_view data, std::string_view text);
    void addNumber(std::string_view data, double number);
    void addNumberOf(quint16 row, quint16 column, quint16 style, double number);
    void addMany(std::string_view data);
    void addShared(std::string_view data);
    void addFormula(std::string_view data);
    void addCell(quint16 row, quint16 column, quint16 style, std::string_view text);
    void addLink(std::string_view data);
    [[nodiscard]] BiffText textOf(const BiffRecord &record, size_t offset) const
    {
        return {record.pieces, offset, m_globals.transcoder.get()};
    }
    Result<void, ImportError> addRows();

    const XlsGlobals &m_globals;
    MemoryBudget &m_budget;
    Sheet &m_sheet;
    std::vector<bool> m_rowHidden;
    RowMark m_hiddenMark = RowMark::Hidden;
    std::vector<std::pair<quint32, quint32>> m_hiddenColumns;
    std::vector<Cell> m_cells;
    std::string m_texts;
    std::string m_formulaCell; ///< the head of a formula whose text follows in the next record
    std::vector<XlsLink> m_links;
    quint32 m_unknownCells = 0;
    std::optional<ImportError> m_error;
};

Result<void, ImportError> SheetReader::read(std::string_view stream, size_t offset)
{
    BiffReader reader(stream, offset);
    BiffRecord record;
    if (!reader.next(record) || record.type != BiffType::BeginOfPart)
        return unexpected(
            importError(ImportError::Kind::Damaged, XlsSheetText::tr("A sheet is missing from the file.")));
    int depth = 1; // charts are nested in sheets
    while (depth > 0 && !m_error) {
        if (!reader.next(record))
            return unexpected(
                importError(ImportError::Kind::Damaged, XlsSheetText::tr("A sheet is cut off.")));
        if (record.type == BiffType::BeginOfPart)
            ++depth;
        else if (record.type == BiffType::EndOfPart)
            --depth;
        else if (depth == 1 && !takeProperty(record))
            takeCell(record);
    }
    if (m_error)
        return unexpected(*m_error);
    return addRows();
}

/// What rows, columns and the sheet have besides cells. False if the record is none of that.
bool SheetReader::takeProperty(const BiffRecord &record)
{
    const std::string_view data = record.data();
    constexpr quint16 hiddenRow = 0x20;
    switch (record.type) {
    case BiffType::Row:
        m_rowHidden[littleEndian16(data, 0)] = (littleEndian16(data, 12) & hiddenRow) != 0;
        break;
    case BiffType::ColumnInfo:
        if ((littleEndian16(data, 8) & 1U) != 0)
            m_hiddenColumns.emplace_back(littleEndian16(data, 0), littleEndian16(data, 2));
        break;
    case BiffType::FilterMode:
        m_hiddenMark = RowMark::Filtered;
        break;
    case BiffType::Hyperlink:
        addLink(data);
        break;
    default:
        return false;
    }
    return true;
}

void SheetReader::takeCell(const BiffRecord &record)
{
    const std::string_view data = record.data();
    switch (record.type) {
    case BiffType::Number:
        addNumber(data, std::bit_cast<double>(littleEndian64(data, 6)));
        break;
    case BiffType::Rk:
        addNumber(data, rkNumber(littleEndian32(data, 6)));
        break;
    case BiffType::MultipleRk:
        addMany(data);
        break;
    case BiffType::LabelShared:
        addShared(data);
        break;
    case BiffType::Label:
    case BiffType::RichString:
        addText(data, textOf(record, 6).read(2));
        break;
    case BiffType::BooleanOrError:
        if (data.size() >= 8)
            addText(data, data[7] != 0 ? errorText(quint8(data[6])) : data[6] != 0 ? "TRUE" : "FALSE");
        break;
    case BiffType::Formula:
    case BiffType::Formula3:
    case BiffType::Formula4:
        addFormula(data);
        break;
    case BiffType::Integer2:
    case BiffType::Number2:
    case BiffType::Label2:
    case BiffType::BooleanOrError2:
        ++m_unknownCells;
        break;
    case BiffType::String:
        if (!m_formulaCell.empty())
            addText(std::exchange(m_formulaCell, {}), textOf(record, 0).read(2));
        break;
    default: // the many that do not matter for a list
        break;
    }
}

void SheetReader::addCell(quint16 row, quint16 column, quint16 style, std::string_view text)
{
    if (text.empty())
        return;
    const bool struck = style < m_globals.styles.size() && m_globals.styles[style].struck;
    m_cells.push_back({row, column, struck, quint32(text.size()), m_texts.size()});
    m_texts += text;
    if (!m_budget.take(text.size() + sizeof(Cell)))
        m_error = importError(ImportError::Kind::Unsafe);
}

void SheetReader::addText(std::string_view data, std::string_view text)
{
    addCell(littleEndian16(data, 0), littleEndian16(data, 2), littleEndian16(data, 4), text);
}

void SheetReader::addNumber(std::string_view data, double number)
{
    addNumberOf(littleEndian16(data, 0), littleEndian16(data, 2), littleEndian16(data, 4), number);
}

void SheetReader::addNumberOf(quint16 row, quint16 column, quint16 style, double number)
{
    static const NumberFormat general;
    const NumberFormat &format = style < m_globals.styles.size() ? m_globals.styles[style].format : general;
    addCell(row, column, style, formattedNumber(number, format, m_globals.dates));
}

void SheetReader::addMany(std::string_view data)
{
    constexpr size_t headSize = 4;
    constexpr size_t cellSize = 6;
    quint16 column = littleEndian16(data, 2);
    for (size_t at = headSize; at + cellSize + 2 <= data.size(); at += cellSize, ++column)
        addNumberOf(littleEndian16(data, 0), column, littleEndian16(data, at),
                    rkNumber(littleEndian32(data, at + 2)));
}

void SheetReader::addShared(std::string_view data)
{
    const size_t index = littleEndian32(data, 6);
    if (index < m_globals.strings.count())
        return addText(data, m_globals.strings.text(index));
    m_error = importError(ImportError::Kind::Damaged, XlsSheetText::tr("The text of a cell is missing."));
    m_error->row = littleEndian16(data, 0) + 1U;
    m_error->column = littleEndian16(data, 2) + 1U;
}

/// The result takes eight bytes: a number, or another kind of value.
void SheetReader::addFormula(std::string_view data)
{
    if (data.size() < 14)
        return;
    enum : quint8 { Text, Boolean, Error };
    if (littleEndian16(data, 12) != 0xFFFF)
        return addNumber(data, std::bit_cast<double>(littleEndian64(data, 6)));
    const auto value = quint8(data[8]);
    if (data[6] == Text)
        m_formulaCell = data.substr(0, 6);
    else if (data[6] == Boolean)
        addText(data, value != 0 ? "TRUE" : "FALSE");
    else if (data[6] == Error)
        addText(data, errorText(value));
}

void SheetReader::addLink(std::string_view data)
{
    if (auto link = parseXlsLink(data))
        m_links.push_back(std::move(*link));
    if (!m_budget.take(sizeof(XlsLink) + data.size()))
        m_error = importError(ImportError::Kind::Unsafe);
}

Result<void, ImportError> SheetReader::addRows()
{
    std::ranges::stable_sort(m_cells, {}, [](const Cell &cell) { return std::tuple(cell.row, cell.column); });
    RowBuilder row;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        if (i == 0 || cell.row != m_cells[i - 1].row)
            row.begin(cell.row + 1U, m_rowHidden[cell.row] ? m_hiddenMark : RowMark::None);
        if (auto error = row.addCell(cell.column, std::string_view(m_texts).substr(cell.begin, cell.size)))
            return unexpected(std::move(*error));
        if (cell.struck)
            row.setMark(cell.column, CellMark::Struck);
        if (i + 1 < m_cells.size() && cell.row == m_cells[i + 1].row)
            continue;
        if (auto error = row.finish(m_sheet, m_budget))
            return unexpected(std::move(*error));
    }
    std::vector<Sheet::Link> links;
    for (const XlsLink &link : m_links) {
        if (!addLinks(m_sheet, link.range, link.target, m_budget, links))
            return unexpected(importError(ImportError::Kind::Unsafe));
    }
    m_sheet.mergeLinks(std::move(links));
    return {};
}

} // namespace

Result<void, ImportError> readXlsSheet(std::string_view stream, size_t offset, const XlsGlobals &globals,
                                       MemoryBudget &budget, Sheet &sheet, QStringList &warnings)
{
    SheetReader reader(globals, budget, sheet);
    if (auto read = reader.read(stream, offset); !read)
        return read;
    warnings += sheetWarnings(sheet, reader.hiddenColumns());
    if (reader.unknownCells() > 0)
        warnings << XlsSheetText::tr(
                        "Sheet “%1” has %Ln cell(s) in a form that is not read. Save the workbook "
                        "as XLSX and import that file.",
                        nullptr, int(reader.unknownCells()))
                        .arg(sheet.name);
    return {};
}

} // namespace dnc
