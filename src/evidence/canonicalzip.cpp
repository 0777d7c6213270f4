// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "evidence/canonicalzip.h"

#include <QtEndian>

#include <array>

namespace dnc {

namespace {

constexpr quint16 neededVersion = 10; // 1.0: nothing but stored files
constexpr quint16 firstDay = (1 << 5) | 1; // 1980-01-01

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB8'8320U : value >> 1U;
        table[byte] = value;
    }
    return table;
}

/// Appends numbers as ZIP stores them.
class Fields {
public:
    Fields &add16(quint64 value) { return add(quint16(value)); }
    Fields &add32(quint64 value) { return add(quint32(value)); }
    Fields &addBytes(QByteArrayView bytes)
    {
        m_bytes.append(bytes.data(), bytes.size());
        return *this;
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    template <typename Number>
    Fields &add(Number value)
    {
        const Number little = qToLittleEndian(value);
        return addBytes({reinterpret_cast<const char *>(&little), qsizetype(sizeof little)});
    }

    QByteArray m_bytes;
};

/// What headers and the directory say alike, from the flags to the lengths of name and extra fields.
void addFacts(Fields &fields, const ZipPart &part)
{
    constexpr int flags = 0;
    constexpr int stored = 0;
    fields.add16(flags).add16(stored).add16(0).add16(firstDay).add32(part.crc);
    fields.add32(part.size).add32(part.size).add16(quint64(part.name.size())).add16(0);
}

quint64 sizeOfParts(std::span<const ZipPart> parts)
{
    quint64 size = 0;
    for (const ZipPart &part : parts)
        size += quint64(zipHeaderSize(part.name.size())) + part.size;
    return size;
}

} // namespace

void Crc32::add(QByteArrayView bytes)
{
    static constexpr std::array table = makeCrcTable();
    for (const char byte : bytes)
        m_state = (m_state >> 8U) ^ table[(m_state ^ quint8(byte)) & 0xFFU];
}

QByteArray zipHeader(const ZipPart &part)
{
    Fields fields;
    fields.addBytes("PK\3\4").add16(neededVersion);
    addFacts(fields, part);
    return fields.addBytes(part.name).take();
}

QByteArray zipDirectory(std::span<const ZipPart> parts)
{
    Fields fields;
    quint64 offset = 0;
    for (const ZipPart &part : parts) {
        fields.addBytes("PK\1\2").add16(neededVersion).add16(neededVersion);
        addFacts(fields, part);
        // No comment, first disk, no attributes.
        fields.add16(0).add16(0).add16(0).add32(0).add32(offset).addBytes(part.name);
        offset += quint64(zipHeaderSize(part.name.size())) + part.size;
    }
    return fields.take();
}

QByteArray zipEnd(std::span<const ZipPart> parts)
{
    Fields fields;
    fields.addBytes("PK\5\6").add16(0).add16(0).add16(parts.size()).add16(parts.size());
    fields.add32(quint64(zipDirectory(parts).size())).add32(sizeOfParts(parts)).add16(0);
    return fields.take();
}

} // namespace dnc
