// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/text/csv.h"

#include "core/text/charset.h"
#include "import/sheet/limits.h"
#include "import/text/delimiterscanner.h"
#include "import/text/lines.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <deque>
#include <string>
#include <vector>

namespace dnc {

namespace {

using Kind = ImportError::Kind;

// How often the cancellation is checked, whatever comes first: rows may be very wide.
constexpr quint32 rowsBetweenChecks = 1000;
constexpr std::ptrdiff_t bytesBetweenChecks = 1 << 20;

/// Whether an unquoted cell holds more values than a row may have cells: a row that was written with another
/// separator. Looking at each value of it would take minutes.
bool holdsTooMany(std::string_view cell)
{
    static constexpr CharSet separators(",;|\t");
    const auto isSeparator = [](char c) { return separators.has(c); };
    return cell.size() > maxColumns && size_t(std::ranges::count_if(cell, isSeparator)) >= maxColumns;
}

bool isLineBreak(char c)
{
    return c == '\n' || c == '\r';
}

class Scanner {
public:
    Scanner(std::string_view text, char separator, const RowSink &sink, const Cancellation &cancellation)
        : m_begin(text.data())
        , m_at(m_begin)
        , m_end(m_begin + text.size())
        , m_separator(separator)
        , m_stops(m_begin, m_end, separator)
        , m_sink(sink)
        , m_cancellation(cancellation)
        , m_checked(m_begin)
    {
    }

