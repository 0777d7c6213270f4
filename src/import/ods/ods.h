// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

namespace dnc {

class OdsContentHandler;

class ZipFile;

/// Reads an OpenDocument spreadsheet (ISO/IEC 26300), as LibreOffice and others save it.
[[nodiscard]] Result<Document, ImportError> readOds(ZipFile &file, quint64 fileSize,
                                                    const WorkbookProgress &progress);

/// The document built from a spreadsheet's content; NotText if there is none.
[[nodiscard]] Result<Document, ImportError> takeSpreadsheet(OdsContentHandler &content);

} // namespace dnc
