// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Checks what libzip does not tell of the central directory of a ZIP archive (APPNOTE.TXT 4.3.12): that
/// names hold no NUL, and that no two parts share bytes, by which a small archive would inflate without end.
[[nodiscard]] Result<void, ImportError> checkZipDirectory(std::string_view bytes);

} // namespace dnc
