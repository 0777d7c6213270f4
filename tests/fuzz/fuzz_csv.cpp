// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fuzz/rows.h"
#include "import/readdocument.h"

/// Any bytes as a list, by what they show and cut by a comma.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString name = QStringLiteral("list");
    checkRows(dnc::readDocument(bytes, name));
    checkRows(dnc::readDocument(bytes, name, {.encoding = QStringLiteral("windows-1252"), .separator = ','}));
    return 0;
}
