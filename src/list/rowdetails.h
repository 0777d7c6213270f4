// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/description.h"
#include "core/entry/entrystore.h"
#include "list/severity.h"

#include <span>
#include <vector>

namespace dnc {

/// Everything that the list knows about one entry, for display, translated.
struct RowDetails {
    struct Fact {
        QString label;
        QString value;

        bool operator==(const Fact &) const = default;
    };

    EntryStatus status = EntryStatus::Invalid;
    Severity severity = Severity::None;
    Description description; ///< never without a title: that of an entry without an issue is its status
    QString suggestion; ///< what may be meant instead of the input; may be empty
    std::vector<Fact> facts; ///< what was typed, where it comes from, what is sent, when the person asked
};

/// Takes the same time whatever the size of the list.
[[nodiscard]] RowDetails detailsOf(const EntryStore &store, quint32 entry);

/// The rows of these entries as the table numbers them, such as `4, 17`.
[[nodiscard]] RowDetails::Fact possibleDuplicatesFact(std::span<const quint32> entries);

} // namespace dnc
