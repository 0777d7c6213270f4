// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/memorybudget.h"
#include "import/cells/cellstyle.h"
#include "import/cells/numbertext.h"
#include "import/cells/sharedstrings.h"
#include "import/sheet/importerror.h"
#include "import/sheet/sheet.h"
#include "import/xls/biff.h"

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace dnc {

/// What the sheets of an XLS workbook share.
struct XlsGlobals {
    struct NamedSheet {
        QString name;
        size_t offset = 0; ///< of its records in the stream
        SheetVisibility visibility = SheetVisibility::Visible;
        bool hasCells = true; ///< false for charts, macros and modules
    };
    std::vector<NamedSheet> sheets;
    SharedStrings strings;
    std::vector<CellStyle> styles;
    DateSystem dates = DateSystem::From1900;
    std::unique_ptr<Transcoder> transcoder; ///< for texts that are not Unicode; null since Excel 97
};

/// Reads the first part of the stream of an XLS workbook of Excel 5 to 2003.
[[nodiscard]] Result<XlsGlobals, ImportError> readXlsGlobals(std::string_view stream, MemoryBudget &budget);

} // namespace dnc
