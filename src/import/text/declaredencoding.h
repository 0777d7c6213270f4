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

/// The encoding that XML or HTML declares for itself, in a declaration that can be read byte by byte; empty
/// if there is none.
[[nodiscard]] QString declaredEncoding(const QByteArray &bytes);

/// Decodes bytes that may be such a text. Bytes that are valid UTF-8 or UTF-16 are read as such, whatever
/// they declare: programs convert a text and leave its declaration. Otherwise as declared, and if that fails,
/// by decodeText(), with a warning. Ends with Canceled if canceled.
[[nodiscard]] Result<DecodedText, ImportError> decodeDeclared(QByteArray bytes,
                                                              const Cancellation &cancellation = {});

/// The HTML that another program provides as bytes; empty if it cannot be decoded.
[[nodiscard]] QString decodedHtml(QByteArray bytes);

} // namespace dnc
