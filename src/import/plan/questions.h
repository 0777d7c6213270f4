// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/plan/importplan.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"

#include <QString>

#include <vector>

namespace dnc {

/// A decision that only a person can make before a document is imported, since both answers are likely and
/// one of them would do unnoticed harm.
struct Question {
    enum class Kind : quint8 {
        SeveralSheets, ///< more than one sheet holds identifiers; count: how many. SheetPlan::sheetOpen
        HiddenSheet, ///< count: its rows. Mapping::hidden
        HiddenRows, ///< count: rows. Mapping::hidden
        FilteredRows, ///< count: rows. Mapping::filtered
        StruckCells, ///< count: cells of identifier columns. Mapping::struck
        OptOutColumn, ///< a column says who opted out; count: entries that it alone does not call opted
                      ///< out. ConsentColumn::decision
        NotOptOuts, ///< nothing in the list says who opted out, or nobody did; count: rows. Mapping::others
        NoIdentifierColumn, ///< none of several columns was recognized; count: rows. Mapping::roles
        AmbiguousColumn, ///< values of a column do not show their type; count: filled cells. Its ColumnRole
        UncertainHeader, ///< the first row may be a header or a value; count: 1. SheetPlan::headerOpen
        DateOrder, ///< dates of requests can be read in two ways; count: how many. Mapping::dateOrder
        CommentLines, ///< comment lines hold identifiers; count: identifiers. Mapping::comments
        HashedColumn, ///< a column holds hashes of identifiers, or chat ids; count: cells. Mapping::hashes
        OtherEncoding, ///< rows hold other identifiers in another encoding; count: rows. Another ReadOptions
        MailText, ///< the text of a mail mentions identifiers; count: identifiers. Mapping::mailText
    };
    Kind kind = Kind::SeveralSheets;
    size_t sheet = 0; ///< index into the document
    quint32 column = 0; ///< index; for OptOutColumn, AmbiguousColumn, HashedColumn and DateOrder
    quint32 count = 0;

    bool operator==(const Question &) const = default;
};

/// What `plan` leaves open, in the order of the sheets, at most once per column. If empty, the import needs
/// no dialog. Reads all rows once for each open filter, on all cores, which takes a tenth of a second per
/// 1,000,000: call it on a worker thread. If canceled, counts cover only some of the rows.
[[nodiscard]] std::vector<Question> questions(const Document &document, const ImportPlan &plan,
                                              const Cancellation &cancellation = {});

/// The question for display, a whole sentence with its numbers, and why it matters. Translated.
[[nodiscard]] QString describe(const Question &question, const Document &document, const ImportPlan &plan);

} // namespace dnc
