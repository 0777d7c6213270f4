// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace dnc {

// A ZIP archive that can have one form only: parts are stored without compression and follow each other
// without a gap, there are no extra fields and no comments, and every time is the first that ZIP knows. So
// the archive can be rebuilt from its parts and compared byte by byte, whatever library and system wrote it;
// what libzip writes depends on its version. All functions work in any thread.

/// The CRC-32 of ZIP (ISO 3309).
class Crc32 {
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] quint32 value() const { return ~m_state; }

private:
    quint32 m_state = 0xFFFF'FFFF;
};

/// One file of the archive.
struct ZipPart {
    QByteArray name; ///< ASCII, without a folder
    quint32 size = 0; ///< in bytes
    quint32 crc = 0;
};

/// The largest archive in bytes: larger ones need another format.
inline constexpr qint64 maxZipSize = 0xFFFF'FFFE;

/// What precedes the bytes of a part.
[[nodiscard]] QByteArray zipHeader(const ZipPart &part);
/// How many bytes of a header precede the size of its part, and how many zipHeader() has for a name.
inline constexpr qsizetype zipSizeOffset = 18;
[[nodiscard]] constexpr qsizetype zipHeaderSize(qsizetype nameSize)
{
    return 30 + nameSize;
}
/// The central directory, which follows the last part.
[[nodiscard]] QByteArray zipDirectory(std::span<const ZipPart> parts);
/// What follows the directory and ends the archive.
[[nodiscard]] QByteArray zipEnd(std::span<const ZipPart> parts);

} // namespace dnc
