// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/sheet/importerror.h"

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// The streams of a compound file ([MS-CFB]): the container of old Office documents and of new encrypted
/// ones.
class CompoundFile {
public:
    /// `bytes` must outlive the object.
    [[nodiscard]] static Result<CompoundFile, ImportError> open(std::string_view bytes);

    [[nodiscard]] bool contains(std::u16string_view name) const { return find(name) != nullptr; }
    /// The content of the first stream with this name, ignoring case; empty if there is none.
    [[nodiscard]] Result<std::string, ImportError> read(std::u16string_view name) const;

private:
    struct Entry {
        std::u16string name; ///< lower case
        quint32 firstSector;
        quint64 size;
        bool isStream;
    };
    explicit CompoundFile(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    Result<void, ImportError> readTables();
    [[nodiscard]] std::vector<quint32> tableSectors() const;
    void addEntries(std::string_view directory);
    [[nodiscard]] const Entry *find(std::u16string_view name) const;
    [[nodiscard]] std::string_view sector(quint32 number) const;
    /// All bytes of a chain of sectors; an error if the chain is circular or leaves the file.
    [[nodiscard]] Result<std::string, ImportError> chain(quint32 first) const;
    [[nodiscard]] Result<std::string, ImportError> smallChain(quint32 first) const;

    std::string_view m_bytes;
    size_t m_sectorSize = 0;
    std::vector<quint32> m_next; ///< the next sector, by sector
    std::string m_smallTable;
    std::string m_smallStream;
    std::vector<Entry> m_entries;
};

} // namespace dnc
