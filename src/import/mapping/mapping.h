// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "import/sheet/sheet.h"
#include "import/vocabulary/consentwords.h"
#include "import/vocabulary/datetext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dnc {

/// What a column holds.
struct ColumnRole {
    enum class Kind : quint8 {
        Ignore,
        Identifier, ///< of `type`
        AnyIdentifier, ///< each value shows its own type
        Type, ///< names the type of the row's AnyIdentifier columns, by API name or in common words
        Name, ///< several are joined with a space, in column order
        Country, ///< of the row's phone numbers without a leading +: its code or its name
        Flag, ///< says who opted out, see Mapping::consent
        RequestedOn, ///< when the person asked to opt out
        RequestSource, ///< how or where the person asked
    };
    Kind kind = Kind::Ignore;
    IdentifierType type = IdentifierType::Email; ///< for Kind::Identifier
    std::optional<IdentifierType> otherwise = {}; ///< for Kind::AnyIdentifier: the type of values that do not
                                                  ///< show theirs; empty: decided by their neighbors

    bool operator==(const ColumnRole &) const = default;
};

/// A person's decision about a column that may say who opted out. While it is Open, nobody but those whom the
/// column plainly calls opted out is sent: what is excluded is visible and can be included again, what was
/// sent cannot be undone.
enum class Decision : quint8 {
    Open,
    Accepted, ///< its values say who opted out
    Declined, ///< it says nothing
};

/// A person's answer about what a spreadsheet hides or crosses out. While it is Open, addEntries() acts as if
/// it were Exclude, for the same reason.
enum class Answer : quint8 { Open, Include, Exclude };

/// Stands for all values of a consent column that are not listed and not empty, such as times.
inline constexpr std::string_view anyValue = "*";

/// Stand for the ends of blocks that are in the future, and for all others.
inline constexpr std::string_view runningBlock = "running";
inline constexpr std::string_view endedBlock = "ended";

/// A column that says who opted out, and from what: its distinct values, each of which is out, in or open.
/// Values are trimmed, and compared without case. An empty cell that is not listed is in; any other
/// value that is not listed is what `anyValue` is, else open while the decision is Open, and in once it is
/// made.
struct ConsentColumn {
    quint32 column = 0;
    std::vector<std::string> out; ///< say that the person opted out
    std::vector<std::string> in; ///< say that the person did not
    std::vector<std::string> open; ///< a person must decide
    Channels channels; ///< that it governs
    Polarity polarity = Polarity::Status;
    Decision decision = Decision::Accepted;
    /// For a column with the ends of blocks: the day that decides which of them have run out. Its dates and
    /// numbers of days are compared as the words runningBlock and endedBlock.
    std::optional<RequestDay> today = {};

    bool operator==(const ConsentColumn &) const = default;
};

/// How to read the cells of a column if an export writes its values in a special way.
struct CellRule {
    quint32 column = 0;
    std::string separator; ///< between several values in a cell, such as ` ::: `; empty: only the usual ones
    std::string prefix; ///< put before a value that begins with a digit, such as `+`
    std::optional<quint32> before; ///< a column whose text precedes the value, such as an area code

    bool operator==(const CellRule &) const = default;
};

/// Who is in a list, as far as its kind shows.
enum class Audience : quint8 {
    OptOuts, ///< people who opted out; consent columns may say which ones
    Subscribers, ///< people who did not opt out
    Contacts, ///< all sorts of people: nothing says which of them opted out
};

/// How a sheet becomes entries.
struct Mapping {
    quint32 firstDataRow = 0; ///< index into the sheet; rows above it are header and titles
    quint32 headerRows = 0; ///< number of header rows just above it; 0: none
    std::vector<ColumnRole> roles; ///< one per column
    /// Read as AnyIdentifier in rows whose identifier cells are all empty.
    std::optional<quint32> fallbackColumn;
    std::vector<ConsentColumn> consent; ///< at most one per column
    std::vector<CellRule> rules; ///< at most one per column
    Answer hidden = Answer::Open; ///< rows hidden by hand, and all rows of a hidden sheet
    Answer filtered = Answer::Open; ///< rows hidden by a filter of the spreadsheet
    Answer struck = Answer::Open; ///< crossed-out cells of identifier columns
    DateOrder dateOrder = DateOrder::Open; ///< of dates of requests in columns that do not show theirs
    Answer comments = Answer::Open; ///< comment lines that hold an identifier
    Answer hashes = Answer::Open; ///< values that may be hashes; Include: they are chat ids
    Answer mailText = Answer::Open; ///< identifiers that only the text of a mail mentions
    Audience audience = Audience::OptOuts;
    Answer others = Answer::Open; ///< all rows of a list that is not one of opt-outs, see asksForOthers()
    bool isOwnReport = false; ///< one of our reports, which is continued, see ReportRows

    bool operator==(const Mapping &) const = default;
};

/// The header of `column`; several rows are joined by a space; empty if there is none.
[[nodiscard]] std::string headerText(const Sheet &sheet, const Mapping &mapping, quint32 column);

/// True for the role of a column that gives entries.
[[nodiscard]] constexpr bool isIdentifierRole(const ColumnRole &role)
{
    return role.kind == ColumnRole::Kind::Identifier || role.kind == ColumnRole::Kind::AnyIdentifier;
}

/// A person's correction of the header's position.
struct HeaderOverride {
    std::optional<quint32> row; ///< number of its (last) row as displayed; 0: there is no header
};

/// True if the rows may be people who did not opt out and no column says which of them did, so that
/// Mapping::others decides about all of them.
[[nodiscard]] bool asksForOthers(const Mapping &mapping);

} // namespace dnc
