// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "report/csvwriter.h"

#include "core/entry/formulaguard.h"

#include <QIODevice>

#include <string>

namespace dnc {

namespace {

constexpr qsizetype blockSize = qsizetype(64) << 10;
constexpr std::string_view needsQuotes{"\",\r\n\0", 5};
constexpr char nulPicture[] = "\u2400";

} // namespace

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
    m_buffer.reserve(blockSize * 2);
}

void CsvWriter::addWord(std::string_view word)
{
    if (m_isRowStarted)
        m_buffer.append(',');
    m_isRowStarted = true;
    if (word.find_first_of(needsQuotes) == word.npos) {
        m_buffer.append(word.data(), qsizetype(word.size()));
        return;
    }
    m_buffer.append('"');
    for (const char c : word) {
        if (c == '"')
            m_buffer.append('"');
        if (c == '\0')
            m_buffer.append(nulPicture);
        else
            m_buffer.append(c);
    }
    m_buffer.append('"');
}

void CsvWriter::addText(std::string_view text)
{
    const std::optional<std::string> guarded = withFormulaGuard(text);
    addWord(guarded ? std::string_view(*guarded) : text);
}

void CsvWriter::addNumber(quint32 number)
{
    addWord(number == 0 ? std::string() : std::to_string(number));
}

void CsvWriter::endRow()
{
    m_buffer.append("\r\n");
    m_isRowStarted = false;
    if (m_buffer.size() >= blockSize)
        flush();
}

Result<void, QString> CsvWriter::finish()
{
    flush();
    if (m_failed)
        return unexpected(m_device.errorString());
    return {};
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.resize(0);
}

} // namespace dnc
