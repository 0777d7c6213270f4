// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "core/rules/spellings.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalqueries.h"

#include <QDate>

#include <optional>
#include <vector>

namespace dnc {

/// Which uploads, and which of their rows, an evidence file is about. The newest upload where nothing is set.
struct EvidenceScope {
    std::optional<JobId> job;
    std::optional<QDate> from; ///< by this computer's time zone; uploads that changed on this day or later
    std::optional<QDate> to; ///< uploads that started on this day or earlier
    Spellings person; ///< only rows of this person, in any upload unless others are set; empty: everybody
};

/// `upload`, `dates` or `person`: stable, for scripts.
[[nodiscard]] QString scopeName(const EvidenceScope &scope);

/// The uploads, the oldest first; whether they have rows of the person is not looked at. NoSuchJob where the
/// journal has no job of this number.
[[nodiscard]] Result<std::vector<Job>, JournalError> findJobs(const JournalQueries &journal,
                                                              const EvidenceScope &scope);

/// The places in `entries` of the rows that the scope is about, in their order: those whose identifier or
/// whole input is the person's. Rows that only mention the person belong to somebody else.
[[nodiscard]] std::vector<quint32> findRows(const EntryStore &entries, const EvidenceScope &scope);

} // namespace dnc
