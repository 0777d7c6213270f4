// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/vocabulary/remarkedlines.h"

#include "core/text/charset.h"
#include "core/text/text.h"
#include "import/sheet/rowrange.h"
#include "import/sheet/sheet.h"
#include "import/vocabulary/consentwords.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace dnc {

namespace {

/// With words by which it is read as a column of states.
constexpr const char *remarkHeader = "Remark status";
constexpr size_t fewestOfNumber = 7; // of a phone number
constexpr size_t longestLine = 300;

struct RemarkedLine {
    std::string_view identifier;
    std::string_view remark;
};

bool mayBeIdentifier(std::string_view text)
{
    const bool isOneWord = text.find(' ') == text.npos;
    if (text.find('@') != text.npos || text.find("linkedin.com/") != text.npos)
        return isOneWord;
    return countDigits(text) >= fewestOfNumber && std::ranges::none_of(text, isLetter);
}

bool mayBeRemark(std::string_view text)
{
    return text.find_first_of("@/<\"") == text.npos && countDigits(text) < fewestOfNumber
        && std::ranges::any_of(text, [](char c) { return isLetter(c) || !isAscii(c); });
}

std::optional<RemarkedLine> inOrder(std::string_view first, std::string_view second)
{
    static constexpr CharSet signs{" :;-=>(),[]"};
    first = trimmed(first);
    second = signs.cutFromEnd(second.substr(signs.firstNotIn(second)));
    if (mayBeIdentifier(first) && mayBeRemark(second))
        return RemarkedLine{first, second};
    return {};
}

/// A remark in front, such as `Unsubscribed: `, must be known: a name stands there, too.
std::optional<RemarkedLine> inReverse(std::string_view first, std::string_view second)
{
    first = trimmed(first);
    second = trimmed(second);
    const bool isRemark = mayBeIdentifier(second) && mayBeRemark(first) && isKnownState(first);
    return isRemark ? std::optional(RemarkedLine{second, first}) : std::nullopt;
}

/// Nothing for a line that has an identifier alone, or is something else.
std::optional<RemarkedLine> remarkedLine(std::string_view line)
{
    constexpr std::array<std::string_view, 9> marks{" - ",  " \u2013 ", " \u2014 ", ": ", " => ",
                                                    " -> ", " = ",      " (",       " ["};
    line = trimmed(line);
    if (line.size() > longestLine || line.find(' ') == line.npos)
        return {};
    for (const std::string_view mark : marks) {
        const size_t at = line.find(mark);
        if (at == line.npos)
            continue;
        const std::string_view behind = line.substr(at + mark.size());
        if (auto found = inOrder(line.substr(0, at), behind))
            return found;
        if (auto found = inReverse(line.substr(0, at), behind))
            return found;
    }
    const size_t end = line.find(' ');
    return line.substr(0, end).find('@') == line.npos ? std::nullopt
                                                      : inOrder(line.substr(0, end), line.substr(end));
}

bool remarkSaysState(std::string_view remark)
{
    return isKnownState(remark) || saysOptedOut(remark) || mentionsOptOut(remark);
}

bool hasState(const Sheet &sheet)
{
    const auto statesIn = [&](RowRange rows) {
        quint32 states = 0;
        sheet.visitRows(rows.begin, rows.end, [&](quint32, const Sheet::Row &cells) {
            const auto line = remarkedLine(cells[0]);
            states += line && remarkSaysState(line->remark) ? 1 : 0;
            return states == 0;
        });
        return states;
    };
    return sumOfParts<quint32>({0, sheet.rowCount()}, statesIn) > 0;
}

} // namespace

void readRemarks(Sheet &sheet)
{
    if (sheet.columnCount() != 1 || sheet.hasLinksOrCellMarks() || !hasState(sheet))
        return;
    Sheet parted;
    parted.keepText(sheet.keptText());
    parted.visibility = sheet.visibility;
    parted.file = sheet.file;
    parted.name = sheet.name;
    parted.hasHeader = sheet.hasHeader;
    parted.sha256 = sheet.sha256;
    sheet.visitRows(0, sheet.rowCount(), [&](quint32 row, const Sheet::Row &cells) {
        const auto line = remarkedLine(cells[0]);
        const std::array<std::string_view, 2> both{line ? line->identifier : cells[0],
                                                   line ? line->remark : std::string_view()};
        parted.addRow(sheet.rowNumber(row), std::span(both).first(line ? 2 : 1), sheet.rowMark(row));
        return true;
    });
    parted.sections = Sheet::Sections{.column = 1, .header = remarkHeader, .headings = {}};
    sheet = std::move(parted);
}

} // namespace dnc
