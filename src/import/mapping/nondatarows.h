// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/issue.h"
#include "core/text/text.h"
#include "import/mapping/mapping.h"
#include "import/sheet/sheet.h"

#include <vector>

namespace dnc {

/// The rows of a sheet that are not about people: titles and notes above the header, repeated headers,
/// footers, totals and comment lines. They say nothing about what a column holds. Sheet and mapping must
/// outlive it. Thread-safe.
class NonDataRows {
public:
    /// Reads the rows at the end of the sheet and a sample of the others.
    NonDataRows(const Sheet &sheet, const Mapping &mapping);

    /// Issue::Title, RepeatedHeader, Footer, TotalsRow or Comment; None for a row that may be about a person.
    /// Inline, because it is called for each row.
    [[nodiscard]] Issue issueOf(quint32 row, const Sheet::Row &cells) const
    {
        if (row >= m_firstTrailing || row < m_sheetMapping.firstDataRow)
            return issueAtEdge(row, cells);
        const std::string_view first = cells[0];
        if (m_firstCellDecides && cells.size() >= m_headerWidth && !first.empty()
            && !m_mayBeSpecial[static_cast<unsigned char>(first[0])])
            return Issue::None;
        const std::string_view key = cells[m_keyColumn];
        const bool maybeHeader = !key.empty() && toLower(key.front()) == m_keyFront;
        const bool maybeComment = !first.empty() && m_mayStartComment[static_cast<unsigned char>(first[0])];
        const bool maybeFooter = cells.size() < m_headerWidth || cells[m_identifierColumn].empty();
        return maybeHeader || maybeComment || maybeFooter || m_hasSections ? issueWithin(row, cells)
                                                                           : Issue::None;
    }
    [[nodiscard]] Issue issueOf(quint32 row) const { return issueOf(row, m_sheet.row(row)); }

private:
    [[nodiscard]] Issue issueAtEdge(quint32 row, const Sheet::Row &cells) const;
    [[nodiscard]] Issue issueWithin(quint32 row, const Sheet::Row &cells) const;
    [[nodiscard]] bool mayRepeatHeader(const Sheet::Row &cells) const;
    [[nodiscard]] bool repeatsHeader(quint32 row, const Sheet::Row &cells) const;
    void findKey();
    void findCommentSigns();
    void findTrailing();

    const Sheet &m_sheet;
    const Mapping &m_sheetMapping;
    std::string_view m_key; ///< the first text of the header
    quint32 m_keyColumn = 0;
    char m_keyFront = 0;
    quint32 m_headerWidth = 0; ///< 0: without a header of several columns
    quint32 m_identifierColumn = 0;
    std::array<bool, 256> m_mayStartComment{}; ///< by the first byte of a row
    bool m_hasSections = false;
    bool m_firstCellDecides = false; ///< the first byte of a row is enough, if there is one
    std::array<bool, 256> m_mayBeSpecial{}; ///< by the first byte: a comment or a repeated header
    quint32 m_firstTrailing = 0; ///< from here on, all rows are footers, totals, comments or empty
};

/// The length of the sign that makes a row a comment, with the spaces around it: `#`, `;` or `//` at the
/// start of its first cell. 0: it is no comment, such as `#4` or `#N/A`.
[[nodiscard]] size_t commentSignSize(std::string_view firstCell);

} // namespace dnc
