// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string_view>
#include <vector>

namespace dnc {

/// A stretch of a cell between two separators, a view into the cell.
struct CellPiece {
    std::string_view text;
    bool commaBefore = false; ///< parted from the one before by a comma, which a display name may hold
    bool afterLabel = false; ///< stands behind the name of a group or a header, such as `Team:` or `To:`
};

/// Takes a cell apart at every sign that may part identifiers: line breaks, tabs, `,` `;` `|` `:::`, and `/`
/// behind a whole one; but never within quotes, angle brackets, comments or a link. Any bytes. No piece is
/// empty.
[[nodiscard]] std::vector<CellPiece> cellPieces(std::string_view text);

} // namespace dnc
