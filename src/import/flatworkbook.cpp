// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/flatworkbook.h"

#include "core/text.h"
#include "import/ods.h"
#include "import/odscontent.h"
#include "import/spreadsheetml.h"

#include <algorithm>

namespace dnc {

namespace {

constexpr size_t headSize = 4096; // in which the namespaces of the root element stand

std::string_view headOf(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text.starts_with("<?xml") ? text.substr(0, headSize) : std::string_view();
}

bool isExcel2003(std::string_view head)
{
    return head.find("urn:schemas-microsoft-com:office:spreadsheet") != head.npos;
}

} // namespace

bool isFlatWorkbook(std::string_view text)
{
    const std::string_view head = headOf(text);
    return isExcel2003(head) || head.find("urn:oasis:names:tc:opendocument:xmlns:office") != head.npos;
}

Result<Document, ImportError> readFlatWorkbook(std::string_view text)
{
    text.remove_prefix(std::min(text.find('<'), text.size())); // nothing may stand before the declaration
    MemoryBudget budget(text.size());
    if (isExcel2003(headOf(text))) {
        SpreadsheetMlHandler handler(budget);
        if (const auto parsed = parseText(text, handler); !parsed)
            return unexpected(parsed.error());
        return handler.takeDocument();
    }
    OdsContentHandler content(OdsStyles(), budget);
    if (const auto parsed = parseText(text, content); !parsed)
        return unexpected(parsed.error());
    return takeSpreadsheet(content);
}

} // namespace dnc
