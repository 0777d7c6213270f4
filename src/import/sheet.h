// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// Rows of text cells from any source, in UTF-8. Kept in one piece of memory; ragged rows stay ragged.
class Sheet {
public:
    QString file; ///< file name without its folder, or a word for pasted text
    QString name; ///< the sheet's own name; empty where the source has no sheets
    QString sha256; ///< of the bytes that it was read from, in hexadecimal; for pasted text, of its UTF-8

    /// Makes room for `bytes` of text, so that a large sheet is not moved about while it grows.
    void reserve(size_t bytes) { m_text.reserve(bytes); }
    /// Adds a row that a person sees as number `number` (from 1).
    void addRow(quint32 number, std::span<const std::string_view> cells);

    [[nodiscard]] quint32 rowCount() const { return quint32(m_rows.size()); }
    [[nodiscard]] quint32 rowNumber(quint32 row) const { return m_rows[row].number; }
    [[nodiscard]] quint32 columnCount(quint32 row) const;
    /// The widest row.
    [[nodiscard]] quint32 columnCount() const { return m_width; }
    /// Empty for a cell that its row does not have.
    [[nodiscard]] std::string_view cell(quint32 row, quint32 column) const;

private:
    struct RowStart {
        quint32 number;
        quint32 firstCell;
    };
    std::string m_text;
    std::vector<size_t> m_cellEnds;
    std::vector<RowStart> m_rows;
    quint32 m_width = 0;
};

} // namespace dnc
