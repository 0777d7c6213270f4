// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journalerror.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace dnc::sqlite {

/// The first 100 bytes of every journal, without the counters of SQLite (file format 3, section 1.3).
[[nodiscard]] QByteArray soundHeader();

/// Damaged where the file at `path` has content, but not the header of a journal: SQLite refuses to write
/// some of these files, which looks like missing access.
[[nodiscard]] Result<void, JournalError> checkHeader(const QString &path);

/// Damaged where SQLite finds damage, or where what the tables say about the jobs does not fit together: a
/// confirmed batch has the answer that confirmed it, a finished job has nothing pending, batches have all
/// rows that are sent, counts agree, and every hash is that of its batch. Reads the whole file.
[[nodiscard]] Result<void, JournalError> checkJournal(sqlite3 *database);

} // namespace dnc::sqlite
