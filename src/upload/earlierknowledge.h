// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalqueries.h"
#include "upload/lookplan.h"

#include <QtGlobal>

#include <vector>

namespace dnc {

/// Which entries of a list were on the list of an account before, by what this computer keeps. Says nothing
/// about what is on the list now.
struct EarlierKnowledge {
    enum class Source : quint8 {
        None, ///< the list was never read, and no upload confirmed one of the entries
        Mirror, ///< the whole list was read; what uploads added and undoing removed since counts, too
        Journal, ///< uploads confirmed them
    };
    Source source = Source::None;
    WallTime time{}; ///< when that reading began, or the newest of those confirmations
    std::vector<quint32> known; ///< entries that could be sent, ascending
    LookPlan look; ///< what it costs to ask the service
};

/// Reads the journal and the mirror in its folder, which nothing else may use meanwhile. Takes about a second
/// for a million rows, so not for the GUI thread.
[[nodiscard]] Result<EarlierKnowledge, JournalError>
findEarlierKnowledge(const JournalQueries &journal, const JobDraft &account, const EntryStore &entries);

} // namespace dnc
