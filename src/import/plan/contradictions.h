// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/entrystore.h"

#include <string>
#include <vector>

namespace dnc {

/// A person who opted out according to some rows of a list, and opted in later according to others.
struct Contradiction {
    std::vector<quint32> outs; ///< the entries that would be sent, or are duplicates of one, ascending
    std::string optIn; ///< what says so, as `HEADER = VALUE`
    bool isInLatest = false; ///< every row has a date, and that of the opt-in is the latest

    bool operator==(const Contradiction &) const = default;
};

/// Finds them by identifier and type. If every row of a person has a date and an opt-out is the latest, there
/// is none.
[[nodiscard]] std::vector<Contradiction> findContradictions(const EntryStore &store);

/// The entry of an opt-out that is not sent because of `contradiction`: excluded with Issue::Contradiction.
[[nodiscard]] Entry withContradiction(Entry entry, const Contradiction &contradiction);

/// For display, such as `3 people opted out and in again.` Translated.
[[nodiscard]] QString describeContradictions(quint32 count);

} // namespace dnc
