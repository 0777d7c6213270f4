// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace dnc {

/// A column such as `AB` and a row, from 0 and from 1; 0 for a row that is not given.
struct CellPlace {
    quint32 row = 0;
    quint32 column = 0;
};

/// Reads `AB12`, also `$AB$12`; nothing when it is neither that nor within the largest sheets.
[[nodiscard]] std::optional<CellPlace> parseCellPlace(std::string_view text);

/// Both corners belong to it.
struct CellRange {
    CellPlace first;
    CellPlace last;
};

/// Reads `A1:B2` or `A1`.
[[nodiscard]] std::optional<CellRange> parseCellRange(std::string_view text);

/// `AB12`, as a person reads it.
[[nodiscard]] QString placeName(const CellPlace &place);

} // namespace dnc
