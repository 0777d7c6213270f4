// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Whether `text` holds a table drawn with signs near its beginning: by psql, mysql or sqlite3, also record
/// by record, or in Markdown.
[[nodiscard]] bool isDrawnTable(std::string_view text);

/// Reads such tables in UTF-8 into one sheet, with the header of the first. Lines outside of the tables, such
/// as `(2 rows)`, are left out and counted in a warning, unless they hold an identifier. NULL is empty. Rows
/// have the numbers of their lines. Ends with Canceled if canceled.
[[nodiscard]] Result<Document, ImportError> readDrawnTable(std::string_view text,
                                                           const Cancellation &cancellation = {});

} // namespace dnc
