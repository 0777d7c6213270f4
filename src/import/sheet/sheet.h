// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/text/text.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// How a spreadsheet shows a sheet; VeryHidden ones are not even in its list of hidden sheets.
enum class SheetVisibility : quint8 { Visible, Hidden, VeryHidden };

/// What is special about a row, such as why a spreadsheet does not show it.
enum class RowMark : quint8 {
    None, ///< the row is visible
    Hidden, ///< by hand
    Filtered, ///< by an active filter
    EncodingOpen, ///< holds another identifier in another encoding of the list
    MailText, ///< only the text of a mail mentions it; a mail program shows it
};

/// Properties of a cell besides its text.
enum class CellMark : quint8 {
    None,
    Struck, ///< its text is crossed out
    NoResult, ///< a formula whose result is missing from the file: its text is empty
};

/// Rows of text cells from any source, in UTF-8. Rows may have different lengths. Besides its text, each cell
/// and each row takes eight bytes: a list may have a million.
class Sheet {
public:
    SheetVisibility visibility = SheetVisibility::Visible;
    QString file; ///< file name without its folder; a label for pasted text
    QString name; ///< the sheet's own name; empty if the source has no sheets
    bool hasHeader = false; ///< its first row is the header by its format, such as the names of JSON; may
                            ///< have the number 0
    QString sha256; ///< of the bytes it was read from, in hexadecimal; for pasted text, of its UTF-8

    /// A column that the file does not have: for each row, what its heading says of it, or what stands beside
    /// its identifier; see readSections() and readRemarks().
    struct Sections {
        quint32 column = 0;
        std::string header;
        std::vector<quint32> headings; ///< indexes of rows, ascending
    };
    std::optional<Sections> sections;
    [[nodiscard]] bool isOfSections(quint32 column) const { return sections && sections->column == column; }
    [[nodiscard]] bool isHeading(quint32 row) const
    {
        return sections && std::ranges::binary_search(sections->headings, row);
    }

    /// Call it before adding rows. Cells within `text` are referenced, not copied; the sheet keeps `text`
    /// alive.
    void keepText(QByteArray text);
    [[nodiscard]] const QByteArray &keptText() const { return m_text; }
    /// Adds a row with the displayed number `number` (from 1).
    void addRow(quint32 number, std::span<const std::string_view> cells, RowMark mark = RowMark::None);
    /// For cells of the last row, at most once per column, in ascending order.
    void addLink(quint32 column, std::string_view target);
    void addMark(quint32 column, CellMark mark);

    /// The index of a row in this sheet, and of a column.
    struct Place {
        quint32 row;
        quint32 column;
        // clang-tidy 14 takes the 0 in what the compiler makes of it for a null pointer.
        auto operator<=>(const Place &) const = default; // NOLINT(modernize-use-nullptr)
    };
    struct Link {
        Place place;
        std::string target;
    };
    struct MarkedCell {
        Place place;
        CellMark mark;
    };
    struct MarkedRow {
        quint32 row;
        RowMark mark;
    };
    /// Appends the rows of `next`, which must have no marks or links and keep the same text; continues the
    /// row numbers. Copies nothing.
    void append(Sheet next);

    /// Gives each row one more cell, behind the widest row. Copies all rows.
    void addColumn(const std::function<std::string_view(quint32 row)> &textOf);

    /// For links that a file lists after all its rows. If a cell has two links, the existing one stays.
    void mergeLinks(std::vector<Link> links);
    void setRowMark(quint32 row, RowMark mark);
    [[nodiscard]] bool hasLinksOrCellMarks() const { return !m_links.empty() || !m_cellMarks.empty(); }

    /// Returns memory of the rows before `row` to the system, now and then: their cells must not be read any
    /// more. The first thousand rows, which include the header, stay. `row` must not decrease.
    void forgetRowsBefore(quint32 row);

    [[nodiscard]] quint32 rowCount() const { return m_rowCount; }
    [[nodiscard]] quint32 rowNumber(quint32 row) const
    {
        const Spot at = spot(row);
        return at.chunk.rows[at.index].number + at.part.numberedFrom;
    }
    /// The texts of one row, valid until the sheet changes: faster than single cells.
    class Row;
    [[nodiscard]] Row row(quint32 row) const;
    [[nodiscard]] quint32 columnCount(quint32 row) const;
    /// The width of the widest row.
    [[nodiscard]] quint32 columnCount() const { return m_width; }
    /// Empty for a cell that its row does not have.
    [[nodiscard]] std::string_view cell(quint32 row, quint32 column) const;
    /// Calls `visit(index, row)` for rows from `begin` to before `end`, until it returns false: faster than
    /// row().
    template <typename Visit>
    void visitRows(quint32 begin, quint32 end, const Visit &visit) const;
    /// Rows that follow each other.
    struct Run {
        quint32 rows;
        bool areFilled; ///< each has text in several cells
    };
    /// The longest run from `row` on of which this is known without reading it.
    [[nodiscard]] Run runFrom(quint32 row) const
    {
        const Spot at = spot(row);
        return {quint32(at.chunk.rows.size()) - at.index, at.chunk.areFilled};
    }
    [[nodiscard]] RowMark rowMark(quint32 row) const
    {
        return m_rowMarks.empty() ? RowMark::None : findMark(row);
    }
    /// The target of the cell's link, such as `mailto:a@example.com`; empty for a cell without a link.
    [[nodiscard]] std::string_view link(quint32 row, quint32 column) const
    {
        return m_links.empty() ? std::string_view() : findLink({row, column});
    }
    [[nodiscard]] CellMark cellMark(quint32 row, quint32 column) const
    {
        return m_cellMarks.empty() ? CellMark::None : findMark({row, column});
    }
    /// Whether any row or cell has a mark.
    [[nodiscard]] bool hasMarks() const { return !m_rowMarks.empty() || !m_cellMarks.empty(); }
    /// In the order of their places.
    [[nodiscard]] std::span<const MarkedCell> markedCells() const { return m_cellMarks; }
    [[nodiscard]] std::span<const MarkedRow> markedRows() const { return m_rowMarks; }
    /// The first row whose number is `number` or higher, or rowCount(): rows ascend in most files.
    [[nodiscard]] quint32 firstRowFrom(quint32 number) const;

private:
    static constexpr quint32 chunkRows = 1024;

