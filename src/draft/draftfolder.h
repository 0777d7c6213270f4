// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "draft/draft.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/sqlite.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dnc {

// The folder of unsent lists, `drafts` in the data folder: one file per list, with its log and index (`-wal`,
// `-shm`), the lock `lock.sqlite`, and damaged drafts (`.damaged-TIME`). All functions work in any thread.

/// The folder in a data folder.
[[nodiscard]] QString draftsFolder(const QString &dataFolder);
[[nodiscard]] QString draftPath(const QString &folder, const QString &id);
/// A name that no list ever had.
[[nodiscard]] QString newDraftId();

/// Creates the folder with mode 0700 if it is missing, and locks it for this process until the returned
/// database is closed. InUse while another process has it, UnsafeFolder where others could change it.
[[nodiscard]] Result<sqlite::Database, JournalError> lockDrafts(const QString &folder);

struct FoundDrafts {
    std::vector<DraftInfo> drafts; ///< those with rows, the newest first
    QStringList empty; ///< names of those without a row
    QStringList damaged; ///< where damaged ones were put just now
};
/// The names of all drafts but `except`.
[[nodiscard]] QStringList draftIds(const QString &folder, const QString &except = {});
/// Looks at these drafts, or at all. Puts damaged ones aside. Only for the holder of the lock.
[[nodiscard]] FoundDrafts findDrafts(const QString &folder, const QStringList &ids);
[[nodiscard]] inline FoundDrafts findDrafts(const QString &folder)
{
    return findDrafts(folder, draftIds(folder));
}

/// Whether a draft other than `except` was changed before `time` last.
[[nodiscard]] bool hasDraftsBefore(const QString &folder, WallTime time, const QString &except = {});
/// Removes these drafts. `time` must come from a clock that can be trusted, as in journalretention.h.
void forgetDraftsBefore(const QString &folder, WallTime time, const QString &except = {});

/// Renames a damaged draft. Returns where it is now; empty where that failed.
QString setDraftAside(const QString &folder, const QString &id);
/// All damaged drafts and their logs.
[[nodiscard]] QStringList damagedDrafts(const QString &folder);
/// Removes a draft as far as that is possible.
void removeDraft(const QString &folder, const QString &id);

} // namespace dnc