    Result<void, ImportError> run();

private:
    [[nodiscard]] bool atStop() const { return m_at == m_end || *m_at == m_separator || isLineBreak(*m_at); }
    Result<void, ImportError> readRow();
    std::string_view readPlain();
    Result<std::string_view, ImportError> readQuoted();
    const char *closingQuote(std::string *&unescaped);
    std::string &nextScratch();
    void skipSeparatorLine();
    void skipLineBreak();
    void skipByteOrderMark();
    void emitRow();
    [[nodiscard]] ImportError error(Kind kind, const char *where) const;

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    char m_separator;
    DelimiterScanner m_stops;
    const RowSink &m_sink;
    const Cancellation &m_cancellation;
    const char *m_checked; // where the cancellation was last checked
    std::vector<std::string_view> m_cells;
    /// Cells that cannot be referenced in place; a deque, so that views stay valid.
    std::deque<std::string> m_scratch;
    size_t m_scratchUsed = 0;
    quint32 m_row = 1;
    quint32 m_nextToEmit = 1; ///< rows from here up to m_row are empty lines not emitted yet
};

Result<void, ImportError> Scanner::run()
{
    if (m_at == m_end)
        return {};
    if (const void *nul = std::memchr(m_at, '\0', size_t(m_end - m_at))) {
        ImportError nulError = error(Kind::NotText, static_cast<const char *>(nul));
        nulError.row = 0;
        nulError.column = 0;
        return unexpected(nulError);
    }
    skipSeparatorLine();
    while (m_at != m_end) {
        if (!isLineBreak(*m_at)) {
            if (const auto read = readRow(); !read)
                return read;
            emitRow();
        }
        skipLineBreak();
        ++m_row;
        const bool isDue = m_row % rowsBetweenChecks == 0 || m_at - m_checked > bytesBetweenChecks;
        if (isDue && m_cancellation.isCanceled())
            return unexpected(importError(Kind::Canceled));
        if (isDue)
            m_checked = m_at;
    }
    return {};
}

Result<void, ImportError> Scanner::readRow()
{
    m_cells.clear();
    m_scratchUsed = 0;
    skipByteOrderMark();
    for (;;) {
        const char *start = m_at;
        if (m_at != m_end && *m_at == '"') {
            const auto cell = readQuoted();
            if (!cell)
                return unexpected(cell.error());
            m_cells.push_back(*cell);
        } else {
            m_cells.push_back(readPlain());
            if (holdsTooMany(m_cells.back()))
                return unexpected(error(Kind::TooManyColumns, start));
        }
        if (m_cells.back().size() > maxCellSize)
            return unexpected(error(Kind::CellTooLarge, start));
        if (m_cells.size() > maxColumns)
            return unexpected(error(Kind::TooManyColumns, start));
        if (m_at == m_end || isLineBreak(*m_at))
            return {};
        ++m_at;
    }
}

std::string_view Scanner::readPlain()
{
    const char *start = m_at;
    m_at = m_stops.next(start);
    return {start, size_t(m_at - start)};
}

Result<std::string_view, ImportError> Scanner::readQuoted()
{
    const char *open = m_at++;
    const char *from = m_at;
    std::string *unescaped = nullptr;
    const char *close = closingQuote(unescaped);
    const auto unbalanced = [&] {
        ImportError missing = error(Kind::UnbalancedQuote, open);
        ++missing.column; // the cell is not counted in the row yet
        return unexpected(missing);
    };
    if (!close)
        return unbalanced();
    const std::string_view quoted = unescaped ? *unescaped : std::string_view(from, size_t(close - from));
    if (atStop())
        return quoted;
    const std::string_view rest = readPlain();
    if (rest.find_first_not_of(' ') != rest.npos && quoted.find_first_of("\r\n") != quoted.npos)
        return unbalanced();
    if (!unescaped)
        unescaped = &nextScratch().assign(quoted);
    return std::string_view(unescaped->append(rest));
}

/// Moves past the closing quote of the cell and returns its position; nullptr if there is none. Text with
/// doubled quotes is collected in `unescaped`.
const char *Scanner::closingQuote(std::string *&unescaped)
{
    const char *from = m_at;
    for (;;) {
        const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', size_t(m_end - m_at)));
        if (!quote)
            return nullptr;
        m_at = quote + 1;
        const bool doubled = m_at != m_end && *m_at == '"';
        if (doubled && !unescaped)
            unescaped = &nextScratch();
        if (unescaped)
            unescaped->append(from, doubled ? m_at : quote);
        if (!doubled)
            return quote;
        from = ++m_at;
    }
}

std::string &Scanner::nextScratch()
{
    if (m_scratchUsed == m_scratch.size())
        m_scratch.emplace_back();
    std::string &scratch = m_scratch[m_scratchUsed++];
    scratch.clear();
    return scratch;
}

void Scanner::skipSeparatorLine()
{
    if (namedSeparator({m_begin, size_t(m_end - m_begin)}) == noSeparator)
        return;
    while (m_at != m_end && !isLineBreak(*m_at))
        ++m_at;
    skipLineBreak();
    m_nextToEmit = ++m_row;
}

void Scanner::skipLineBreak()
{
    if (m_at == m_end)
        return;
    const char first = *m_at++;
    if (first == '\r' && m_at != m_end && *m_at == '\n')
        ++m_at;
}

/// In concatenated lists, a byte order mark may be in the middle and would hide the quote after it.
void Scanner::skipByteOrderMark()
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (std::string_view(m_at, size_t(m_end - m_at)).starts_with(mark))
        m_at += mark.size();
}

void Scanner::emitRow()
{
    for (; m_nextToEmit < m_row; ++m_nextToEmit)
        m_sink(m_nextToEmit, {});
    m_sink(m_row, m_cells);
    ++m_nextToEmit;
}

ImportError Scanner::error(Kind kind, const char *where) const
{
    ImportError result;
    result.kind = kind;
    result.row = m_row;
    result.column = quint32(m_cells.size());
    result.line = lineAt({m_begin, size_t(m_end - m_begin)}, size_t(where - m_begin));
    return result;
}

} // namespace

Result<void, ImportError> readCsv(std::string_view text, char separator, const RowSink &sink,
                                  const Cancellation &cancellation)
{
    return Scanner(text, separator, sink, cancellation).run();
}

char namedSeparator(std::string_view text)
{
    const bool quoted = text.starts_with('"');
    if (quoted)
        text.remove_prefix(1);
    constexpr std::string_view word = "sep=";
    if (!text.starts_with(word) || text.size() == word.size())
        return noSeparator;
    const char separator = text[word.size()];
    text.remove_prefix(word.size() + 1);
    if (quoted && text.starts_with('"'))
        text.remove_prefix(1);
    const bool ends = text.empty() || isLineBreak(text.front());
    return ends && !isLineBreak(separator) && separator != '"' ? separator : noSeparator;
}

} // namespace dnc
