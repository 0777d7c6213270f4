// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journalerror.h"

#include <QString>

namespace dnc {

// The files of a journal's folder. Beside `journal.sqlite` lie its log and index (`-wal`, `-shm`), the lock
// `lock.sqlite`, and damaged journals: `.damaged-TIME` until a person has decided, then `.kept-TIME`. All
// functions work in any thread.

/// Absolute, so that the current folder may change, and SQLite cannot take it for a URI.
[[nodiscard]] QString journalPath(const QString &folder);

/// Creates the folder with mode 0700, on Windows with an ACL that names its owner alone, if it is missing.
/// NoAccess where that fails.
[[nodiscard]] Result<void, JournalError> createFolder(const QString &folder);
/// UnsafeFolder where everybody may write to the folder, which must exist, or somebody else owns it: they
/// could exchange the journal. On Windows, the system's own rules must do.
[[nodiscard]] Result<void, JournalError> checkFolder(const QString &folder);
/// Creates an empty file with mode 0600 if it is missing. NoAccess where that fails.
[[nodiscard]] Result<void, JournalError> createFile(const QString &path);

/// Renames a journal and its log. False where a file could not be renamed; what was renamed stays so.
[[nodiscard]] bool moveJournal(const QString &from, const QString &to);
/// Copies a journal and its log, without the index, which SQLite creates again. False where that failed.
[[nodiscard]] bool copyJournal(const QString &from, const QString &to);
/// Removes a journal and its log as far as that is possible. On Windows it waits up to a second for a file
/// that somebody reads.
void removeJournal(const QString &path);

/// Where to put a journal that turned out to be damaged now.
[[nodiscard]] QString damagedPath(const QString &journal);
/// The damaged journal in `folder` that nobody has decided about; empty if there is none.
[[nodiscard]] QString damagedJournal(const QString &folder);
/// Where a damaged journal is kept once a person has decided.
[[nodiscard]] QString keptPath(const QString &damaged);
/// All damaged journals in `folder` that are kept.
[[nodiscard]] QStringList keptJournals(const QString &folder);

/// `error` with the file that it is about.
[[nodiscard]] JournalError withPath(JournalError error, const QString &path);

} // namespace dnc
