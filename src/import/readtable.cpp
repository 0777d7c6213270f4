// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readtable.h"

#include "import/csv.h"

namespace dnc {

Result<Document, ImportError> readTable(std::string_view text, std::optional<char> separator)
{
    Document document;
    document.separator = separator ? *separator : detectSeparator(text);
    Sheet &sheet = document.sheets.emplace_back();
    const auto read =
        readCsv(text, *document.separator, [&](quint32 number, std::span<const std::string_view> cells) {
            sheet.addRow(number, cells);
        });
    if (!read)
        return unexpected(read.error());
    return document;
}

} // namespace dnc
