// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/markup/htmltext.h"
#include "import/sheet/sheet.h"

#include <string>
#include <vector>

namespace dnc {

/// Turns a table of HTML into a sheet while its tags are parsed. A cell that spans several columns or rows is
/// placed in the first of them; the others are empty, as in a workbook.
class HtmlTable {
public:
    struct Span {
        quint32 columns = 1; ///< at most 1000, as in browsers
        quint32 rows = 1; ///< at most 65534
    };

    void beginRow(RowMark mark);
    /// `number`: all digits of a number that the cell displays rounded, or empty.
    void beginCell(Span span, std::string_view number);
    void endCell();
    void endRow();

    [[nodiscard]] bool isInCell() const { return m_inCell; }
    [[nodiscard]] HtmlText &text() { return m_text; }
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] bool hasText() const { return m_hasText; }
    [[nodiscard]] Sheet takeSheet() { return std::move(m_sheet); }
    /// The number of the current row.
    [[nodiscard]] quint32 rowNumber() const { return m_row; }
    /// More columns than a sheet has, or spans with too many cells for the memory.
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }

private:
    struct Cell {
        quint32 column;
        std::string text;
        std::string link;
        bool isStruck;
    };

    [[nodiscard]] bool isTaken(size_t column) const;
    void emitRow();

    Sheet m_sheet;
    HtmlText m_text;
    std::string m_number;
    std::vector<Cell> m_cells; ///< of the current row, without empty ones
    std::vector<quint32> m_takenUntil; ///< by column: the row in which a cell from above ends
    std::vector<std::string_view> m_given; ///< a member only to reuse its memory
    Span m_span;
    RowMark m_mark = RowMark::None;
    quint32 m_row = 0;
    quint32 m_column = 0; ///< the next free column
    size_t m_padding = 0; ///< empty cells emitted so far
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hasText = false;
    bool m_isTooWide = false;
};

} // namespace dnc
