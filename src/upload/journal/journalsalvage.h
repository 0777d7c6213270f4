// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"

#include <QString>

namespace dnc {

// What to do with damagedJournal(), which Journal::open() has put aside. Both functions work in any thread
// and fail with InUse while a journal is open in `folder`, and with NoAccess where files cannot be changed.
// The damaged file is kept in any case.

/// Reads what can be read of the damaged journal into a new one, which Journal::open() takes from then on.
/// Whatever two records do not prove to be confirmed or rejected becomes unknown and is sent again; a row
/// that cannot be read becomes an Invalid one that says so. Takes as long as reading the file.
[[nodiscard]] Result<Salvaged, JournalError> salvageJournal(const QString &folder);

/// Keeps the damaged journal unread, so that Journal::open() creates an empty one. Returns the kept file.
[[nodiscard]] Result<QString, JournalError> startNewJournal(const QString &folder);

} // namespace dnc
