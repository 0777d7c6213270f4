// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/mail/mailheader.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <string_view>

namespace dnc {

/// Reads a mail, or the mails of a mailbox file (mbox), for which isMail() is true: one row for each address
/// of the fields that name people, with its decoded name, and one for each further identifier that the text
/// mentions, which has RowMark::MailText. Rows have the numbers of their lines, or the next one where a line
/// has several. Fields and attachments that are left out are listed as warnings. Ends with Canceled if
/// canceled.
[[nodiscard]] Result<Document, ImportError> readMail(std::string_view text,
                                                     const Cancellation &cancellation = {});

} // namespace dnc
