// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "core/issue.h"
#include "core/note.h"
#include "core/parsedidentifier.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// Where an entry stands on its way. Each entry has exactly one of these at any time.
enum class EntryStatus : quint8 {
    Valid, ///< can be sent
    Invalid, ///< cannot be sent: see its Issue
    Duplicate, ///< the same identifier stands further up
    Excluded, ///< left out by the person, or for what its Issue says
    Pending, ///< in an upload, not yet sent or to be sent again
    Unknown, ///< sent, and no definite answer yet: will be sent again
    Confirmed, ///< on the Do Not Contact list, by a complete answer of the service
    Rejected, ///< refused by the service, in its words
};

inline constexpr std::array allEntryStatuses{
    EntryStatus::Valid,   EntryStatus::Invalid, EntryStatus::Duplicate, EntryStatus::Excluded,
    EntryStatus::Pending, EntryStatus::Unknown, EntryStatus::Confirmed, EntryStatus::Rejected};

/// The status as reports and the journal write it, such as `confirmed`. Stable, not translated.
[[nodiscard]] std::string_view statusName(EntryStatus status);
[[nodiscard]] std::optional<EntryStatus> statusFromName(std::string_view name);

/// The status for people, translated.
[[nodiscard]] QString statusLabel(EntryStatus status);

/// Where a person finds an entry again. Numbers are those that a spreadsheet shows, from 1; 0 where there is
/// none.
struct Origin {
    quint32 row = 0;
    quint16 column = 0;
    quint16 source = 0; ///< index into EntryStore::sources()

    bool operator==(const Origin &) const = default;
};

/// A list that entries came from.
struct Source {
    QString file; ///< file name without its folder; for pasted text a word for that
    QString sheet; ///< empty where the file has no sheets
    QString sha256; ///< of its bytes as they were read, in hexadecimal; empty
                    ///< where a person typed the rows

    bool operator==(const Source &) const = default;
};

/// What the person gave, and the Identifier or the Issue found in it. All text is UTF-8.
struct Entry {
    std::string input;
    std::string identifier; ///< exactly what is sent; empty while Invalid
    std::string name;
    std::string detail; ///< a suggestion for Invalid, the service's words for Rejected, what
                        ///< the list says for Excluded
    std::optional<IdentifierType> type; ///< nothing while it is unknown
    Issue issue = Issue::None;
    Note note = Note::None; ///< of a value that can be sent
    EntryStatus status = EntryStatus::Invalid;
    Origin origin;
    std::string region = {}; ///< ISO 3166-1 alpha-2, upper case, where a column said it: of a number that has
                             ///< no leading +, also when it is judged anew. Empty: that of the rules

    bool operator==(const Entry &) const = default;
};

struct Neighbours;

/// What one place of a list says, before it is judged.
struct RawEntry {
    std::string_view input;
    std::string_view name;
    std::optional<IdentifierType> type; ///< nothing: take the type that the value shows
    Origin origin;
    std::string_view region; ///< ISO 3166-1 alpha-2, as a column says it; empty: that of the rules
    const Neighbours *neighbours = nullptr; ///< in its column, where `type` is nothing; null: unknown
    std::optional<IdentifierType> normal = {}; ///< normalType() of `input`, where that is known
};

struct RuleContext;

/// Judges `raw` by the rules: Valid with its identifier, or Invalid with its Issue.
[[nodiscard]] Entry makeEntry(const RawEntry &raw, const RuleContext &context);

} // namespace dnc
