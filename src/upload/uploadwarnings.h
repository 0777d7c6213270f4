// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"
#include "core/result.h"
#include "upload/journal/job.h"
#include "upload/journal/journalerror.h"
#include "upload/journal/journalqueries.h"

#include <QStringList>

#include <string>
#include <unordered_set>
#include <vector>

namespace dnc {

/// What the journal tells of earlier uploads to the same account.
struct UploadStatistics {
    std::vector<quint32> sizes; ///< of the newest that sent something, as many as usualUploads
    std::unordered_set<std::string> known; ///< identifiers of the sample that were confirmed before
    std::vector<std::string> sample; ///< that were looked up
};

inline constexpr size_t usualUploads = 20; ///< newest uploads that are looked at
inline constexpr size_t fewestUploads = 3; ///< without which nothing is called unusual
inline constexpr quint32 largestSample = 20'000;

/// Beyond what an upload is unusual.
struct WarningLimits {
    QStringList ownDomains; ///< in lower case: nobody means to stop contact with the own company
    int newPercent = 90; ///< share of identifiers that no earlier upload confirmed, 1..100; 100: no warning
};

/// Identifiers of those of `entries` that would be sent, spread evenly over the list, at most largestSample.
[[nodiscard]] std::vector<std::string> sampleOf(const EntryStore &entries);

/// What `journal` tells, with `sample` looked up: some 0.5 s for a million confirmed rows, so not on the GUI
/// thread.
[[nodiscard]] Result<UploadStatistics, JournalError> uploadStatistics(const JournalQueries &journal,
                                                                      const JobDraft &account,
                                                                      const std::vector<std::string> &sample);

/// What is unusual about an upload of `toSend` of `entries`: a sentence each for a person, the gravest first.
/// Translated.
[[nodiscard]] QStringList warningsFor(const EntryStore &entries, quint32 toSend,
                                      const UploadStatistics &statistics, const WarningLimits &limits);

} // namespace dnc
