// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QString>

namespace dnc {

/// The formats that a clipboard or a drop offers for the same content.
struct Pasted {
    QString text;
    QByteArray html; ///< as it was offered, in the encoding that it declares; empty if it was not
};

/// Reads pasted content: the tables of its HTML, with their links; otherwise its text: one entry per line,
/// cells separated by comma, tab or semicolon, a table copied from a spreadsheet, or a To: line whose
/// addresses become one row each. Ends with Canceled if canceled.
[[nodiscard]] Result<Document, ImportError> readPasted(const Pasted &pasted,
                                                       const Cancellation &cancellation = {});
[[nodiscard]] Result<Document, ImportError> readPastedText(const QString &text,
                                                           const Cancellation &cancellation = {});

} // namespace dnc
