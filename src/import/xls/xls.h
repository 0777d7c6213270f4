// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Reads a workbook of Excel 5 to 2003 ([MS-XLS]) with the results of its formulas, and tells what else a
/// compound file is: a new workbook with a password, or a document of another program.
///
/// Not by FreeXL, which drops formulas, booleans and errors, and reads only files by their path.
[[nodiscard]] Result<Document, ImportError> readXls(std::string_view bytes, const WorkbookProgress &progress);

} // namespace dnc
