// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journalerror.h"

#include <QString>

struct sqlite3;

namespace dnc::sqlite {

/// Damaged where a file that is not empty does not begin as SQLite's files do.
[[nodiscard]] Result<void, JournalError> checkDraftHeader(const QString &path);

/// Makes the tables of an empty file. Newer for a draft of a newer version, Damaged for any other file.
[[nodiscard]] Result<void, JournalError> prepareDraft(sqlite3 *database);

} // namespace dnc::sqlite
