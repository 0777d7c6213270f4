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

/// Reads the sheets of an XLSX, XLSM, ODS or XLS workbook, with the hidden ones, in UTF-8. What cannot be
/// read is an error that names its place, or a warning where everything else is whole. Formulas are not
/// computed: their results are read as the file has them. Names of files are left empty.
[[nodiscard]] Result<Document, ImportError> readWorkbook(const QByteArray &bytes,
                                                         const WorkbookProgress &progress = {});

} // namespace dnc
