// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/cells/sharedstrings.h"
#include "import/markup/xmlparser.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

class MemoryBudget;
class ZipFile;

/// Reads the part with this name (`xl/sharedStrings.xml`).
[[nodiscard]] Result<SharedStrings, ImportError> readSharedStrings(ZipFile &file, std::string_view name,
                                                                   MemoryBudget &budget,
                                                                   const PartProgress &progress = {});

} // namespace dnc
