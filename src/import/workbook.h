// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/document.h"

#include <QByteArray>

#include <functional>

namespace dnc {

/// Called by the reading thread between rows with the sheet as far as it is read, and the share of the work
/// that is done, 0 to 1; false ends the reading as Cancelled.
using WorkbookProgress = std::function<bool(const Sheet &soFar, double done)>;

/// Whether the bytes begin like a file of a spreadsheet program: a ZIP archive or a compound file.
[[nodiscard]] bool isWorkbook(const QByteArray &bytes);

/// Reads the sheets of an XLSX, XLSM, ODS or XLS workbook, with the hidden ones, in UTF-8. What cannot be
/// read is an error that names its place, or a warning where everything else is whole. Formulas are not
/// computed: their results are read as the file has them. Names of files are left empty.
[[nodiscard]] Result<Document, ImportError> readWorkbook(const QByteArray &bytes,
                                                         const WorkbookProgress &progress = {});

} // namespace dnc
