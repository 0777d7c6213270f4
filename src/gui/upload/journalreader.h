// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "upload/journal/readonlyjournal.h"

namespace dnc {

/// Reads a journal on a worker through its own database connection, so that the UI waits neither for the disk
/// nor for a million rows. Threads and the order of results are those of Background.
class JournalReader {
public:
    /// Opens the journal in `folder` on the worker, runs `read` (const ReadOnlyJournal & -> Result<T,
    /// JournalError>) there, and passes the result, or the error of opening it, to `take`. Returns at once.
    template <typename Read, typename Take>
    void read(const QString &folder, const Read &read, const Take &take)
    {
        const auto openAndRead = [folder, read] {
            return ReadOnlyJournal::open(folder).and_then(
                [&](const ReadOnlyJournal &journal) { return read(journal); });
        };
        m_worker.run(openAndRead, take);
    }

    /// Drops the results that have not been delivered.
    void cancel() { m_worker.cancel(); }

private:
    Background m_worker;
};

} // namespace dnc
