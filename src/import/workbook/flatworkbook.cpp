// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/workbook/flatworkbook.h"

#include "core/text/text.h"
#include "import/ods/ods.h"
#include "import/ods/odscontent.h"
#include "import/sheet/document.h"
#include "import/workbook/spreadsheetml.h"

#include <algorithm>

namespace dnc {

namespace {

/// The tag of the root element, which names the namespaces; empty if the text is not XML. Declarations,
/// instructions and comments may precede it.
std::string_view rootTag(std::string_view text)
{
    size_t at = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    if (!text.substr(at).starts_with('<'))
        return {};
    constexpr std::string_view comment = "<!--";
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        if (rest.size() > 1 && rest[1] != '!' && rest[1] != '?')
            return rest.substr(0, rest.find('>'));
        const size_t begin = rest.starts_with(comment) ? rest.find("-->", comment.size()) : 0;
        at = begin == rest.npos ? begin : text.find('<', at + begin + 1);
    }
    return {};
}

bool isExcel2003(std::string_view root)
{
    return root.find("urn:schemas-microsoft-com:office:spreadsheet") != root.npos;
}

} // namespace

bool isFlatWorkbook(std::string_view text)
{
    const std::string_view root = rootTag(text);
    return isExcel2003(root) || root.find("urn:oasis:names:tc:opendocument:xmlns:office") != root.npos;
}

Result<Document, ImportError> readFlatWorkbook(std::string_view text, const Cancellation &cancellation)
{
    text.remove_prefix(std::min(text.find('<'), text.size())); // nothing may precede the declaration
    MemoryBudget budget(text.size());
    if (isExcel2003(rootTag(text))) {
        SpreadsheetMlHandler handler(budget);
        if (const auto parsed = parseText(text, handler, cancellation); !parsed)
            return unexpected(parsed.error());
        return handler.takeDocument();
    }
    OdsContentHandler content(OdsStyles(), budget);
    if (const auto parsed = parseText(text, content, cancellation); !parsed)
        return unexpected(parsed.error());
    return takeSpreadsheet(content);
}

} // namespace dnc
