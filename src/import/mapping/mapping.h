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
        Type, ///< names the type of the row's AnyIdentifier columns, in the contract's or a person's words
        Name, ///< several are joined with a space, in the order of their columns
        Country, ///< of the row's phone numbers that have no leading +: its code or its name
        Flag, ///< says who opted out: see Mapping::filters
    };
    Kind kind = Kind::Ignore;
    IdentifierType type = IdentifierType::Email; ///< for Kind::Identifier
    std::optional<IdentifierType> otherwise = {}; ///< for Kind::AnyIdentifier: the type of values that do not
                                                  ///< show theirs; nothing: as their neighbors tell

    bool operator==(const ColumnRole &) const = default;
};

/// What a person says about a filter that is offered. While it is Open, addEntries() acts as if it were
/// Accepted: what is left out is seen and can be taken in again, what was sent cannot be taken back.
enum class Decision : quint8 { Open, Accepted, Declined };

/// What a person says about what a spreadsheet hides or crosses out. While it is Open, addEntries() acts as
/// if it were Exclude, for the same reason.
enum class Answer : quint8 { Open, Include, Exclude };

/// Which rows are opt-outs, where a list holds other people too: those whose cell in `column` is one of
/// `keep`. What it leaves out becomes an Excluded entry with Issue::NoOptOut, so that no row vanishes.
struct RowFilter {
    quint32 column = 0;
    std::vector<std::string>
        keep; ///< compared without letter case and blanks around; anyValue: all but empty
    std::vector<quint32> governs; ///< identifier columns; none: all of them
    Decision decision = Decision::Accepted;

    bool operator==(const RowFilter &) const = default;
};

/// Stands in RowFilter::keep for whatever is not empty, such as the time when a person opted out.
inline constexpr std::string_view anyValue = "*";

/// How the cells of a column are read where an export writes its values in a way of its own.
struct CellRule {
    quint32 column = 0;
    std::string separator; ///< parts several values in a cell, such as ` ::: `; empty: none but the usual
    std::string prefix; ///< put before a value that begins with a digit, such as `+`
    std::optional<quint32> before; ///< a column whose text stands before the value, such as an area code

    bool operator==(const CellRule &) const = default;
};

/// Whom a list holds, as far as its kind tells.
enum class Audience : quint8 {
    OptOuts, ///< people who opted out; filters may say which ones
    Subscribers, ///< people who did not opt out
    Contacts, ///< people of all sorts: nothing says who of them opted out
};

/// How a sheet becomes entries.
struct Mapping {
    quint32 firstDataRow = 0; ///< index into the sheet; rows above it are header and titles
    quint32 headerRows = 0; ///< how many rows just above it are the header; 0: it has none
    std::vector<ColumnRole> roles; ///< one a column
    std::optional<quint32>
        fallbackColumn; ///< read as AnyIdentifier in rows whose identifier cells are all empty
    std::vector<RowFilter> filters;
    std::vector<CellRule> rules; ///< at most one a column
    Answer hidden = Answer::Open; ///< rows hidden by hand, and all rows of a hidden sheet
    Answer filtered = Answer::Open; ///< rows hidden by a filter of the spreadsheet
    Answer struck = Answer::Open; ///< crossed-out cells of identifier columns
    Audience audience = Audience::OptOuts;
    Answer others = Answer::Open; ///< all rows of a list that is not of opt-outs, see asksForOthers()
    bool isOwnReport = false; ///< a report of ours: it goes on from there, see ReportRows

    bool operator==(const Mapping &) const = default;
};

/// The header of `column`; that of several rows joined by a space, empty where there is none.
[[nodiscard]] std::string headerText(const Sheet &sheet, const Mapping &mapping, quint32 column);

/// True for a role whose column gives entries.
[[nodiscard]] constexpr bool isIdentifierRole(const ColumnRole &role)
{
    return role.kind == ColumnRole::Kind::Identifier || role.kind == ColumnRole::Kind::AnyIdentifier;
}

/// What a person knows better about the place of the header.
struct HeaderOverride {
    std::optional<quint32> row; ///< number of its (last) row as a person sees it; 0: there is no header
};

/// True where the rows may be people who did not opt out and no filter says which of them did, so that
/// Mapping::others decides on all of them.
[[nodiscard]] bool asksForOthers(const Mapping &mapping);

/// Whether `value`, without blanks around, is one of those that the filter keeps.
[[nodiscard]] bool keeps(const RowFilter &filter, std::string_view value);

} // namespace dnc
