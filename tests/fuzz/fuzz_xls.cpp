// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fuzz/rows.h"
#include "import/readdocument.h"

/// Any bytes as an XLS workbook.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    checkRows(dnc::readDocument(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
                                QStringLiteral("list.xls")));
    return 0;
}
