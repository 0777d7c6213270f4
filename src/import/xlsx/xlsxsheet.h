// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/memorybudget.h"
#include "import/cells/cellstyle.h"
#include "import/cells/numbertext.h"
#include "import/cells/sharedstrings.h"
#include "import/markup/xmlparser.h"
#include "import/sheet/importerror.h"
#include "import/sheet/sheet.h"
#include "import/xlsx/xlsxstyles.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace dnc {

/// What the sheets of a workbook share.
struct XlsxParts {
    SharedStrings strings;
    std::vector<CellStyle> styles;
    DateSystem dates = DateSystem::From1900;
};

/// Reads the worksheet part `name` into `sheet`, whose name and visibility must be set, and adds what a
/// person must know to `warnings`.
[[nodiscard]] Result<void, ImportError> readXlsxSheet(ZipFile &file, std::string_view name,
                                                      const XlsxParts &parts, MemoryBudget &budget,
                                                      Sheet &sheet, QStringList &warnings,
                                                      const PartProgress &progress);

} // namespace dnc
