// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/markup/webpage.h"

#include "core/rules/rules.h"
#include "core/text/text.h"
#include "import/markup/html.h"
#include "import/sheet/document.h"
#include "import/text/lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

struct WebPageWords {
    Q_DECLARE_TR_FUNCTIONS(dnc::WebPage)
};

/// The start of the text in lower case, without leading white space, long enough for every marker.
std::string beginningOf(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return toLower(text.substr(0, 4096));
}

bool leadsToIdentifier(std::string_view link)
{
    return startsWith(link, "mailto:") || startsWith(link, "tel:") || link.find("linkedin.com/") != link.npos;
}

/// Whether a line outside of tables becomes a row.
bool holdsIdentifier(std::string_view line, std::string_view link)
{
    return line.find('@') != line.npos || line.find("linkedin.com/") != line.npos || leadsToIdentifier(link)
        || guessType(line, {}).has_value();
}

Sheet linesWithIdentifiers(const Sheet &lines, const Cancellation &cancellation)
{
    Sheet chosen;
    for (quint32 row = 0; row < lines.rowCount() && !cancellation.isCanceled(); ++row) {
        const std::string_view line = lines.cell(row, 0);
        const std::string_view link = lines.link(row, 0);
        if (!holdsIdentifier(line, link))
            continue;
        chosen.addRow(lines.rowNumber(row), std::span(&line, 1));
        if (!link.empty())
            chosen.addLink(0, link);
        if (lines.cellMark(row, 0) != CellMark::None)
            chosen.addMark(0, lines.cellMark(row, 0));
    }
    return chosen;
}

void nameSheets(std::vector<Sheet> &sheets)
{
    int number = 0;
    for (Sheet &sheet : sheets)
        sheet.name = WebPageWords::tr("Table %1").arg(++number);
}

ImportError noList()
{
    ImportError error;
    error.kind = ImportError::Kind::NotText;
    error.detail =
        WebPageWords::tr("It is a web page without any table or identifier. Open the page, copy the list "
                         "out of it and paste it here.");
    return error;
}

} // namespace

bool isWebPage(std::string_view text)
{
    const std::string start = beginningOf(text);
    if (!start.starts_with('<'))
        return false;
    if (start.starts_with("<?xml"))
        return start.find("<html") != start.npos;
    constexpr std::array beginnings{"<!doctype html", "<html", "<head",  "<meta", "<body", "<table", "<!--",
                                    "<div",           "<p>",   "<style", "<tr",   "<td",   "<center"};
    return std::ranges::any_of(beginnings, [&](const char *begin) { return start.starts_with(begin); });
}

Result<Document, ImportError> readWebPage(std::string_view text, const Cancellation &cancellation)
{
    if (const size_t nul = text.find('\0'); nul != text.npos) {
        ImportError error;
        error.kind = ImportError::Kind::NotText;
        error.line = lineAt(text, nul);
        return unexpected(error);
    }
    auto content = readHtml(text, cancellation);
    if (!content)
        return unexpected(content.error());
    return documentOf(*std::move(content), cancellation);
}

Result<Document, ImportError> documentOf(HtmlContent content, const Cancellation &cancellation)
{
    Document document{.sheets = std::move(content.tables)};
    Sheet around = linesWithIdentifiers(content.lines, cancellation);
    if (document.sheets.size() > 1 || around.rowCount() > 0)
        nameSheets(document.sheets);
    if (cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    if (const int left = int(content.lines.rowCount() - around.rowCount());
        left > 0 && !document.sheets.empty())
        document.warnings << WebPageWords::tr(
            "%Ln line(s) of text beside the tables hold no identifier and were "
            "not imported.",
            nullptr, left);
    if (around.rowCount() > 0) {
        around.name = document.sheets.empty() ? QString() : WebPageWords::tr("Text beside the tables");
        document.sheets.push_back(std::move(around));
    }
    if (document.sheets.empty())
        return unexpected(noList());
    return document;
}

} // namespace dnc
