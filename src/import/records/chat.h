// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Whether `text` begins like an exported chat of WhatsApp, or one copied from Teams: a time, a name, a
/// message.
[[nodiscard]] bool isChat(std::string_view text);

/// Reads such a chat in UTF-8: one row for each message whose sender is a number, and for each identifier
/// that a message mentions. Nothing says which of them opted out, so they have RowMark::MailText. Messages of
/// saved contacts, whose numbers the chat does not have, are counted in a warning. Rows have the numbers of
/// their lines. Ends with Canceled if canceled.
[[nodiscard]] Result<Document, ImportError> readChat(std::string_view text,
                                                     const Cancellation &cancellation = {});

} // namespace dnc
