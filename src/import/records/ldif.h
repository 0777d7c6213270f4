// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Whether `text` begins with an entry of a directory in LDIF.
[[nodiscard]] bool isLdif(std::string_view text);

/// Reads LDIF (RFC 2849) in UTF-8: one row for each entry, with a column for each attribute. Folded lines are
/// joined and base64 is decoded; comments, passwords, pictures and other binary values are left out. Rows
/// have the numbers of the first lines of their entries. Ends with Canceled if canceled.
[[nodiscard]] Result<Document, ImportError> readLdif(std::string_view text,
                                                     const Cancellation &cancellation = {});

} // namespace dnc
