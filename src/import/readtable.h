// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/importerror.h"
#include "import/sheet.h"

#include <string_view>

namespace dnc {

/// Reads `text` (UTF-8) as CSV by the separator that it shows. The sheet's and an error's `file` are left
/// empty.
[[nodiscard]] Result<Sheet, ImportError> readTable(std::string_view text);

} // namespace dnc
