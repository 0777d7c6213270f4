// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/requestday.h"
#include "core/identifier.h"
#include "core/issue.h"
#include "core/note.h"
#include "core/parsedidentifier.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace dnc {

/// The state of an entry. Each entry has exactly one at any time.
enum class EntryStatus : quint8 {
    Valid, ///< can be sent
    Invalid, ///< cannot be sent, see its Issue
    Duplicate, ///< the same identifier appears earlier in the list
    Excluded, ///< excluded by the person, or for the reason that its Issue gives
    Pending, ///< in an upload, not sent yet or due to be sent again
    Unknown, ///< sent, but without a definite answer; will be sent again
    Confirmed, ///< on the Do Not Contact list, confirmed by a complete response
    Rejected, ///< refused by the service, see the server message
    Listed, ///< not sent, because a look at the list before the upload found it there
};

inline constexpr std::array allEntryStatuses{
    EntryStatus::Valid,     EntryStatus::Invalid,  EntryStatus::Duplicate,
    EntryStatus::Excluded,  EntryStatus::Pending,  EntryStatus::Unknown,
    EntryStatus::Confirmed, EntryStatus::Rejected, EntryStatus::Listed};

/// The status as written to reports and the journal, such as `confirmed`. Stable, not translated.
[[nodiscard]] std::string_view statusName(EntryStatus status);
[[nodiscard]] std::optional<EntryStatus> statusFromName(std::string_view name);

/// The status for people, translated.
[[nodiscard]] QString statusLabel(EntryStatus status);

/// Where to find an entry in its source. Numbers are those that a spreadsheet shows, from 1; 0 for none.
struct Origin {
    quint32 row = 0;
    quint16 column = 0;
    quint16 source = 0; ///< index into EntryStore::sources()

    bool operator==(const Origin &) const = default;
};

/// A list that entries were imported from.
struct Source {
    QString file; ///< file name without its folder; a label for pasted text
    QString sheet; ///< empty if the file has no sheets
    QString sha256; ///< of its bytes as read, in hexadecimal; empty for rows typed by a person

    bool operator==(const Source &) const = default;
};

/// What the person provided, and the Identifier or Issue found in it. All text is UTF-8.
struct Entry {
    std::string input;
    std::string identifier; ///< exactly what is sent; empty while Invalid
    std::string name;
    /// A suggestion if Invalid, the server message if Rejected, what the list says if Excluded, a Listing if
    /// Listed.
    std::string detail;
    std::optional<IdentifierType> type; ///< empty while unknown
    Issue issue = Issue::None;
    Note note = Note::None; ///< of a value that can be sent
    EntryStatus status = EntryStatus::Invalid;
    Origin origin;
    std::string region = {}; ///< ISO 3166-1 alpha-2, upper case, if given by a column: applies to a number
                             ///< without a leading +, also when it is parsed again. Empty: that of the rules
    std::optional<RequestDay> requestedOn = {}; ///< when the person asked, if the list says so
    std::string requestSource = {}; ///< how or where the person asked, as the list says; may be empty

    bool operator==(const Entry &) const = default;
};

struct Neighbors;

/// One place of a list before it is parsed.
struct RawEntry {
    std::string_view input;
    std::string_view name;
    std::optional<IdentifierType> type; ///< empty: detect the type from the value
    Origin origin;
    std::string_view region; ///< ISO 3166-1 alpha-2, as given by a column; empty: that of the rules
    const Neighbors *neighbors = nullptr; ///< of its column, if `type` is empty; null: unknown
    std::optional<IdentifierType> normalizedType = {}; ///< typeOfNormalized() of `input`, if already known
    bool isNotNormalized = false; ///< typeOfNormalized() gives no type; false: not known
    std::optional<RequestDay> requestedOn = {}; ///< as in Entry, like the following
    std::string_view requestSource = {};
    bool isTemporary = false; ///< the list gives an end of the block: Note::TemporaryBlock
};

struct RuleContext;

/// Parses `raw` by the rules: Valid with its identifier, or Invalid with its Issue.
[[nodiscard]] Entry makeEntry(const RawEntry &raw, const RuleContext &context);

} // namespace dnc
