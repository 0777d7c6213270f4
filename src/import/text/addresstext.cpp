// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/addresstext.h"

#include "core/rules/rules.h"
#include "core/rules/splitcell.h"
#include "core/text/text.h"
#include "import/sheet/limits.h"
#include "import/text/lines.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dnc {

namespace {

constexpr size_t sampleLines = 200;
constexpr size_t longestHeader = 998; // RFC 5322 2.1.1: of a line
constexpr size_t beginningOfAddresses = 4096; // of a very long line

enum class LineKind { Single, PlainAddresses, NamedAddresses, TooManyForARow, Other };

/// A plain list of addresses could also be a row of a table; one with names in angle brackets could not.
LineKind kindOf(std::string_view line)
{
    if (line.find_first_of(",;\t|<") == line.npos)
        return LineKind::Single;
    if (line.find('\t') != line.npos || line.find('@') == line.npos)
        return LineKind::Other;
    // No table has a row of this size: its beginning tells what it is.
    const auto isSeparator = [](char c) { return c == ',' || c == ';'; };
    if (size_t(std::ranges::count_if(line, isSeparator)) >= maxColumns) {
        const size_t at = line.substr(0, beginningOfAddresses).rfind('@');
        const size_t end = at == line.npos ? 0 : line.find_first_of(",;", at);
        const bool isOfAddresses = kindOf(line.substr(0, end)) != LineKind::Other;
        return isOfAddresses ? LineKind::TooManyForARow : LineKind::Other;
    }
    const std::vector<CellPart> parts = splitCell(line);
    const bool addresses = std::ranges::all_of(parts, [](const CellPart &part) {
        return part.text.find('@') != part.text.npos || part.text.ends_with(':') || part.text.ends_with(":;");
    });
    if (!addresses || (parts.size() < 2 && (parts.empty() || parts.front().text == line)))
        return LineKind::Other;
    const size_t open = line.find('<');
    const bool named = open != line.npos && line.find('@', open) < line.find('>', open);
    return named ? LineKind::NamedAddresses : LineKind::PlainAddresses;
}

/// Whether `text` continues in the next line: inside quotes, or after a name whose address is still missing.
bool isOpen(std::string_view text, std::string_view next)
{
    if (std::ranges::count(text, '"') % 2 != 0)
        return true;
    const size_t separator = text.find_last_of(",;");
    const std::string_view last = separator == text.npos ? text : text.substr(separator + 1);
    const bool namesNobody = !isBlank(last) && last.find('@') == last.npos;
    return namesNobody && next.find('<') != next.npos && next.find('@') != next.npos;
}

/// `please remove a@x.com`: an address among words, in a line with commas.
bool hasAddressAmidWords(std::string_view line)
{
    while (!line.empty()) {
        const size_t end = std::min(line.find_first_of(",;"), line.size());
        const std::string_view piece = withoutSpaces(line.substr(0, end));
        const bool isBracketed = piece.find_first_of("<([\"") != piece.npos;
        if (!isBracketed && piece.find('@') != piece.npos && std::ranges::count(piece, ' ') >= 2)
            return true;
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return false;
}

} // namespace

bool isAddressText(std::string_view text)
{
    size_t lines = 0;
    std::array<size_t, 4> kinds{};
    while (!text.empty() && lines < sampleLines) {
        const std::string_view line = withoutBreak(takeLine(text));
        if (isBlank(line))
            continue;
        const LineKind kind = kindOf(trimmed(line));
        if (kind == LineKind::Other)
            return false;
        ++kinds[size_t(kind)];
        ++lines;
    }
    const bool alone = lines == 1 && kinds[size_t(LineKind::PlainAddresses)] == 1;
    return alone || kinds[size_t(LineKind::NamedAddresses)] > 0
        || kinds[size_t(LineKind::TooManyForARow)] > 0;
}

void addLines(std::string_view text, Sheet &sheet, const Cancellation &cancellation)
{
    for (quint32 number = 1; !text.empty() && !cancellation.isCanceled(); ++number) {
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

std::string unfolded(std::string_view text)
{
    std::string joined;
    size_t lastLine = 0;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const std::string_view last = withoutBreak(std::string_view(joined).substr(lastLine));
        const bool isIndented = line.starts_with(' ') || line.starts_with('\t');
        if (isIndented && !last.empty() && last.size() < longestHeader && isOpen(last, line)) {
            joined.resize(lastLine + last.size());
            joined += ' ';
            joined += line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
            continue;
        }
        lastLine = joined.size();
        joined += line;
    }
    return joined;
}

bool isProse(std::string_view text)
{
    size_t addressLines = 0;
    size_t sentences = 0;
    for (size_t lines = 0; !text.empty() && lines < sampleLines; ++lines) {
        const std::string_view line = withoutBreak(takeLine(text));
        if (line.find('\t') != line.npos)
            return false;
        addressLines += line.find('@') != line.npos ? 1 : 0;
        sentences += hasAddressAmidWords(line) ? 1 : 0;
    }
    return sentences > 0 && sentences * 2 >= addressLines;
}

} // namespace dnc
