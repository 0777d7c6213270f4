// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Whether `text` begins with a vCard.
[[nodiscard]] bool isVCard(std::string_view text);

/// Reads vCards of the versions 2.1, 3.0 and 4.0 in UTF-8: one row for each EMAIL, TEL and IMPP, and each
/// LinkedIn link of X-SOCIALPROFILE and URL, with the name of its card; one for a card without any. Other
/// properties are left out and listed in a warning. Rows have the numbers of their lines. Ends with Canceled
/// if canceled.
[[nodiscard]] Result<Document, ImportError> readVCards(std::string_view text,
                                                       const Cancellation &cancellation = {});

} // namespace dnc
