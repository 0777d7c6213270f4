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

/// What the journal knows about earlier uploads to the same account.
struct UploadStatistics {
    std::vector<quint32> sizes; ///< rows sent by each of the newest uploads, at most usualUploads of them
    std::unordered_set<std::string> known; ///< identifiers of the sample that were confirmed before
    std::vector<std::string> sample; ///< identifiers that were looked up
};

inline constexpr size_t usualUploads = 20; ///< how many uploads show what is usual
inline constexpr size_t fewestUploads = 3; ///< with fewer, nothing is called unusual
inline constexpr quint32 largestSample = 20'000; ///< identifiers

/// What makes an upload unusual.
struct WarningLimits {
    QStringList ownDomains; ///< of the person's own company, in lower case
    int newPercent = 90; ///< warn above this share of identifiers that are new, 1..100; 100: never
};

/// Identifiers of sendable entries, spread evenly over the list, sorted and without duplicates; at most
/// largestSample. Any thread.
[[nodiscard]] std::vector<std::string> sampleOf(const EntryStore &entries);

/// What `journal` knows, with `sample` (sorted, without duplicates) looked up. Takes about 0.5 s for a
/// million confirmed rows, so not for the GUI thread. Fails as the queries of the journal do.
[[nodiscard]] Result<UploadStatistics, JournalError> uploadStatistics(const JournalQueries &journal,
                                                                      const JobDraft &account,
                                                                      const std::vector<std::string> &sample);

/// What is unusual about an upload of `toSend` rows of `entries`: one sentence for a person per warning, the
/// most serious first. Translated. Any thread.
[[nodiscard]] QStringList warningsFor(const EntryStore &entries, quint32 toSend,
                                      const UploadStatistics &statistics, const WarningLimits &limits);

} // namespace dnc
