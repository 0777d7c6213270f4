// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Reads a workbook of Excel 5 to 2003 ([MS-XLS]) with the stored results of its formulas, and reports what
/// other compound files are: a new workbook with a password, or a document of another program.
///
/// Does not use FreeXL, which drops formulas, booleans and errors, and reads files only by path.
[[nodiscard]] Result<Document, ImportError> readXls(std::string_view bytes, const WorkbookProgress &progress);

} // namespace dnc
