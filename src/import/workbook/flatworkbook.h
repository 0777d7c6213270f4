// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Whether `text` begins like a workbook in a single XML file: a spreadsheet of Excel 2003 (SpreadsheetML,
/// usually named .xml or .xls) or a flat OpenDocument file (.fods).
[[nodiscard]] bool isFlatWorkbook(std::string_view text);

/// Reads it (UTF-8, whatever it declares), within the limits of parseText() and MemoryBudget.
[[nodiscard]] Result<Document, ImportError> readFlatWorkbook(std::string_view text,
                                                             const Cancellation &cancellation = {});

} // namespace dnc
