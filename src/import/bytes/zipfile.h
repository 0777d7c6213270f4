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

/// The largest total size of all inflated parts of an archive, in bytes.
inline constexpr quint64 maxInflatedSize = quint64(2) << 30;
/// A part larger than the grace size may inflate to at most this many times its compressed size. Spreadsheets
/// reach 40; files made to exhaust memory reach 1,000.
inline constexpr quint64 maxInflateRatio = 200;
inline constexpr quint64 inflateGrace = quint64(10) << 20;
inline constexpr qint64 maxZipEntries = 1000;

/// A ZIP archive in memory. Checks its directory when opened; never writes anything to disk.
class ZipFile {
public:
    struct Part {
        quint64 index = 0;
        quint64 compressedSize = 0;
        quint64 size = 0; ///< as stated in the directory: only a hint
    };

    /// Refuses archives that are damaged or have too many parts, and those whose parts are encrypted,
    /// overlap, share a name or have names that lead out of a folder. Keeps `bytes`.
    [[nodiscard]] static Result<ZipFile, ImportError> open(const QByteArray &bytes);

    ZipFile(ZipFile &&) noexcept = default;
    ZipFile &operator=(ZipFile &&) noexcept = default;
    ~ZipFile();

    /// Names are compared without case, as spreadsheet programs do.
    [[nodiscard]] bool contains(std::string_view name) const { return part(name) != nullptr; }
    /// Null if there is none.
    [[nodiscard]] const Part *part(std::string_view name) const;
    [[nodiscard]] bool containsFolder(std::string_view prefix) const;
    /// Whether the name of any part ends with `suffix`.
    [[nodiscard]] bool containsName(std::string_view suffix) const;

private:
    friend class InflatedPart;
    struct Closer {
        void operator()(zip *archive) const;
    };
    ZipFile() = default;
    Result<void, ImportError> addParts();

    QByteArray m_bytes;
    std::unique_ptr<zip, Closer> m_archive;
    std::map<std::string, Part, std::less<>> m_parts; ///< by name in lower case
    quint64 m_inflated = 0; ///< bytes inflated so far, of all parts
};

} // namespace dnc
