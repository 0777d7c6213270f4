// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/csvwriter.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace dnc {

namespace {

constexpr qsizetype blockSize = qsizetype(64) << 10;

bool isNumber(std::string_view text)
{
    return text.find_first_not_of("0123456789 ()-./") == text.npos;
}

bool startsLikeFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 11> starts{"=",  "+",  "-",  "@",  "\t", "\r",
                                                      "\n", "＝", "＋", "－", "＠"};
    return std::ranges::any_of(starts, [&](auto start) { return text.starts_with(start); });
}

bool needsGuard(std::string_view text)
{
    const size_t apostrophes = std::min(text.find_first_not_of('\''), text.size());
    if (!startsLikeFormula(text.substr(apostrophes)))
        return false;
    const bool signedNumber =
        apostrophes == 0 && (text[0] == '+' || text[0] == '-') && isNumber(text.substr(1));
    return !signedNumber;
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(blockSize * 2);
}

void CsvWriter::addPlain(std::string_view text)
{
    beginCell();
    addQuoted(text);
}

void CsvWriter::addGuarded(std::string_view text)
{
    beginCell();
    if (!needsGuard(text)) {
        addQuoted(text);
        return;
    }
    std::string guarded("'");
    addQuoted(guarded.append(text));
}

void CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_rowBegun = false;
    if (m_buffer.size() >= blockSize)
        flush();
}

bool CsvWriter::finish()
{
    flush();
    return !m_failed;
}

void CsvWriter::beginCell()
{
    if (m_rowBegun)
        m_buffer.append(',');
    m_rowBegun = true;
}

void CsvWriter::addQuoted(std::string_view text)
{
    if (text.find_first_of("\",\r\n") == text.npos) {
        m_buffer.append(text.data(), qsizetype(text.size()));
        return;
    }
    m_buffer.append('"');
    for (const char c : text) {
        if (c == '"')
            m_buffer.append('"');
        m_buffer.append(c);
    }
    m_buffer.append('"');
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

} // namespace dnc
