// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <optional>
#include <string>
#include <vector>

namespace dnc {

/// One kind of thing that a person may want to look at: what keeps entries from being sent, a doubt, a
/// duplicate, why the list left entries out, or a repair that was made.
struct Finding {
    EntryStatus status = EntryStatus::Invalid; ///< Invalid, Valid (its note), Duplicate or Excluded
    Issue issue = Issue::None; ///< while Invalid or Excluded
    Note note = Note::None; ///< while Valid

    bool operator==(const Finding &) const = default;
};

inline constexpr Finding possibleDuplicate{.status = EntryStatus::Valid, .note = Note::PossibleDuplicate};

/// The finding of an entry; nothing for one that is as it should be, or in an upload.
[[nodiscard]] std::optional<Finding> findingOf(const EntryStore::View &entry);

/// Whether a person should look at the finding, or the program decided it on its own: a repair, or what the
/// list itself excludes.
[[nodiscard]] bool needsReview(const Finding &finding);

/// Its title and hint for display.
[[nodiscard]] Description describe(const Finding &finding);

/// The value that may be meant instead of the entry's input, or nothing: the suggestion.
[[nodiscard]] std::optional<std::string> fixFor(const EntryStore::View &entry);

/// The entries with this finding, ascending.
[[nodiscard]] std::vector<quint32> entriesWith(const EntryStore &store, const Finding &finding);

struct FindingCount {
    Finding finding;
    quint32 count = 0;
    quint32 fixable = 0; ///< of these, those for which fixFor() has a value

    bool operator==(const FindingCount &) const = default;
};

/// What a list holds, from the worst to the mildest: what cannot be sent (the most frequent first), doubts,
/// duplicates, what is excluded, repairs. Some 10 ms a million entries; safe on any thread while nobody
/// writes.
[[nodiscard]] std::vector<FindingCount> findingsIn(const EntryStore &store);

} // namespace dnc
