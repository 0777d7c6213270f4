// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/plan/importplan.h"
#include "import/readdocument.h"
#include "import/sheet/document.h"
#include "import/sheet/importerror.h"

#include <cstdlib>

/// What holds for whatever was read: each cell can be looked at, rows ascend, and entries can be made of
/// them. What was refused is told in words.
inline void checkRows(const dnc::Result<dnc::Document, dnc::ImportError> &document)
{
    if (!document) {
        if (dnc::describe(document.error()).isEmpty())
            std::abort();
        return;
    }
    for (const dnc::Sheet &sheet : document->sheets) {
        for (quint32 row = 0; row < sheet.rowCount(); ++row) {
            if (row > 0 && sheet.rowNumber(row) <= sheet.rowNumber(row - 1))
                std::abort();
            for (quint32 column = 0; column < sheet.columnCount(row); ++column)
                (void)sheet.cell(row, column);
        }
    }
    dnc::EntryStore store;
    (void)dnc::addEntries(*document, dnc::makePlan(*document, {}), {}, store);
}
