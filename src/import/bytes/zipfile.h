// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/importerror.h"

#include <QByteArray>
#include <QtGlobal>

#include <map>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace dnc {

/// Bytes that all parts of an archive together may have once inflated.
inline constexpr quint64 maxInflatedSize = quint64(2) << 30;
/// A part larger than the grace may be at most this many times as large as its compressed bytes. Spreadsheets
/// reach 40; what is made to fill a computer's memory reaches 1,000.
inline constexpr quint64 maxInflateRatio = 200;
inline constexpr quint64 inflateGrace = quint64(10) << 20;
inline constexpr qint64 maxZipEntries = 1000;

/// A ZIP archive that lies in memory. Its directory is checked when it is opened; nothing is ever written to
/// disk.
class ZipFile {
public:
    struct Part {
        quint64 index = 0;
        quint64 compressedSize = 0;
        quint64 size = 0; ///< as the directory says it: a hint, no promise
    };

    /// Refuses archives that are damaged, whose parts are encrypted, overlap, share a name or have names that
    /// lead out of a folder, and those with too many parts. `bytes` are kept.
    [[nodiscard]] static Result<ZipFile, ImportError> open(const QByteArray &bytes);

    ZipFile(ZipFile &&) noexcept = default;
    ZipFile &operator=(ZipFile &&) noexcept = default;
    ~ZipFile();

    /// Names are compared without regard to case, as spreadsheet programs do.
    [[nodiscard]] bool contains(std::string_view name) const { return part(name) != nullptr; }
    /// Null where there is none.
    [[nodiscard]] const Part *part(std::string_view name) const;
    [[nodiscard]] bool containsFolder(std::string_view prefix) const;

private:
    friend class InflatedPart;
    struct Closer {
        void operator()(zip *archive) const;
    };
    ZipFile() = default;
    Result<void, ImportError> addParts();

    QByteArray m_bytes;
    std::unique_ptr<zip, Closer> m_archive;
    std::map<std::string, Part, std::less<>> m_parts; ///< by name in small letters
    quint64 m_inflated = 0; ///< bytes so far, of all parts that were read
};

} // namespace dnc
