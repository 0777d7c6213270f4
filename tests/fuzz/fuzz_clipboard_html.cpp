// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fuzz/rows.h"
#include "import/readpasted.h"

/// Any text as the HTML of a clipboard.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray html(reinterpret_cast<const char *>(data), qsizetype(size));
    checkRows(dnc::readPasted({.text = {}, .html = html}));
    checkRows(dnc::readPasted({.text = QStringLiteral("text"), .html = "<table><tr><td>" + html}));
    return 0;
}
