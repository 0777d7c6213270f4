// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "fuzz/archive.h"
#include "fuzz/rows.h"
#include "import/readdocument.h"

/// The content of an OpenDocument spreadsheet and its styles, with a NUL between them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::string_view content = takePart(input);
    const std::string_view styles = takePart(input);
    const QByteArray archive =
        archiveOf({{"content.xml", content}, {"styles.xml", styles.empty() ? "<styles/>" : styles}});
    checkRows(dnc::readDocument(archive, QStringLiteral("list.ods")));
    return 0;
}
