// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "core/rules/spellings.h"
#include "draft/draft.h"
#include "upload/journal/journalerror.h"

#include <QString>

#include <vector>

namespace dnc {

// Erasing a person from all drafts in a folder, as journalerase.h does it in the journal. Only for the holder
// of the lock, while no draft is open. Takes as long as reading and writing them. Any thread.

/// The rows of one draft that concern a person.
struct DraftMention {
    DraftInfo draft;
    quint32 rows = 0;
};
/// What eraseFromDrafts() would remove, the newest draft first. Puts damaged drafts aside.
[[nodiscard]] std::vector<DraftMention> findInDrafts(const QString &folder, const Spellings &spellings);

/// Removes the rows that concern the person from every draft, and every trace of what the drafts held before;
/// a draft that has no other rows goes. Overwrites the spellings in damaged drafts. Returns what was removed.
[[nodiscard]] Result<std::vector<DraftMention>, JournalError> eraseFromDrafts(const QString &folder,
                                                                              const Spellings &spellings);

} // namespace dnc
