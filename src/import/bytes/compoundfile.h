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

/// The streams of a compound file ([MS-CFB]): what old Office documents and encrypted new ones are kept in.
class CompoundFile {
public:
    /// `bytes` must outlive the object.
    [[nodiscard]] static Result<CompoundFile, ImportError> open(std::string_view bytes);

    [[nodiscard]] bool contains(std::u16string_view name) const { return find(name) != nullptr; }
    /// The bytes of the first stream of this name, compared without regard to case; empty where there is
    /// none.
    [[nodiscard]] Result<std::string, ImportError> read(std::u16string_view name) const;

private:
    struct Entry {
        std::u16string name; ///< in small letters
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
    /// All bytes of a chain of sectors; an error for a chain that runs in a circle or out of the file.
    [[nodiscard]] Result<std::string, ImportError> chain(quint32 first) const;
    [[nodiscard]] Result<std::string, ImportError> smallChain(quint32 first) const;

    std::string_view m_bytes;
    size_t m_sectorSize = 0;
    std::vector<quint32> m_next; ///< by sector, the one that follows
    std::string m_smallTable;
    std::string m_smallStream;
    std::vector<Entry> m_entries;
};

} // namespace dnc
