// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/records/drawntable.h"

#include "core/rules/mentions.h"
#include "core/text/text.h"
#include "import/records/recordtable.h"
#include "import/sheet/limits.h"
#include "import/text/linereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace dnc {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(dnc::DrawnTable)
};

/// Box characters that stand for | between cells, and those of rules.
constexpr std::array<std::string_view, 3> bars{"│", "┃", "║"};
constexpr std::string_view plainRule = "-+|=: ";
constexpr quint32 linesToSearch = 20; ///< a prompt, a heading and the like precede a table

/// `line` with | for the bars of a box.
std::string withPlainBars(std::string_view line)
{
    std::string plain(line);
    for (const std::string_view bar : bars) {
        for (size_t at = plain.find(bar); at != std::string::npos; at = plain.find(bar, at + 1))
            plain.replace(at, bar.size(), "|");
    }
    return plain;
}

/// Whether a line consists of the signs of a rule, at least three of them dashes.
bool isRule(std::string_view line)
{
    size_t dashes = 0;
    for (size_t at = 0; at < line.size();) {
        if (plainRule.find(line[at]) != plainRule.npos) {
            dashes += line[at] == '-' || line[at] == '=' ? 1 : 0;
            ++at;
            continue;
        }
        const CodePoint sign = codePointAt(line, at);
        constexpr char32_t firstBox = 0x2500;
        constexpr char32_t lastBox = 0x257F;
        if (sign.value < firstBox || sign.value > lastBox)
            return false;
        ++dashes;
        at += sign.size;
    }
    return dashes >= 3;
}

bool hasBar(std::string_view line)
{
    return line.find('|') != line.npos
        || std::ranges::any_of(bars, [&](std::string_view bar) { return line.find(bar) != line.npos; });
}

/// `-[ RECORD 1 ]----` of psql and `***** 1. row *****` of mysql.
bool isRecordLine(std::string_view line)
{
    return line.starts_with("-[ RECORD ") || (line.starts_with("*****") && line.find(". row *") != line.npos);
}

std::vector<std::string> cellsOf(std::string_view line)
{
    const std::string plain = withPlainBars(trimmed(line));
    std::string_view rest = plain;
    if (rest.starts_with('|'))
        rest.remove_prefix(1);
    if (rest.ends_with('|') && !rest.ends_with("\\|"))
        rest.remove_suffix(1);
    std::vector<std::string> cells(1);
    for (size_t at = 0; at < rest.size(); ++at) {
        if (rest[at] == '\\' && rest.substr(at + 1).starts_with('|'))
            cells.back() += rest[++at];
        else if (rest[at] == '|')
            cells.emplace_back();
        else
            cells.back() += rest[at];
    }
    for (std::string &cell : cells) {
        cell = std::string(trimmed(cell));
        if (cell == "NULL")
            cell.clear();
    }
    return cells;
}

class TableReader {
public:
    TableReader(std::string_view text, const Cancellation &cancellation)
        : m_lines(text)
        , m_cancellation(cancellation)
    {
    }

    Result<Document, ImportError> run();

private:
    void readLine(std::string_view line, quint32 number);
    void readField(std::string_view line);
    void readOther(std::string_view line, quint32 number);

    LineReader m_lines;
    const Cancellation &m_cancellation;
    RecordTable m_records;
    Sheet m_sheet;
    std::vector<std::string> m_header;
    bool m_isByRecord = false;
    bool m_isTooWide = false;
    int m_leftOut = 0;
};

Result<Document, ImportError> TableReader::run()
{
    while (!m_lines.atEnd() && !m_cancellation.isCanceled()) {
        const quint32 number = m_lines.nextNumber();
        readLine(m_lines.take(), number);
        if (m_isTooWide) {
            ImportError error = importError(ImportError::Kind::TooManyColumns);
            error.line = number;
            return unexpected(error);
        }
    }
    if (m_cancellation.isCanceled())
        return unexpected(importError(ImportError::Kind::Canceled));
    Document document;
    if (m_leftOut > 0)
        document.warnings << TableText::tr(
            "%Ln line(s) outside of the table hold no identifier and were not imported.", nullptr, m_leftOut);
    document.sheets.push_back(m_isByRecord ? m_records.sheet() : std::move(m_sheet));
    return document;
}

/// The first line with cells is the header: a rule is above or below it.
void TableReader::readLine(std::string_view line, quint32 number)
{
    if (isRecordLine(line)) {
        m_isByRecord = true;
        m_records.begin(number);
        return;
    }
    if (isBlank(line) || isRule(line))
        return;
    if (m_isByRecord)
        return readField(line);
    if (!hasBar(line))
        return readOther(line, number);
    std::vector<std::string> cells = cellsOf(line);
    m_isTooWide = cells.size() > maxColumns;
    if (cells == m_header) // of the next table
        return;
    m_sheet.addRow(number, std::vector<std::string_view>(cells.begin(), cells.end()));
    m_sheet.hasHeader = true;
    if (m_header.empty())
        m_header = std::move(cells);
}

void TableReader::readField(std::string_view line)
{
    const std::string plain = withPlainBars(line);
    const size_t end = plain.find_first_of("|:");
    if (end == std::string::npos) {
        ++m_leftOut;
        return;
    }
    const std::string_view value = trimmed(std::string_view(plain).substr(end + 1));
    m_isTooWide =
        !m_records.add(trimmed(std::string_view(plain).substr(0, end)), value == "NULL" ? "" : value);
}

void TableReader::readOther(std::string_view line, quint32 number)
{
    if (mentionsIn(line).empty() || m_header.empty())
        ++m_leftOut;
    else
        m_sheet.addRow(number, std::span(&line, 1));
}

} // namespace

bool isDrawnTable(std::string_view text)
{
    LineReader lines(text);
    std::string_view before;
    while (!lines.atEnd() && lines.nextNumber() <= linesToSearch) {
        const std::string_view line = lines.take();
        if (isRecordLine(line))
            return true;
        const std::string_view after = lines.peek();
        const bool hasHeader = hasBar(before) || hasBar(after);
        if (isRule(line) && hasHeader
            && (hasBar(line) || line.find('+') != line.npos || !isAscii(line.front())))
            return true;
        constexpr size_t enough = 4096; // of a line that may hold a whole list
        if (!isBlank(line) && !hasBar(line) && !mentionsIn(line.substr(0, enough)).empty())
            return false; // a list
        before = line;
    }
    return false;
}

Result<Document, ImportError> readDrawnTable(std::string_view text, const Cancellation &cancellation)
{
    return TableReader(text, cancellation).run();
}

} // namespace dnc
