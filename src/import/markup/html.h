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

/// The visible content of a page.
struct HtmlContent {
    std::vector<Sheet> tables; ///< those with text, in the order of their ends; a nested table by itself
    Sheet lines; ///< the text around the tables, one cell per row
};

/// Reads HTML (UTF-8, no NUL) of browsers, spreadsheets, mail and word processors, including malformed HTML.
/// Links become links of their cells, crossed-out text and hidden rows are marked, and a number displayed
/// rounded is taken from the attribute in which Excel and LibreOffice store all digits. An error names table,
/// row and line. Ends with Canceled if canceled.
[[nodiscard]] Result<HtmlContent, ImportError> readHtml(std::string_view text,
                                                        const Cancellation &cancellation = {});

} // namespace dnc
