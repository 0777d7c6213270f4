// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "core/entry/formulaguard.h"

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr std::string_view cellEnds = "\r\n;";

bool isNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789 ()-./") == text.npos;
}

/// The part of a cell's beginning that the guard needs.
struct CellStart {
    size_t apostrophes = 0;
    bool isFormula = false; ///< apostrophes and spaces are followed by a formula character
    bool isSignedNumber = false;
};

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view noBreakSpace = "\u00A0";
    while (text.starts_with(' ') || text.starts_with(noBreakSpace))
        text.remove_prefix(text.front() == ' ' ? 1 : noBreakSpace.size());
    return text;
}

CellStart startOf(std::string_view cell)
{
    constexpr std::array<std::string_view, 9> signs{"=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"};
    CellStart start;
    start.apostrophes = std::min(cell.find_first_not_of('\''), cell.size());
    const std::string_view rest = withoutBlanks(cell.substr(start.apostrophes));
    start.isFormula = std::ranges::any_of(signs, [&](auto sign) { return rest.starts_with(sign); });
    start.isSignedNumber = (rest.starts_with('+') || rest.starts_with('-')) && isNumber(rest.substr(1));
    return start;
}

bool startsWithLineBreak(std::string_view text)
{
    const size_t first = text.find_first_not_of('\'');
    return first != text.npos && (text[first] == '\r' || text[first] == '\n');
}

/// Copies `text` and lets `change` append each cell that may begin in it.
template <typename Change>
std::string copyCells(std::string_view text, const Change &change)
{
    std::string copy;
    copy.reserve(text.size() + 1);
    for (size_t begin = 0;;) {
        const size_t end = std::min(text.find_first_of(cellEnds, begin), text.size());
        change(text.substr(begin, end - begin), begin == 0 && startsWithLineBreak(text), copy);
        if (end == text.size())
            return copy;
        copy += text[end];
        begin = end + 1;
    }
}

} // namespace

std::optional<std::string> withFormulaGuard(std::string_view text)
{
    constexpr std::string_view suspects = "=+-@\t\r\n\xEF"; // the last begins the full-width forms
    if (text.find_first_of(suspects) == text.npos)
        return {};
    std::string guarded = copyCells(text, [](std::string_view cell, bool atLineBreak, std::string &copy) {
        const CellStart start = startOf(cell);
        const bool isHarmless = start.isSignedNumber && start.apostrophes == 0;
        if (atLineBreak || (start.isFormula && !isHarmless))
            copy += '\'';
        copy += cell;
    });
    return guarded.size() == text.size() ? std::nullopt : std::optional(std::move(guarded));
}

std::string withoutFormulaGuard(std::string_view text)
{
    if (text.find('\'') == text.npos)
        return std::string(text);
    return copyCells(text, [](std::string_view cell, bool atLineBreak, std::string &copy) {
        const CellStart start = startOf(cell);
        const bool isGuarded = start.apostrophes > 0 && (start.isFormula || atLineBreak);
        copy += cell.substr(isGuarded ? 1 : 0);
    });
}

} // namespace dnc
