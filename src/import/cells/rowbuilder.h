// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/memorybudget.h"
#include "import/sheet/importerror.h"
#include "import/sheet/sheet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// The number of rows in the largest sheets of spreadsheet programs. A larger row number is an error.
inline constexpr quint32 maxRows = 1'048'576;

/// Collects the cells of one row and adds it to a sheet. Columns count from 0, rows from 1, as in Sheet.
class RowBuilder {
public:
    void begin(quint32 number, RowMark mark);
    /// Each column at most once per row; returns an error if the cell is invalid.
    [[nodiscard]] std::optional<ImportError> addCell(quint32 column, std::string_view text);
    void setMark(quint32 column, CellMark mark) { m_marks.push_back({column, mark}); }
    void setLink(quint32 column, std::string_view target);

    /// Adds the row `count` times to `sheet`, unless it has no text, link or mark: then a spreadsheet shows
    /// an empty row. Its number must be higher than those before.
    [[nodiscard]] std::optional<ImportError> finish(Sheet &sheet, MemoryBudget &budget, quint32 count = 1);

    [[nodiscard]] quint32 number() const { return m_number; }
    /// The column after the last cell.
    [[nodiscard]] quint32 nextColumn() const { return m_nextColumn; }
    /// Makes `column` the default place of the next cell.
    void skipTo(quint32 column) { m_nextColumn = column; }

private:
    static constexpr size_t noText = ~size_t(0);
    struct Cell {
        size_t begin = noText;
        size_t size = 0;
    };
    struct Mark {
        quint32 column;
        CellMark mark;
    };
    struct Link {
        quint32 column;
        std::string target;
    };
    [[nodiscard]] ImportError error(ImportError::Kind kind, quint32 column) const;
    [[nodiscard]] ImportError damagedRow(const QString &detail) const;
    void add(Sheet &sheet) const;

    quint32 m_number = 0;
    RowMark m_mark = RowMark::None;
    quint32 m_nextColumn = 0;
    bool m_hasText = false;
    std::string m_text;
    std::vector<Cell> m_cells; ///< by column
    std::vector<std::string_view> m_views;
    std::vector<Mark> m_marks;
    std::vector<Link> m_links;
};

} // namespace dnc
