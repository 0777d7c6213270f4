// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

class ZipFile;

/// Reads an Office Open XML workbook (ECMA-376 and ISO/IEC 29500, strict as well as transitional), whose main
/// part is `workbook`.
[[nodiscard]] Result<Document, ImportError> readXlsx(ZipFile &file, std::string_view workbook,
                                                     quint64 fileSize, const WorkbookProgress &progress);

} // namespace dnc
