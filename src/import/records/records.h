// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Reads a text (UTF-8) of records, if it is one: JSON, JSON Lines, vCard, LDIF, a drawn table or a chat.
using RecordReader = Result<Document, ImportError> (*)(std::string_view, const Cancellation &);

/// The reader for `text`, or null for a list or a table of cells. Looks at its first lines only.
[[nodiscard]] RecordReader recordReaderFor(std::string_view text);

} // namespace dnc
