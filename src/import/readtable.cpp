// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/readtable.h"

#include "import/csv.h"

namespace dnc {

Result<Sheet, ImportError> readTable(std::string_view text)
{
    Sheet sheet;
    sheet.reserve(text.size());
    const auto read =
        readCsv(text, detectSeparator(text), [&](quint32 number, std::span<const std::string_view> cells) {
            sheet.addRow(number, cells);
        });
    if (!read)
        return unexpected(read.error());
    return sheet;
}

} // namespace dnc
