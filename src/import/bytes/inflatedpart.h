// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/bytes/zipfile.h"
#include "import/sheet/importerror.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

struct zip_file;

namespace dnc {

/// The content of one part of an archive, inflated block by block on a thread of its own while the caller
/// processes earlier blocks. Only one part of an archive may be open at a time. A pipe with a bounded queue,
/// because a part may be larger than memory: a plain runAsync() would have to return all of it at once.
class InflatedPart {
public:
    InflatedPart(ZipFile &file, const ZipFile::Part &part);
    ~InflatedPart();
    Q_DISABLE_COPY_MOVE(InflatedPart)

    /// The next block, valid until the next call; empty at the end. An error if the part is damaged or
    /// inflates beyond the limits of zipfile.h.
    [[nodiscard]] Result<std::string_view, ImportError> next();

private:
    void inflate();
    [[nodiscard]] std::optional<ImportError> inflateBlock(zip_file *part, std::string &block);
    /// False if nobody wants more.
    bool publish(std::string &block);
    void finish(std::optional<ImportError> error);

    ZipFile &m_file;
    const ZipFile::Part m_part;
    quint64 m_inflated = 0; ///< of this part
    std::string m_current;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_ready;
    std::deque<std::string> m_free; ///< blocks to reuse
    std::optional<ImportError> m_error;
    bool m_finished = false;
    bool m_abandoned = false;
    std::future<void> m_inflating; // last: its thread uses all other members
};

} // namespace dnc