    struct RowStart {
        quint32 number;
        quint32 firstCell; ///< index into the cells of its chunk
    };
    /// No bit fields: they are read before they are written, and on fresh memory that costs an additional
    /// page fault, which stalls all cores.
    struct Cell {
        quint32 begin; ///< in the kept text, or in that of its chunk
        quint32 sizeAndKept;
        [[nodiscard]] quint32 size() const { return sizeAndKept >> 1; }
        [[nodiscard]] bool isKept() const { return (sizeAndKept & 1) != 0; }
    };
    /// A fixed number of rows, so that the memory of a large sheet grows piece by piece and is never moved as
    /// a whole.
    struct Chunk {
        std::string text; ///< of the cells that are not in the kept text
        std::vector<Cell> cells;
        std::vector<RowStart> rows;
        bool areFilled = true; ///< each row has text in several cells
    };
    /// Rows that were appended together: all chunks of a part but the last are full.
    struct Part {
        quint32 firstRow = 0;
        quint32 firstChunk = 0;
        quint32 numberedFrom = 0;
    };
    struct Spot {
        const Part &part;
        const Chunk &chunk;
        quint32 index; ///< of the row in the chunk
    };
    [[nodiscard]] RowMark findMark(quint32 row) const;
    [[nodiscard]] CellMark findMark(Place place) const;
    [[nodiscard]] std::string_view findLink(Place place) const;
    void beginChunk();
    void forgetText(quint32 firstChunk, quint32 endChunk);
    [[nodiscard]] Row rowIn(const Chunk &chunk, quint32 index) const;
    [[nodiscard]] const Part &partOf(quint32 row) const
    {
        auto part = m_parts.rbegin();
        while (part->firstRow > row)
            ++part;
        return *part;
    }
    [[nodiscard]] Spot spot(quint32 row) const
    {
        const Part &part = partOf(row);
        const quint32 index = row - part.firstRow;
        return {part, m_chunks[part.firstChunk + index / chunkRows], index % chunkRows};
    }

    QByteArray m_text;
    std::vector<Part> m_parts{Part{}}; ///< one or two
    std::vector<Chunk> m_chunks;
    quint32 m_rowCount = 0;
    std::vector<MarkedRow> m_rowMarks; ///< few rows and cells have anything besides their text
    std::vector<MarkedCell> m_cellMarks;
    std::vector<Link> m_links;
    quint32 m_width = 0;
    quint32 m_firstKept = 1; ///< first chunk after the forgotten ones; chunk 0 is never forgotten
};

class Sheet::Row {
public:
    Row() = default;
    [[nodiscard]] quint32 size() const { return quint32(m_cells.size()); }
    /// Empty for a cell that the row does not have.
    [[nodiscard]] std::string_view operator[](quint32 column) const
    {
        if (column >= m_cells.size())
            return {};
        const Cell cell = m_cells[column];
        return {(cell.isKept() ? m_kept : m_own) + cell.begin, cell.size()};
    }

private:
    friend class Sheet;
    Row(std::span<const Cell> cells, const char *kept, const char *own)
        : m_cells(cells)
        , m_kept(kept)
        , m_own(own)
    {
    }

    std::span<const Cell> m_cells;
    const char *m_kept = nullptr; ///< the kept text
    const char *m_own = nullptr; ///< the chunk's text
};

inline Sheet::Row Sheet::rowIn(const Chunk &chunk, quint32 index) const
{
    const size_t begin = chunk.rows[index].firstCell;
    const size_t end = index + 1 < chunk.rows.size() ? chunk.rows[index + 1].firstCell : chunk.cells.size();
    return {std::span(chunk.cells).subspan(begin, end - begin), m_text.constData(), chunk.text.data()};
}

inline Sheet::Row Sheet::row(quint32 row) const
{
    const Spot at = spot(row);
    return rowIn(at.chunk, at.index);
}

template <typename Visit>
void Sheet::visitRows(quint32 begin, quint32 end, const Visit &visit) const
{
    while (begin < end) {
        const Spot at = spot(begin);
        const quint32 endHere = std::min(end, begin + quint32(at.chunk.rows.size()) - at.index);
        for (quint32 index = at.index; begin < endHere; ++begin, ++index) {
            if (!visit(begin, rowIn(at.chunk, index)))
                return;
        }
    }
}

inline quint32 Sheet::columnCount(quint32 row) const
{
    return this->row(row).size();
}

inline std::string_view Sheet::cell(quint32 row, quint32 column) const
{
    return this->row(row)[column];
}

/// isEmptyRow() for a row whose first cell does not show the answer.
[[nodiscard]] bool isEmptyThroughout(const Sheet &sheet, quint32 row, const Sheet::Row &cells);

/// True for a row without text, marks and links.
[[nodiscard]] bool isEmptyRow(const Sheet &sheet, quint32 row);
/// The same for a row whose cells are at hand. Inline, because it is called for each row.
[[nodiscard]] inline bool isEmptyRow(const Sheet &sheet, quint32 row, const Sheet::Row &cells)
{
    return isBlank(cells[0]) && isEmptyThroughout(sheet, row, cells);
}

} // namespace dnc
