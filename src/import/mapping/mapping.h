// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "import/sheet/sheet.h"

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
        Flag, ///< says who opted out, see Mapping::filters
    };
    Kind kind = Kind::Ignore;
    IdentifierType type = IdentifierType::Email; ///< for Kind::Identifier
    std::optional<IdentifierType> otherwise = {}; ///< for Kind::AnyIdentifier: the type of values that do not
                                                  ///< show theirs; empty: decided by their neighbors

    bool operator==(const ColumnRole &) const = default;
};

/// A person's decision about a suggested filter. While it is Open, addEntries() acts as if it were Accepted:
/// what is excluded is visible and can be included again, what was sent cannot be undone.
enum class Decision : quint8 { Open, Accepted, Declined };

/// A person's answer about what a spreadsheet hides or crosses out. While it is Open, addEntries() acts as if
/// it were Exclude, for the same reason.
enum class Answer : quint8 { Open, Include, Exclude };

/// Selects the opt-outs in a list that contains other people too: the rows whose cell in `column` is one of
/// `keep`. All others become Excluded entries with Issue::NoOptOut, so that no row vanishes.
struct RowFilter {
    quint32 column = 0;
    std::vector<std::string> keep; ///< compared without case and surrounding space; anyValue: all but empty
    std::vector<quint32> governs; ///< identifier columns; empty: all of them
    Decision decision = Decision::Accepted;

    bool operator==(const RowFilter &) const = default;
};

/// In RowFilter::keep: any value that is not empty, such as the time when a person opted out.
inline constexpr std::string_view anyValue = "*";

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
    OptOuts, ///< people who opted out; filters may say which ones
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
    std::vector<RowFilter> filters;
    std::vector<CellRule> rules; ///< at most one per column
    Answer hidden = Answer::Open; ///< rows hidden by hand, and all rows of a hidden sheet
    Answer filtered = Answer::Open; ///< rows hidden by a filter of the spreadsheet
    Answer struck = Answer::Open; ///< crossed-out cells of identifier columns
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

/// True if the rows may be people who did not opt out and no filter says which of them did, so that
/// Mapping::others decides about all of them.
[[nodiscard]] bool asksForOthers(const Mapping &mapping);

/// Whether `value`, trimmed, is one of those that the filter keeps.
[[nodiscard]] bool keeps(const RowFilter &filter, std::string_view value);

} // namespace dnc
