// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "list/backgroundedit.h"
#include "list/column.h"
#include "list/correctionplan.h"
#include "list/entryedit.h"
#include "list/textreplacer.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace dnc {

/// Columns as bits.
using ColumnSet = quint8;
[[nodiscard]] constexpr ColumnSet setOf(Column column)
{
    return ColumnSet(1U << quint8(column));
}
[[nodiscard]] constexpr ColumnSet setOf(const ColumnSpan &columns)
{
    return ColumnSet((2U << quint8(columns.last)) - (1U << quint8(columns.first)));
}
inline constexpr ColumnSet textColumns = setOf(Column::Identifier) | setOf(Column::Name);

/// Cells of a list.
struct CellSelection {
    std::vector<quint32> entries; ///< indexes into the list, ascending, each once
    std::vector<ColumnSet> columns; ///< one per entry, or a single one for all of them
};

/// What a person does to blocks of cells, each as one undo step. Cells that cannot be edited stay as they
/// are. Does nothing while the list is not changeable; many cells of a long list are worked out by a
/// BackgroundEdit. GUI thread only.
class BlockEdits {
    Q_DECLARE_TR_FUNCTIONS(dnc::BlockEdits)

public:
    /// Both outlive the edits.
    BlockEdits(EntryList &list, BackgroundEdit &background);

    void clear(CellSelection cells);
    /// Writes those of `values` into `cells` that have a value.
    void fill(CellSelection cells, const PastedCells &values);
    /// A row whose cells are written into another one. Both are indexes into the list.
    struct Copy {
        quint32 from;
        quint32 to;
    };
    /// Writes the cells of the columns `from` into the columns `to`, again and again where there are more of
    /// them. Each entry is written once at most.
    void repeat(std::vector<Copy> copies, const ColumnSpan &from, ColumnSet to);
    /// Writes the corrected texts into the entries that still have the texts of the plan.
    void correct(const std::vector<CorrectionPlan::Change> &changes);
    /// Reads these entries as `type`; nothing: as the type that each shows.
    void setType(std::vector<quint32> entries, std::optional<IdentifierType> type);
    /// Replaces text in the identifiers, as they were given, and the names among `cells`.
    void replace(CellSelection cells, const TextReplacer &replacer);

    /// A cell that replace() would change.
    struct Replacement {
        quint32 entry;
        QString before;
        QString after;
    };
    /// What replace() would do to `cells` of `list`: how many cells, and the first `most` of them. Any
    /// thread.
    struct Replacements {
        quint32 count = 0;
        std::vector<Replacement> first;
    };
    [[nodiscard]] static Replacements replacements(const EntryStore &list, const CellSelection &cells,
                                                   const TextReplacer &replacer, quint32 most);

private:
    using Values = std::function<PastedCells(const EntryStore &list, quint32 entry, ColumnSet columns)>;
    [[nodiscard]] static QString fillText(int count);
    void write(CellSelection cells, const Values &values, BackgroundEdit::StepText text);

    EntryList &m_list;
    BackgroundEdit &m_background;
};

} // namespace dnc
