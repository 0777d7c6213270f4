// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/xls/biff.h"

#include "import/bytes/littleendian.h"

#include <QString>

#include <algorithm>

namespace dnc {

namespace {

constexpr size_t headerSize = 4;

} // namespace

bool BiffReader::next(BiffRecord &record)
{
    record.pieces.clear();
    while (m_rest.size() >= headerSize) {
        const auto type = BiffType(littleEndian16(m_rest, 0));
        const size_t size = littleEndian16(m_rest, 2);
        if (!record.pieces.empty() && type != BiffType::Continue)
            return true;
        if (headerSize + size > m_rest.size())
            return false;
        if (record.pieces.empty())
            record.type = type;
        record.pieces.push_back(m_rest.substr(headerSize, size));
        m_rest.remove_prefix(headerSize + size);
    }
    return !record.pieces.empty();
}

bool BiffText::moveToData()
{
    while (m_piece < m_pieces.size() && m_offset >= m_pieces[m_piece].size()) {
        m_offset -= m_pieces[m_piece].size();
        ++m_piece;
    }
    return m_piece < m_pieces.size();
}

bool BiffText::isAtEnd() const
{
    BiffText copy = *this;
    return !copy.moveToData();
}

quint32 BiffText::number(int bytes)
{
    quint32 value = 0;
    for (int i = 0; i < bytes && moveToData(); ++i)
        value |= quint32(quint8(m_pieces[m_piece][m_offset++])) << (8 * i);
    return value;
}

void BiffText::skip(size_t bytes)
{
    m_offset += bytes;
    moveToData();
}

std::string BiffText::readBytes(size_t count)
{
    std::string bytes;
    while (bytes.size() < count && moveToData()) {
        const std::string_view part = m_pieces[m_piece].substr(m_offset, count - bytes.size());
        bytes += part;
        m_offset += part.size();
    }
    return bytes;
}

void BiffText::readCharacters(size_t count, bool wide, std::u16string &text)
{
    while (count > 0 && m_piece < m_pieces.size()) {
        const std::string_view rest = m_pieces[m_piece].substr(std::min(m_offset, m_pieces[m_piece].size()));
        const size_t width = wide ? 2 : 1;
        const size_t here = std::min(count, rest.size() / width);
        for (size_t i = 0; i < here; ++i)
            text += wide ? char16_t(littleEndian16(rest, 2 * i)) : char16_t(quint8(rest[i]));
        m_offset += here * width;
        count -= here;
        if (count == 0)
            return;
        ++m_piece;
        m_offset = 0;
        wide = (number(1) & 1U) != 0;
    }
}

std::string BiffText::read(int lengthBytes)
{
    const size_t count = number(lengthBytes);
    if (m_transcoder) {
        const std::string bytes = readBytes(count);
        const auto utf8 = m_transcoder->toUtf8(bytes);
        return utf8 ? utf8->toStdString() : QString::fromLatin1(bytes).toStdString();
    }
    constexpr quint32 wideFlag = 1;
    constexpr quint32 extendedFlag = 4;
    constexpr quint32 richFlag = 8;
    const quint32 flags = number(1);
    const size_t runs = (flags & richFlag) != 0 ? number(2) : 0;
    const size_t extended = (flags & extendedFlag) != 0 ? number(4) : 0;
    std::u16string text;
    readCharacters(count, (flags & wideFlag) != 0, text);
    skip(4 * runs + extended);
    return QString::fromStdU16String(text).toStdString();
}

} // namespace dnc
