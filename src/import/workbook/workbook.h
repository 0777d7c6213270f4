// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QByteArray>

namespace dnc {

/// Whether the bytes begin like a file of a spreadsheet program: a ZIP archive or a compound file.
[[nodiscard]] bool isWorkbook(const QByteArray &bytes);

/// Reads all sheets of an XLSX, XLSM, ODS or XLS workbook, including hidden ones, in UTF-8. What cannot be
/// read is an error with its place, or a warning if everything else is complete. Does not compute formulas:
/// reads their stored results. Leaves file names empty.
[[nodiscard]] Result<Document, ImportError> readWorkbook(const QByteArray &bytes,
                                                         const WorkbookProgress &progress = {});

} // namespace dnc
