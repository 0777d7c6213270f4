// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/cells/cellplace.h"

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The address that some cells of an XLS workbook lead to.
struct XlsLink {
    CellRange range;
    std::string target;
};

/// Reads a hyperlink record ([MS-XLS] 2.4.140, [MS-OSHARED] 2.3.7.1); nothing when it leads to a file or into
/// the workbook.
[[nodiscard]] std::optional<XlsLink> parseXlsLink(std::string_view data);

} // namespace dnc
