// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/biff.h"
#include "import/importerror.h"
#include "import/memorybudget.h"
#include "import/numbertext.h"
#include "import/sharedstrings.h"
#include "import/sheet.h"
#include "import/xlsxstyles.h"

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
