// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/cells/cellstyle.h"
#include "import/sheet/importerror.h"

#include <string_view>
#include <vector>

namespace dnc {

class ZipFile;

/// The cell styles of a workbook by number, from the part with this name (`xl/styles.xml`).
[[nodiscard]] Result<std::vector<CellStyle>, ImportError> readXlsxStyles(ZipFile &file,
                                                                         std::string_view name);

} // namespace dnc
