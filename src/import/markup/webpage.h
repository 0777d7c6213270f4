// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/markup/html.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Whether `text` begins like HTML: a page, or a table that was saved as a workbook. Bytes in any encoding
/// that holds ASCII do, too.
[[nodiscard]] bool isWebPage(std::string_view text);

/// Reads a page (UTF-8): a sheet a table, and one for the lines around them that hold identifiers. Other
/// lines are left out with a warning that counts them. A page that holds nothing of the kind is NotText. What
/// is given up ends as Cancelled.
[[nodiscard]] Result<Document, ImportError> readWebPage(std::string_view text,
                                                        const Cancellation &cancellation = {});
[[nodiscard]] Result<Document, ImportError> documentOf(HtmlContent content,
                                                       const Cancellation &cancellation = {});

} // namespace dnc
