// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "import/bytes/zipdirectory.h"

#include "import/bytes/littleendian.h"
#include "import/bytes/zipfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace dnc {

namespace {

struct ZipDirectoryText {
    Q_DECLARE_TR_FUNCTIONS(dnc::ZipDirectory)
};

using namespace std::string_view_literals;

constexpr size_t endRecordSize = 22;
constexpr size_t entryHeaderSize = 46;
constexpr size_t localHeaderSize = 30;
constexpr quint32 inZip64 = 0xFFFFFFFF;

struct Extent {
    quint64 begin;
    quint64 size;
};

ImportError damagedArchive()
{
    return importError(
        ImportError::Kind::Damaged,
        ZipDirectoryText::tr("Its directory of parts is missing or wrong, as in a file that was cut off."));
}

/// Finds the end record, which only a comment of at most 64 KiB may follow.
size_t endRecord(std::string_view bytes)
{
    if (bytes.size() < endRecordSize)
        return bytes.npos;
    const size_t found = bytes.rfind("PK\x05\x06"sv, bytes.size() - endRecordSize);
    return found == bytes.npos || bytes.size() - found > endRecordSize + 0xFFFF ? bytes.npos : found;
}

/// Values beyond 32 bits are in an extra field, only those that need it, in this order: size, compressed
/// size, offset.
Extent wideExtent(std::string_view header, std::string_view extra)
{
    Extent extent{littleEndian32(header, 42), littleEndian32(header, 20)};
    while (extra.size() >= 4) {
        const size_t size = littleEndian16(extra, 2);
        std::string_view field = extra.substr(4, size);
        if (littleEndian16(extra, 0) == 1) {
            const auto take = [&field] {
                const quint64 value = littleEndian64(field, 0);
                field.remove_prefix(std::min<size_t>(field.size(), 8));
                return value;
            };
            if (littleEndian32(header, 24) == inZip64)
                take();
            if (extent.size == inZip64)
                extent.size = take();
            if (extent.begin == inZip64)
                extent.begin = take();
        }
        extra.remove_prefix(std::min(extra.size(), 4 + size));
    }
    return extent;
}

bool overlap(std::vector<Extent> extents)
{
    std::ranges::sort(extents, {}, &Extent::begin);
    for (size_t i = 1; i < extents.size(); ++i) {
        const Extent &before = extents[i - 1];
        if (before.size > extents[i].begin || before.begin + before.size + localHeaderSize > extents[i].begin)
            return true;
    }
    return false;
}

/// The start of the directory, located from its end, since other data may precede the archive.
size_t directoryBegin(std::string_view bytes, size_t end)
{
    const quint64 size = littleEndian32(bytes, end + 12);
    if (size != inZip64)
        return size <= end ? end - size_t(size) : bytes.npos;
    const size_t wideEnd = bytes.rfind("PK\x06\x06"sv, end); // the Zip64 end record
    if (wideEnd == bytes.npos)
        return bytes.npos;
    const quint64 wideSize = littleEndian64(bytes, wideEnd + 40);
    return wideSize <= wideEnd ? wideEnd - size_t(wideSize) : bytes.npos;
}

} // namespace

Result<void, ImportError> checkZipDirectory(std::string_view bytes)
{
    const size_t end = endRecord(bytes);
    const size_t begin = end == bytes.npos ? end : directoryBegin(bytes, end);
    if (begin == bytes.npos)
        return unexpected(damagedArchive());
    std::vector<Extent> extents;
    std::string_view rest = bytes.substr(begin, end - begin);
    while (rest.starts_with("PK\x01\x02"sv) && rest.size() >= entryHeaderSize) {
        const size_t nameSize = littleEndian16(rest, 28);
        const size_t extraSize = littleEndian16(rest, 30);
        const size_t size = entryHeaderSize + nameSize + extraSize + littleEndian16(rest, 32);
        if (size > rest.size())
            return unexpected(damagedArchive());
        if (rest.substr(entryHeaderSize, nameSize).find('\0') != rest.npos)
            return unexpected(importError(ImportError::Kind::Unsafe,
                                          ZipDirectoryText::tr("The name of one of its parts holds a NUL.")));
        extents.push_back(wideExtent(rest, rest.substr(entryHeaderSize + nameSize, extraSize)));
        if (extents.size() > size_t(maxZipEntries))
            return unexpected(
                importError(ImportError::Kind::Unsafe,
                            ZipDirectoryText::tr("It has more than %L1 parts.").arg(maxZipEntries)));
        rest.remove_prefix(size);
    }
    if (overlap(std::move(extents)))
        return unexpected(
            importError(ImportError::Kind::Unsafe, ZipDirectoryText::tr("Two of its parts overlap.")));
    return {};
}

} // namespace dnc
