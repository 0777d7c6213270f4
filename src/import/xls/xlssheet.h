// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/memorybudget.h"
#include "import/sheet/importerror.h"
#include "import/sheet/sheet.h"

#include <QStringList>

#include <string_view>

namespace dnc {

struct XlsGlobals;

/// Reads the sheet whose records begin at `offset` of the stream of an XLS workbook, and adds what a person
/// must know to `warnings`.
[[nodiscard]] Result<void, ImportError> readXlsSheet(std::string_view stream, size_t offset,
                                                     const XlsGlobals &globals, MemoryBudget &budget,
                                                     Sheet &sheet, QStringList &warnings);

} // namespace dnc
