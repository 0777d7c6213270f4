// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// An identifier found in a cell; `name` is the display name beside it, or empty.
struct CellPart {
    std::string text;
    std::string name;

    bool operator==(const CellPart &) const = default;
};

/// Whether the characters of `text` show that splitCell() returns it unchanged. Thread-safe.
[[nodiscard]] bool isClearlyOne(std::string_view text);

/// Splits a cell or a pasted line that clearly holds several identifiers, such as a To: line (RFC 5322 3.4:
/// display names, quoted commas, groups) or `a@x.com; b@y.com`. Never loses text: any other cell is returned
/// whole, an empty one as no part. Treats a Sales Navigator link as one identifier.
[[nodiscard]] std::vector<CellPart> splitCell(std::string_view text);

} // namespace dnc
