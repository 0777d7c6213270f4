// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <compare>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// How a spreadsheet shows a sheet to a person; VeryHidden ones are not even in its list of hidden sheets.
enum class SheetVisibility : quint8 { Visible, Hidden, VeryHidden };

/// Why a spreadsheet does not show a row to a person.
enum class RowMark : quint8 {
    None, ///< it does
    Hidden, ///< by hand
    Filtered, ///< by a filter that is set
};

/// What a cell says beside its text.
enum class CellMark : quint8 {
    None,
    Struck, ///< its text is crossed out
    NoResult, ///< a formula whose result the file does not hold: its text is empty
};

/// Rows of text cells from any source, in UTF-8. Ragged rows stay ragged. Beside its text, a cell takes eight
/// bytes and a row eight: a list may have a million.
class Sheet {
public:
    SheetVisibility visibility = SheetVisibility::Visible;
    QString file; ///< file name without its folder, or a word for pasted text
    QString name; ///< the sheet's own name; empty where the source has no sheets
    QString sha256; ///< of the bytes that it was read from, in hexadecimal; for pasted text, of its UTF-8

    /// Before the first row. Cells that stand in `text` are not copied but shown where they are; the sheet
    /// keeps it.
    void keepText(QByteArray text);
    [[nodiscard]] const QByteArray &keptText() const { return m_text; }
    /// Adds a row that a person sees as number `number` (from 1).
    void addRow(quint32 number, std::span<const std::string_view> cells, RowMark mark = RowMark::None);
    /// Of cells of the row added last, each column at most once, in ascending order.
    void addLink(quint32 column, std::string_view target);
    void addMark(quint32 column, CellMark mark);

    /// The index of a row in this sheet, and a column from 0.
    struct Place {
        quint32 row;
        quint32 column;
        auto operator<=>(const Place &) const = default;
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
    /// Adds the rows of `next`, which has no marks or links and keeps the same text, numbered on from the
    /// last row here. Nothing is copied.
    void append(Sheet next);

    /// For what a file tells behind all of its rows. Of two links of a cell the one that is there stays.
    void mergeLinks(std::vector<Link> links);
    void setRowMark(quint32 row, RowMark mark);

    /// Gives memory of the rows before `row` back to the system, now and then: nobody may ask for their cells
    /// any more. The first thousand stay, where the header is. `row` never goes back.
    void forgetRowsBefore(quint32 row);

    [[nodiscard]] quint32 rowCount() const { return m_rowCount; }
    [[nodiscard]] quint32 rowNumber(quint32 row) const
    {
        const Spot at = spot(row);
        return at.chunk.rows[at.index].number + at.part.numberedFrom;
    }
    /// The texts of one row, as long as the sheet is not changed: faster than to ask for each by its place.
    class Row;
    [[nodiscard]] Row row(quint32 row) const;
    [[nodiscard]] quint32 columnCount(quint32 row) const;
    /// The widest row.
    [[nodiscard]] quint32 columnCount() const { return m_width; }
    /// Empty for a cell that its row does not have.
    [[nodiscard]] std::string_view cell(quint32 row, quint32 column) const;
    [[nodiscard]] RowMark rowMark(quint32 row) const
    {
        return m_rowMarks.empty() ? RowMark::None : findMark(row);
    }
    /// Where the cell leads to, such as `mailto:a@example.com`; empty for a cell without a link.
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
    /// The first row whose number is `number` or above, or rowCount(): rows ascend in most files.
    [[nodiscard]] quint32 firstRowFrom(quint32 number) const;

private:
    static constexpr quint32 chunkRows = 1024;

    struct RowStart {
        quint32 number;
        quint32 firstCell; ///< index into the cells of its chunk
    };
    /// No bit fields: those are read before they are written, and on fresh memory that costs a page fault
    /// more, at which all cores wait for one another.
    struct Cell {
        quint32 begin; ///< in the kept text, or in that of its chunk
        quint32 sizeAndKept;
        [[nodiscard]] quint32 size() const { return sizeAndKept >> 1; }
        [[nodiscard]] bool isKept() const { return (sizeAndKept & 1) != 0; }
    };
    /// So many rows that the memory of a large sheet grows piece by piece, and is never moved as a whole.
    struct Chunk {
        std::string text; ///< of the cells that do not stand in the kept text
        std::vector<Cell> cells;
        std::vector<RowStart> rows;
    };
    /// Rows that were added one after the other: all chunks of a part but its last are full.
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
    std::vector<MarkedRow> m_rowMarks; ///< few rows and cells have anything beside their text
    std::vector<MarkedCell> m_cellMarks;
    std::vector<Link> m_links;
    quint32 m_width = 0;
    quint32 m_firstKept = 1; ///< chunk behind those that were forgotten; the very first is not
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
    const char *m_kept = nullptr; ///< text
    const char *m_own = nullptr; ///< text of the chunk
};

inline Sheet::Row Sheet::row(quint32 row) const
{
    const Spot at = spot(row);
    const auto &rows = at.chunk.rows;
    const size_t begin = rows[at.index].firstCell;
    const size_t end = at.index + 1 < rows.size() ? rows[at.index + 1].firstCell : at.chunk.cells.size();
    return {std::span(at.chunk.cells).subspan(begin, end - begin), m_text.constData(), at.chunk.text.data()};
}

inline quint32 Sheet::columnCount(quint32 row) const
{
    return this->row(row).size();
}

inline std::string_view Sheet::cell(quint32 row, quint32 column) const
{
    return this->row(row)[column];
}

/// True for a row that has neither text nor anything beside it.
[[nodiscard]] bool isEmptyRow(const Sheet &sheet, quint32 row);
/// The same of a row whose cells are known already.
[[nodiscard]] bool isEmptyRow(const Sheet &sheet, quint32 row, const Sheet::Row &cells);

} // namespace dnc
