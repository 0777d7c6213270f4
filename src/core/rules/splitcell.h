// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// One name-and-value pair found in a cell: `name` is the display name beside it, or empty.
struct CellPart {
    std::string text;
    std::string name;

    bool operator==(const CellPart &) const = default;
};

/// Whether its signs show at once that splitCell() gives `text` back as it is. Thread-safe.
[[nodiscard]] bool isClearlyOne(std::string_view text);

/// Takes a cell or a pasted line apart where it clearly holds several identifiers, such as a To: line
/// (RFC 5322 3.4: display names, quoted commas, groups) or `a@x.com; b@y.com`. Never loses text: a cell that
/// is not clearly several comes back whole, an empty one as no part. Views Sales Navigator links as one.
[[nodiscard]] std::vector<CellPart> splitCell(std::string_view text);

} // namespace dnc
