// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/background.h"
#include "upload/journal/readonlyjournal.h"

namespace dnc {

/// Reads a journal on a worker, by a connection of its own, so that the window waits neither for the disk nor
/// for a million rows. Answers come in the order of the questions.
class JournalReader {
public:
    /// Lets `read` (const ReadOnlyJournal & -> Result<T, JournalError>) look at the journal in `folder` on
    /// the worker, and gives `take` its answer in this thread. Returns at once.
    template <typename Read, typename Take>
    void ask(const QString &folder, const Read &read, const Take &take)
    {
        const auto look = [folder, read] {
            return ReadOnlyJournal::open(folder).and_then(
                [&](const ReadOnlyJournal &journal) { return read(journal); });
        };
        m_worker.ask(look, take);
    }

    /// Nobody wants the answers any more that are still to come.
    void forget() { m_worker.forget(); }

private:
    Background m_worker;
};

} // namespace dnc
