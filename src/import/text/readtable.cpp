// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/readtable.h"

#include "core/platform/runasync.h"
#include "import/sheet/document.h"
#include "import/text/csv.h"
#include "import/text/separator.h"

#include <cstring>
#include <utility>

namespace dnc {

namespace {

/// Below this size, one thread is done before a second has started.
constexpr size_t worthTwoThreads = size_t(1) << 20;
constexpr std::string_view lineBreaks = "\r\n";

std::string_view textOf(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

/// Whether the first quote in `text` opens a cell, assuming that a row begins at its start. Only a guess: a
/// quoted cell may look like rows.
bool seemsOutsideOfQuotes(std::string_view text, char separator)
{
    const size_t quote = text.find('"');
    if (quote == text.npos)
        return true;
    const auto isEdge = [&](size_t at) {
        return at >= text.size() || text[at] == separator || lineBreaks.find(text[at]) != lineBreaks.npos;
    };
    return (quote == 0 || isEdge(quote - 1)) && !isEdge(quote + 1);
}

/// Where a row probably begins in the middle of `text`, directly after one that is not empty; its size if
/// none is found nearby.
size_t guessRowStart(std::string_view text, char separator)
{
    constexpr size_t soon = size_t(64) << 10;
    const std::string_view middle = text.substr(text.size() / 2, soon);
    for (size_t at = 0; at < middle.size();) {
        const size_t row = middle.find_first_not_of(lineBreaks, at);
        const size_t end = middle.find_first_of(lineBreaks, row);
        if (row == middle.npos || end == middle.npos)
            break;
        at = end + (middle.substr(end).starts_with(lineBreaks) ? 2 : 1);
        if (seemsOutsideOfQuotes(middle.substr(at), separator))
            return text.size() / 2 + at;
    }
    return text.size();
}

Result<Sheet, ImportError> readRows(const QByteArray &whole, std::string_view part, char separator,
                                    const Cancellation &cancellation)
{
    Sheet sheet;
    sheet.keepText(whole);
    const auto add = [&](quint32 number, std::span<const std::string_view> cells) {
        sheet.addRow(number, cells);
    };
    if (const auto read = readCsv(part, separator, add, cancellation); !read)
        return unexpected(read.error());
    return sheet;
}

/// Reads both halves at once. If the first is read without error up to where the second begins, no quote was
/// open there, and together they equal the result of one reader; otherwise a single reader finds the error
/// and its place.
Result<Sheet, ImportError> readOnTwoThreads(const QByteArray &text, char separator,
                                            const Cancellation &cancellation)
{
    const std::string_view whole = textOf(text);
    const size_t begin = guessRowStart(whole, separator);
    const std::string_view rest = whole.substr(begin);
    if (rest.empty() || namedSeparator(rest) != noSeparator)
        return readRows(text, whole, separator, cancellation);
    auto behind = runAsync([&] { return readRows(text, rest, separator, cancellation); });
    auto first = readRows(text, whole.substr(0, begin), separator, cancellation);
    auto second = behind.get();
    if (!first || !second)
        return readRows(text, whole, separator, cancellation);
    first->append(std::move(*second));
    return first;
}

} // namespace

Result<Document, ImportError> readTable(const QByteArray &text, std::optional<char> separator,
                                        const Cancellation &cancellation)
{
    const std::string_view whole = textOf(text);
    const char cut = separator ? *separator : detectSeparator(whole);
    auto sheet = whole.size() < worthTwoThreads ? readRows(text, whole, cut, cancellation)
                                                : readOnTwoThreads(text, cut, cancellation);
    if (!sheet)
        return unexpected(sheet.error());
    Document document;
    document.separator = cut;
    document.sheets.push_back(std::move(*sheet));
    return document;
}

} // namespace dnc
