// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "core/rules/spellings.h"
#include "draft/drafterase.h"
#include "upload/journal/job.h"
#include "upload/journal/journal.h"
#include "upload/journal/journalerase.h"
#include "upload/journal/journalerror.h"

#include <QString>

#include <vector>

namespace dnc {

// Erasing a person from the journal and from the unsent lists. Any thread.

/// The folder of unsent lists.
struct DraftPlace {
    QString folder;
    bool isOwned = false; ///< this process has its lock; else it is taken for the work
};

[[nodiscard]] quint32 rowsIn(const std::vector<DraftMention> &drafts);

/// What would be erased.
struct ErasePreview {
    std::vector<JobMention> jobs;
    std::vector<DraftMention> drafts;

    [[nodiscard]] quint32 rows() const;
};
/// Fails as eraseEverywhere() would.
[[nodiscard]] Result<ErasePreview, JournalError> previewErasure(Journal &journal, const DraftPlace &place,
                                                                const Spellings &spellings);
/// How many rows of which uploads and lists, one a line, translated.
[[nodiscard]] QString describe(const ErasePreview &preview);

/// What was erased.
struct ErasedRecords {
    Erased journal;
    std::vector<DraftMention> drafts;
};
/// The journal first: where a row is still to be sent, nothing is erased.
[[nodiscard]] Result<ErasedRecords, JournalError> eraseEverywhere(Journal &journal, const DraftPlace &place,
                                                                  const Spellings &spellings);

} // namespace dnc
