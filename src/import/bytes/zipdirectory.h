// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Checks what libzip does not check in the central directory of a ZIP archive (APPNOTE.TXT 4.3.12): that
/// names contain no NUL, and that no two parts share bytes, which would let a small archive inflate without
/// end.
[[nodiscard]] Result<void, ImportError> checkZipDirectory(std::string_view bytes);

} // namespace dnc
