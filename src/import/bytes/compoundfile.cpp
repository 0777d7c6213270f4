// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/compoundfile.h"

#include "import/bytes/littleendian.h"

#include <QCoreApplication>

#include <algorithm>

namespace dnc {

namespace {

struct CompoundFileText {
    Q_DECLARE_TR_FUNCTIONS(dnc::CompoundFile)
};

constexpr size_t headerSize = 512;
constexpr size_t headerTableSectors = 109;
constexpr size_t entrySize = 128;
constexpr size_t smallSectorSize = 64;
constexpr quint64 smallStreamLimit = 4096;
constexpr quint32 lastSector = 0xFFFFFFFA; ///< larger numbers are markers, such as the end of a chain
constexpr quint8 streamEntry = 2;
constexpr quint8 rootEntry = 5;

ImportError damaged()
{
    return importError(ImportError::Kind::Damaged,
                       CompoundFileText::tr("Its parts do not fit together, as in a file that was cut off."));
}

std::u16string inSmallLetters(std::u16string_view name)
{
    std::u16string small(name);
    for (char16_t &c : small) {
        if (c >= u'A' && c <= u'Z')
            c = char16_t(c - u'A' + u'a');
    }
    return small;
}

} // namespace

Result<CompoundFile, ImportError> CompoundFile::open(std::string_view bytes)
{
    CompoundFile file(bytes);
    if (const auto read = file.readTables(); !read)
        return unexpected(read.error());
    return file;
}

std::string_view CompoundFile::sector(quint32 number) const
{
    const quint64 begin = (quint64(number) + 1) * m_sectorSize;
    return begin < m_bytes.size() ? m_bytes.substr(size_t(begin), m_sectorSize) : std::string_view();
}

/// The sectors with the allocation table: the first ones are listed in the header, further ones in a chain of
/// their own.
std::vector<quint32> CompoundFile::tableSectors() const
{
    std::vector<quint32> sectors;
    const size_t most = m_bytes.size() / m_sectorSize + 1;
    const auto add = [&](std::string_view list, size_t count) {
        for (size_t i = 0; i < count && sectors.size() <= most; ++i) {
            if (const quint32 number = littleEndian32(list, 4 * i); number <= lastSector)
                sectors.push_back(number);
        }
    };
    add(m_bytes.substr(0x4C), headerTableSectors);
    quint32 next = littleEndian32(m_bytes, 0x44);
    const size_t perSector = m_sectorSize / 4 - 1;
    for (size_t count = 0; next <= lastSector && count <= most && !sector(next).empty(); ++count) {
        add(sector(next), perSector);
        next = littleEndian32(sector(next), 4 * perSector);
    }
    return sectors;
}

Result<void, ImportError> CompoundFile::readTables()
{
    const quint16 shift = littleEndian16(m_bytes, 0x1E);
    if (m_bytes.size() < headerSize || (shift != 9 && shift != 12))
        return unexpected(damaged());
    m_sectorSize = size_t(1) << shift;
    for (const quint32 number : tableSectors()) {
        const std::string_view table = sector(number);
        for (size_t i = 0; i < m_sectorSize / 4; ++i)
            m_next.push_back(i * 4 < table.size() ? littleEndian32(table, i * 4) : lastSector + 1);
    }
    const auto directory = chain(littleEndian32(m_bytes, 0x30));
    if (!directory)
        return unexpected(directory.error());
    addEntries(*directory);
    if (const quint32 first = littleEndian32(m_bytes, 0x3C); first <= lastSector) {
        auto table = chain(first);
        if (!table)
            return unexpected(table.error());
        m_smallTable = std::move(*table);
    }
    return {};
}

void CompoundFile::addEntries(std::string_view directory)
{
    for (size_t begin = 0; begin + entrySize <= directory.size(); begin += entrySize) {
        const std::string_view entry = directory.substr(begin, entrySize);
        const size_t nameSize = std::min<size_t>(littleEndian16(entry, 0x40), 64);
        std::u16string name;
        for (size_t i = 0; i + 2 < nameSize; i += 2) // the last character is a NUL
            name += char16_t(littleEndian16(entry, i));
        const auto type = quint8(entry[0x42]);
        const quint32 first = littleEndian32(entry, 0x74);
        if (type == rootEntry && m_smallStream.empty() && first <= lastSector)
            m_smallStream = chain(first).value_or(std::string());
        m_entries.push_back({inSmallLetters(name), first, littleEndian32(entry, 0x78), type == streamEntry});
    }
}

Result<std::string, ImportError> CompoundFile::chain(quint32 first) const
{
    std::string bytes;
    for (quint32 number = first; number <= lastSector; number = m_next[number]) {
        if (number >= m_next.size() || sector(number).empty() || bytes.size() > m_bytes.size())
            return unexpected(damaged());
        bytes += sector(number);
    }
    return bytes;
}

Result<std::string, ImportError> CompoundFile::smallChain(quint32 first) const
{
    std::string bytes;
    for (quint32 number = first; number <= lastSector;
         number = littleEndian32(m_smallTable, size_t(number) * 4)) {
        const quint64 begin = quint64(number) * smallSectorSize;
        if (quint64(number) * 4 >= m_smallTable.size() || begin >= m_smallStream.size()
            || bytes.size() > m_smallStream.size())
            return unexpected(damaged());
        bytes += m_smallStream.substr(size_t(begin), smallSectorSize);
    }
    return bytes;
}

const CompoundFile::Entry *CompoundFile::find(std::u16string_view name) const
{
    const std::u16string small = inSmallLetters(name);
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return entry.isStream && entry.name == small; });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<std::string, ImportError> CompoundFile::read(std::u16string_view name) const
{
    const Entry *entry = find(name);
    if (!entry)
        return std::string();
    auto bytes = entry->size < smallStreamLimit ? smallChain(entry->firstSector) : chain(entry->firstSector);
    if (bytes && bytes->size() > entry->size)
        bytes->resize(size_t(entry->size));
    return bytes;
}

} // namespace dnc
