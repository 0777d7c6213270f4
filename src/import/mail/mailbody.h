// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mail/mailheader.h"
#include "import/sheet/cancellation.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <functional>
#include <string_view>
#include <vector>

namespace dnc {

/// Receives a piece of the text of a mail in UTF-8, or the target of a link in it, and the number of the line
/// that it begins on: for encoded text and HTML, the first line of its part. Valid only during the call.
using MailTextSink = std::function<void(std::string_view text, quint32 line)>;

/// Reads the body of a mail (RFC 2045 and 2046) with `header`, whose next line is that of `lines`: all parts
/// of text, decoded, the headers of mails within it, and the texts and links of HTML. At most 16 parts deep
/// and 1,000 in all. Stops if canceled. Returns what each part that is not read is called: attachments.
[[nodiscard]] QStringList readMailBody(const std::vector<MailField> &header, LineReader lines,
                                       const MailTextSink &sink, const Cancellation &cancellation);

} // namespace dnc
