// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrystore.h"
#include "settings/preferences.h"
#include "upload/journal.h"

#include <QStringList>

#include <string>
#include <unordered_set>
#include <vector>

namespace dnc {

/// What the journal tells of earlier uploads to the same account.
struct UploadHabits {
    std::vector<quint32> sizes; ///< of the newest that sent something, as many as usualUploads
    std::unordered_set<std::string> known; ///< identifiers of the sample that were confirmed before
    std::vector<std::string> sample; ///< that were looked up
};

inline constexpr size_t usualUploads = 20; ///< that make a habit
inline constexpr size_t fewestUploads = 3; ///< without which there is none
inline constexpr quint32 largestSample = 20'000;

/// Identifiers of those of `entries` that would be sent, spread evenly over the list, at most largestSample.
[[nodiscard]] std::vector<std::string> sampleOf(const EntryStore &entries);

/// What `journal` tells, with `sample` looked up: some 0.5 s for a million confirmed rows, so not on the GUI
/// thread.
[[nodiscard]] Result<UploadHabits, JournalError> habitsOf(const Journal &journal, const JobDraft &account,
                                                          const std::vector<std::string> &sample);

/// What is unusual about an upload of `toSend` of `entries`: a sentence each for a person, the gravest first.
/// Translated.
[[nodiscard]] QStringList warningsFor(const EntryStore &entries, quint32 toSend, const UploadHabits &habits,
                                      const UploadLimits &limits);

} // namespace dnc
