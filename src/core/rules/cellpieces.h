// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>
#include <vector>

namespace dnc {

/// The part of a cell between two separators, as a view into the cell.
struct CellPiece {
    std::string_view text;
    bool commaBefore = false; ///< separated by a comma, which a display name may contain
    bool afterLabel = false; ///< follows the name of a group or a header, such as `Team:` or `To:`
};

/// Splits a cell at every possible separator of identifiers: line breaks, tabs, `,` `;` `|` `:::`, and `/`
/// after a complete one; never within quotes, angle brackets, comments or a link. Accepts any bytes. No piece
/// is empty.
[[nodiscard]] std::vector<CellPiece> cellPieces(std::string_view text);

} // namespace dnc
