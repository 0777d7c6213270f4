// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/document.h"

#include <string_view>

namespace dnc {

/// Reads `text` (UTF-8) as CSV, cut by `separator` or else by the one that it shows. Names of files and
/// encoding are left empty.
[[nodiscard]] Result<Document, ImportError> readTable(std::string_view text,
                                                      std::optional<char> separator = {});

} // namespace dnc
