// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Reads JSON or JSON Lines in UTF-8 for which isJson() is true: a sheet for each list in it, with a row for
/// each record. Nested objects become columns named by their path, such as `contact.email`; a list of
/// objects within a record becomes rows, each with the other fields of the record; several texts share a
/// cell. What stands beside the lists is left out with a warning, unless it holds an identifier. An error
/// names its line. Ends with Canceled if canceled.
[[nodiscard]] Result<Document, ImportError> readJson(std::string_view text,
                                                     const Cancellation &cancellation = {});

} // namespace dnc
