// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"
#include "import/sheet/sheet.h"

#include <string_view>
#include <vector>

namespace dnc {

/// What a page shows.
struct HtmlContent {
    std::vector<Sheet> tables; ///< that hold text, in the order of their ends; one within another by itself
    Sheet lines; ///< of the text around the tables, a row of one cell each
};

/// Reads HTML (UTF-8, no NUL) of browsers, spreadsheets, mail and word processors, as bad as they write it.
/// Links become links of their cells, crossed-out text and hidden rows are marked, a number that is shown
/// rounded is taken from the attribute in which Excel and LibreOffice write it whole. An error names table,
/// row and line. What is given up ends as Cancelled.
[[nodiscard]] Result<HtmlContent, ImportError> readHtml(std::string_view text,
                                                        const Cancellation &cancellation = {});

} // namespace dnc
