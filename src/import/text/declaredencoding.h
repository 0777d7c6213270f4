// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/importerror.h"
#include "import/text/encoding.h"

#include <QByteArray>
#include <QString>

namespace dnc {

/// The name of the encoding that an XML text, or a page of HTML, says of itself in a declaration that can be
/// read byte by byte; empty where there is none.
[[nodiscard]] QString declaredEncoding(const QByteArray &bytes);

/// Decodes what is perhaps such a text. What is UTF-8 or UTF-16 by its bytes is read so, whatever it
/// declares: programs save a text anew and leave its declaration. Else it is read as declared, and where that
/// cannot be, as decodeText() finds, with a warning. What is given up ends as Cancelled.
[[nodiscard]] Result<DecodedText, ImportError> decodeDeclared(QByteArray bytes,
                                                              const Cancellation &cancellation = {});

/// The HTML that another program hands over as bytes; empty where it cannot be decoded.
[[nodiscard]] QString decodedHtml(QByteArray bytes);

} // namespace dnc
