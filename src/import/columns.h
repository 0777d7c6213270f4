// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entrystore.h"
#include "core/rules.h"
#include "import/sheet.h"

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
        Flag, ///< says who opted out: see Mapping::filters
    };
    Kind kind = Kind::Ignore;
    IdentifierType type = IdentifierType::Email; ///< for Kind::Identifier

    bool operator==(const ColumnRole &) const = default;
};

/// Which rows are opt-outs, where a list holds other people too: those whose cell in `column` is one of
/// `keep`. What it leaves out becomes an Excluded entry with Issue::NoOptOut, so that no row vanishes.
struct RowFilter {
    quint32 column = 0;
    std::vector<std::string> keep; ///< compared without letter case and blanks around
    std::vector<quint32> governs; ///< identifier columns; none: all of them

    bool operator==(const RowFilter &) const = default;
};

/// How a sheet becomes entries.
struct Mapping {
    quint32 firstDataRow = 0; ///< index into the sheet; rows above it are header and titles
    std::vector<ColumnRole> roles; ///< one a column
    std::optional<quint32>
        fallbackColumn; ///< read as AnyIdentifier in rows whose identifier cells are all empty
    std::vector<RowFilter> filters;
    bool isOwnReport =
        false; ///< cells may carry the apostrophe that our reports put before formulas: it is taken off

    bool operator==(const Mapping &) const = default;
};

/// Guesses by header words (English, German, French, Spanish and what the exports use) and by content. A
/// sheet in which no identifier column shows gets AnyIdentifier for its first non-empty column, so that
/// nothing is lost unseen. Where the header names identifier columns, no other column is taken for one by its
/// values alone: exports hold addresses of people who did not opt out.
[[nodiscard]] Mapping guessMapping(const Sheet &sheet, const RuleContext &context);

struct ImportOptions {
    RuleContext rules;
    std::optional<IdentifierType> type; ///< for all rows, whatever their column says
};

struct ImportCounts {
    quint32 rows = 0; ///< data rows read, without header and rows that are wholly empty
    quint32 identifiers = 0; ///< entries added: several a row, or one Invalid one for a row that has none

    ImportCounts &operator+=(const ImportCounts &other)
    {
        rows += other.rows;
        identifiers += other.identifiers;
        return *this;
    }
};

/// Adds the sheet's entries to `store`: every data row gives at least one, several where it has several
/// identifier columns or several identifiers in a cell. A row without any gives an Invalid one. Duplicates
/// are not marked here.
ImportCounts addEntries(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                        EntryStore &store);

} // namespace dnc
