// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/sheet/cancellation.h"
#include "import/sheet/sheet.h"

#include <string>
#include <string_view>

namespace dnc {

/// True if `text` (UTF-8) is one or more lines of addresses as a mail program writes them, such as `"Müller,
/// Jörg" <j@example.com>; bob@example.com`, and not a table: splitting it like CSV would break names apart.
[[nodiscard]] bool isAddressText(std::string_view text);

/// Adds each line of `text` as a row of one cell; empty lines in between as empty rows. Stops if canceled.
void addLines(std::string_view text, Sheet &sheet, const Cancellation &cancellation);

/// Adds each address of `text` as a row: the address, and its display name if there is one. Rows are numbered
/// consecutively, because a To: line has no rows of its own.
void addAddresses(std::string_view text, Sheet &sheet);

/// `text` with folded lines of a mail header joined (RFC 5322 2.2.3).
[[nodiscard]] std::string unfolded(std::string_view text);

/// Whether the commas of `text` separate parts of sentences, as in `please remove a@x.com, and b@x.com`,
/// rather than cells.
[[nodiscard]] bool isProse(std::string_view text);

} // namespace dnc
