// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/markup/htmltext.h"
#include "import/sheet/sheet.h"

#include <string>
#include <vector>

namespace dnc {

/// A table of HTML that becomes a sheet while its tags go by. A cell that spans several columns or rows
/// stands in the first of them; the others are empty, as in a workbook.
class HtmlTable {
public:
    struct Span {
        quint32 columns = 1; ///< at most 1000, as browsers have it
        quint32 rows = 1; ///< at most 65534
    };

    void beginRow(RowMark mark);
    /// `number`: the full number of a cell that shows it rounded, or empty.
    void beginCell(Span span, std::string_view number);
    void endCell();
    void endRow();

    [[nodiscard]] bool isInCell() const { return m_inCell; }
    [[nodiscard]] HtmlText &text() { return m_text; }
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] bool hasText() const { return m_hasText; }
    [[nodiscard]] Sheet takeSheet() { return std::move(m_sheet); }
    /// The number of the row that is being read.
    [[nodiscard]] quint32 rowNumber() const { return m_row; }
    /// More columns than a sheet has, or spans that make more cells than memory should hold.
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }

private:
    struct Cell {
        quint32 column;
        std::string text;
        std::string link;
        bool isStruck;
    };

    [[nodiscard]] bool isTaken(size_t column) const;
    void giveRow();

    Sheet m_sheet;
    HtmlText m_text;
    std::string m_number;
    std::vector<Cell> m_cells; ///< of the row, without empty ones
    std::vector<quint32> m_takenUntil; ///< by column: the row in which a cell from above ends
    std::vector<std::string_view> m_given; ///< kept, so that a row needs no memory of its own
    Span m_span;
    RowMark m_mark = RowMark::None;
    quint32 m_row = 0;
    quint32 m_column = 0; ///< where the next cell may stand
    size_t m_padding = 0; ///< empty cells given so far
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_hasText = false;
    bool m_isTooWide = false;
};

} // namespace dnc
