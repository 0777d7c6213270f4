// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <QString>

namespace dnc {

/// What a clipboard, or what is dropped, offers of one thing.
struct Pasted {
    QString text;
    QString html; ///< empty where there is none
};

/// Reads what was pasted: the tables of its HTML, with their links; else its text: a line an entry, comma,
/// tab or semicolon separated cells, a table copied from a spreadsheet, or a To: line whose addresses become
/// one row each. What is given up ends as Cancelled.
[[nodiscard]] Result<Document, ImportError> readPasted(const Pasted &pasted,
                                                       const Cancellation &cancellation = {});
[[nodiscard]] Result<Document, ImportError> readPastedText(const QString &text,
                                                           const Cancellation &cancellation = {});

} // namespace dnc
