// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/sheet/cancellation.h"
#include "import/sheet/sheet.h"

#include <string>
#include <string_view>

namespace dnc {

/// True where `text` (UTF-8) is one or more lines of addresses as a mail program writes them, such as
/// `"Müller, Jörg" <j@example.com>; bob@example.com`, and not a table: cutting it like CSV would tear names
/// apart.
[[nodiscard]] bool isAddressText(std::string_view text);

/// Gives each line of `text` as a row of one cell; empty ones in between as empty rows. Stops where it
/// is given up.
void addLines(std::string_view text, Sheet &sheet, const Cancellation &cancellation);

/// Gives each address of `text` as a row of its own: the address, and its display name where there is one.
/// The rows are numbered one by one, for a To: line has no rows that a person could count.
void addAddresses(std::string_view text, Sheet &sheet);

/// The lines of a mail header joined where it is folded within a mailbox (RFC 5322 2.2.3).
[[nodiscard]] std::string unfolded(std::string_view text);

/// Whether the commas of `text` part the words of sentences, as in `please remove a@x.com, and b@x.com`,
/// rather than the cells of rows.
[[nodiscard]] bool isProse(std::string_view text);

} // namespace dnc
