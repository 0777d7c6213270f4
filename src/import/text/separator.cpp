// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/separator.h"

#include "core/text/text.h"
#include "import/text/csv.h"
#include "import/text/lines.h"
#include "import/vocabulary/headerwords.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace dnc {

namespace {

constexpr size_t separatorSample = size_t(64) << 10;
constexpr quint32 sampleRows = 200;

using Cells = std::span<const std::string_view>;

std::string_view sampleOf(std::string_view text)
{
    if (text.size() <= separatorSample)
        return text;
    const std::string_view start = text.substr(0, separatorSample);
    const size_t lastBreak = start.find_last_of("\r\n");
    return lastBreak == start.npos ? start : start.substr(0, lastBreak);
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// `4,155,550,123`: a phone number with a spreadsheet's thousands separators.
bool isGroupedNumber(Cells cells)
{
    return cells.size() >= 4 && isDigits(cells.front()) && cells.front().size() <= 3
        && std::ranges::all_of(cells.subspan(1),
                               [](auto cell) { return cell.size() == 3 && isDigits(cell); });
}

/// The number of values in `cells` if the commas of a Sales Navigator link
/// (`…/sales/lead/ID,NAME_SEARCH,TOKEN`) count as text.
size_t valuesBesideLinks(Cells cells)
{
    if (isGroupedNumber(cells))
        return 1;
    size_t values = 0;
    for (size_t i = 0; i < cells.size(); ++i, ++values) {
        const bool isLink = cells[i].find("/sales/lead/") != std::string_view::npos
            || cells[i].find("/sales/people/") != std::string_view::npos;
        for (int parts = 0; isLink && parts < 2 && i + 1 < cells.size(); ++parts) {
            const std::string_view next = cells[i + 1];
            if (next.empty() || next.find_first_of(" @/") != next.npos)
                break;
            ++i;
        }
    }
    return values;
}

/// `jane&#64`, `&lt`: the semicolon behind it belongs to a character of HTML.
bool endsInEntity(std::string_view cell)
{
    static constexpr std::array<std::string_view, 10> names{"amp",  "lt",     "gt",     "nbsp", "quot",
                                                            "apos", "commat", "period", "shy",  "zwnj"};
    const size_t sign = cell.rfind('&');
    const std::string_view name = sign == cell.npos ? std::string_view() : cell.substr(sign + 1);
    return name.starts_with('#') ? std::ranges::all_of(name.substr(1), isLetterOrDigit)
                                 : std::ranges::find(names, name) != names.end();
}

size_t valuesBesideEntities(Cells cells)
{
    return cells.size() - size_t(std::ranges::count_if(cells.first(cells.size() - 1), endsInEntity));
}

size_t valuesIn(Cells cells, char separator)
{
    return separator == ',' ? valuesBesideLinks(cells)
        : separator == ';'  ? valuesBesideEntities(cells)
                            : cells.size();
}

bool hasHeaderWord(Cells cells)
{
    return cells.size() > 1 && std::ranges::any_of(cells, [](auto cell) { return isIdentifierHeader(cell); });
}

/// How a separator splits the sample.
struct Cut {
    char separator = noSeparator;
    quint32 rows = 0;
    quint32 cutRows = 0;
    quint32 evenRows = 0; ///< those of the most frequent width
    bool header = false;

    [[nodiscard]] bool isWorthIt() const
    {
        if (separator == '\t') // hardly ever part of a value
            return cutRows > 0;
        return header || (cutRows > 0 && cutRows * 2 >= rows);
    }
    [[nodiscard]] bool isBetterThan(const Cut &other) const
    {
        return std::pair(header, evenRows) > std::pair(other.header, other.evenRows);
    }
};

void count(Cells cells, Cut &cut, std::map<size_t, quint32> &widths)
{
    if (cut.rows == sampleRows || std::ranges::all_of(cells, &std::string_view::empty))
        return;
    if (cut.rows++ == 0)
        cut.header = hasHeaderWord(cells);
    if (const size_t values = valuesIn(cells, cut.separator); values > 1)
        ++widths[values];
}

std::vector<std::string_view> split(std::string_view line, char separator)
{
    std::vector<std::string_view> cells;
    for (size_t end = line.find(separator); end != line.npos; end = line.find(separator)) {
        cells.push_back(line.substr(0, end));
        line.remove_prefix(end + 1);
    }
    cells.push_back(line);
    return cells;
}

Cut tryCut(std::string_view sample, char separator)
{
    Cut cut{.separator = separator};
    std::map<size_t, quint32> widths;
    // An error may be caused by the end of the sample: the rows before it are sufficient.
    const auto read = readCsv(sample, separator, [&](quint32, Cells cells) { count(cells, cut, widths); });
    // An unclosed quote in the first row hides the others, but the reader must know how to split them.
    while (!read && read.error().row <= 1 && !sample.empty() && cut.rows < sampleRows)
        count(split(withoutBreak(takeLine(sample)), separator), cut, widths);
    for (const auto &[width, rows] : widths) {
        cut.cutRows += rows;
        cut.evenRows = std::max(cut.evenRows, rows);
    }
    return cut;
}

} // namespace

char detectSeparator(std::string_view text)
{
    if (const char named = namedSeparator(text); named != noSeparator)
        return named;
    const std::string_view sample = sampleOf(text);
    Cut best;
    // Of two equal ones, the comma is more likely to be part of a value, as in `Doe, Jane;jane@example.com`.
    for (const char separator : {'\t', ';', '|', ','}) {
        const Cut cut = tryCut(sample, separator);
        if (cut.isWorthIt() && (best.separator == noSeparator || cut.isBetterThan(best)))
            best = cut;
    }
    return best.separator;
}

} // namespace dnc
