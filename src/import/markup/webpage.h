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

/// Whether `text` begins like HTML: a page, or a table saved as a workbook. Works on bytes in any encoding
/// that extends ASCII.
[[nodiscard]] bool isWebPage(std::string_view text);

/// Reads a page (UTF-8): one sheet per table, and one for the lines around them that hold identifiers. Other
/// lines are skipped, with a warning that counts them. A page without either is NotText. Ends with Canceled
/// if canceled.
[[nodiscard]] Result<Document, ImportError> readWebPage(std::string_view text,
                                                        const Cancellation &cancellation = {});
[[nodiscard]] Result<Document, ImportError> documentOf(HtmlContent content,
                                                       const Cancellation &cancellation = {});

} // namespace dnc
