// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/clipboard.h"

#include "core/rules.h"
#include "import/document.h"
#include "import/filebytes.h"
#include "import/lines.h"
#include "import/readtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace dnc {

namespace {

constexpr size_t sampleLines = 200;

struct ClipboardText {
    Q_DECLARE_TR_FUNCTIONS(dnc::Clipboard)
};

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == line.npos;
}

enum class LineKind { Single, PlainAddresses, NamedAddresses, Other };

/// A plain list of addresses could also be a row of a table; one with names in angle brackets could not.
LineKind kindOf(std::string_view line)
{
    if (line.find_first_of(",;\t|<") == line.npos)
        return LineKind::Single;
    if (line.find('\t') != line.npos || line.find('@') == line.npos)
        return LineKind::Other;
    const std::vector<CellPart> parts = splitCell(line);
    const bool addresses = std::ranges::all_of(parts, [](const CellPart &part) {
        return part.text.find('@') != part.text.npos || part.text.ends_with(':');
    });
    if (!addresses || (parts.size() < 2 && (parts.empty() || parts.front().text == line)))
        return LineKind::Other;
    const size_t open = line.find('<');
    const bool named = open != line.npos && line.find('@', open) < line.find('>', open);
    return named ? LineKind::NamedAddresses : LineKind::PlainAddresses;
}

} // namespace

bool isAddressText(std::string_view text)
{
    size_t lines = 0;
    std::array<size_t, 3> kinds{};
    while (!text.empty() && lines < sampleLines) {
        const std::string_view line = withoutBreak(takeLine(text));
        if (isBlank(line))
            continue;
        const LineKind kind = kindOf(line);
        if (kind == LineKind::Other)
            return false;
        ++kinds[size_t(kind)];
        ++lines;
    }
    const bool alone = lines == 1 && kinds[size_t(LineKind::PlainAddresses)] == 1;
    return alone || kinds[size_t(LineKind::NamedAddresses)] > 0;
}

void addLines(std::string_view text, Sheet &sheet)
{
    for (quint32 number = 1; !text.empty(); ++number) {
        const std::string_view line = withoutBreak(takeLine(text));
        sheet.addRow(number, std::span(&line, line.empty() ? 0 : 1));
    }
}

void addAddresses(std::string_view text, Sheet &sheet)
{
    quint32 number = 1;
    while (!text.empty()) {
        for (const CellPart &part : splitCell(withoutBreak(takeLine(text)))) {
            const std::array<std::string_view, 2> cells{part.text, part.name};
            sheet.addRow(number++, std::span(cells).first(part.name.empty() ? 1 : 2));
        }
    }
}

Result<Document, ImportError> readPastedText(const QString &text)
{
    QString lines = text;
    lines.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    while (lines.endsWith(QChar::Null)) // some programs count the terminator in
        lines.chop(1);
    const QByteArray bytes = lines.toUtf8();
    const std::string_view utf8(bytes.constData(), size_t(bytes.size()));
    Document addresses{.sheets = std::vector<Sheet>(1)};
    if (isAddressText(utf8))
        addAddresses(utf8, addresses.sheets.front());
    const bool found = addresses.sheets.front().rowCount() > 0;
    return named(found ? std::move(addresses) : readTable(utf8), ClipboardText::tr("Pasted text"),
                 sha256Of(text.toUtf8()));
}

} // namespace dnc
