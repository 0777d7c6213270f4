// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalqueries.h"

#include <QString>

#include <memory>

namespace dnc {

/// A journal that can be read and not changed. Use from one thread at a time.
class ReadOnlyJournal : public JournalQueries {
public:
    /// Opens the journal in `folder`, also while this or another process works with it: takes no lock,
    /// creates no file and repairs nothing. A batch that is being sent counts as unknown. NoAccess where
    /// there is no journal.
    [[nodiscard]] static Result<ReadOnlyJournal, JournalError> open(const QString &folder);

private:
    using JournalQueries::JournalQueries;
};

} // namespace dnc
