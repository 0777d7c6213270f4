// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/foldedtext.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace dnc {

namespace {

constexpr quint64 everyByte = 0x0101010101010101;
constexpr quint64 highBits = 0x80 * everyByte;

/// Eight bytes at once: adding to the low seven bits of a byte sets its high bit where the letter is past a
/// bound.
quint64 foldWord(quint64 word)
{
    const quint64 low = word & ~highBits;
    const quint64 fromA = low + (0x80 - 'A') * everyByte;
    const quint64 pastZ = low + (0x7f - 'Z') * everyByte;
    const quint64 capital = ~word & (fromA ^ pastZ) & highBits;
    return word | (capital >> 2);
}

quint64 loadWord(std::string_view text, size_t offset)
{
    quint64 word = 0;
    if (offset < text.size())
        std::memcpy(&word, text.data() + offset, std::min(sizeof word, text.size() - offset));
    return word;
}

bool isAscii(std::string_view text)
{
    quint64 seen = 0;
    for (size_t offset = 0; offset < text.size(); offset += sizeof seen)
        seen |= loadWord(text, offset);
    return (seen & highBits) == 0;
}

void foldInto(std::string &buffer, std::string_view text)
{
    constexpr size_t step = sizeof(quint64);
    if (buffer.size() < text.size() + step)
        buffer.resize(2 * text.size() + step);
    const size_t whole = text.size() - text.size() % step;
    for (size_t offset = 0; offset < whole; offset += step) {
        quint64 word = 0;
        std::memcpy(&word, text.data() + offset, step);
        word = foldWord(word);
        std::memcpy(buffer.data() + offset, &word, step);
    }
    const quint64 rest = foldWord(loadWord(text, whole));
    std::memcpy(buffer.data() + whole, &rest, step);
}

} // namespace

quint64 foldedWord(std::string_view text, size_t offset)
{
    return foldWord(qFromBigEndian(loadWord(text, offset)));
}

int compareFolded(std::string_view left, std::string_view right)
{
    const size_t end = std::max(left.size(), right.size());
    for (size_t offset = 0; offset < end; offset += sizeof(quint64)) {
        const quint64 a = foldedWord(left, offset);
        const quint64 b = foldedWord(right, offset);
        if (a != b)
            return a < b ? -1 : 1;
    }
    return 0;
}

TextSearch::TextSearch(std::string_view needle)
{
    // Folding first lets signs that are another form of an ASCII letter, such as the Kelvin sign, take the
    // fast way.
    const QString folded = QString::fromUtf8(needle.data(), qsizetype(needle.size()))
                               .normalized(QString::NormalizationForm_C)
                               .toCaseFolded();
    m_needle = folded.toStdString();
    if (!isAscii(m_needle))
        m_unicode = folded;
}

bool TextSearch::isIn(std::string_view text)
{
    if (m_unicode.isEmpty())
        return isInFolded(text);
    if (isAscii(text))
        return false;
    return QString::fromUtf8(text.data(), qsizetype(text.size()))
        .normalized(QString::NormalizationForm_C)
        .contains(m_unicode, Qt::CaseInsensitive);
}

bool TextSearch::isInFolded(std::string_view text)
{
    if (text.size() < m_needle.size())
        return false;
    foldInto(m_buffer, text);
    return std::string_view(m_buffer.data(), text.size()).find(m_needle) != std::string_view::npos;
}

} // namespace dnc
