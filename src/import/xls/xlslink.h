// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/cellplace.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The address that some cells of an XLS workbook link to.
struct XlsLink {
    CellRange range;
    std::string target;
};

/// Parses a hyperlink record ([MS-XLS] 2.4.140, [MS-OSHARED] 2.3.7.1); nothing if it links to a file or into
/// the workbook.
[[nodiscard]] std::optional<XlsLink> parseXlsLink(std::string_view data);

} // namespace dnc
