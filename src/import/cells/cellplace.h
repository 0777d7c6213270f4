// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace dnc {

/// A column such as `AB`, from 0, and a row, from 1; row 0 if it is not given.
struct CellPlace {
    quint32 row = 0;
    quint32 column = 0;
};

/// Parses `AB12` or `$AB$12`; nothing for any other text and for places outside of the largest sheets.
[[nodiscard]] std::optional<CellPlace> parseCellPlace(std::string_view text);

/// From `first` to `last`, inclusive.
struct CellRange {
    CellPlace first;
    CellPlace last;
};

/// Parses `A1:B2` or `A1`.
[[nodiscard]] std::optional<CellRange> parseCellRange(std::string_view text);

/// `AB12`, for display.
[[nodiscard]] QString placeName(const CellPlace &place);

} // namespace dnc
