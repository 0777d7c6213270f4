// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/rules/splitcell.h"
#include "fuzz/rows.h"

#include "core/rules/rules.h"
#include "import/readpasted.h"

/// Any text as a To: line: as it is, and with an address in it so that it is read as one more often.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    checkRows(dnc::readPasted({.text = text, .html = {}}));
    checkRows(dnc::readPasted({.text = QStringLiteral("Ann <a@b.com>, ") + text, .html = {}}));
    for (const dnc::CellPart &part : dnc::splitCell({reinterpret_cast<const char *>(data), size})) {
        if (part.text.empty())
            std::abort();
    }
    return 0;
}
