// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/plan/importplan.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"

#include <QString>

#include <vector>

namespace dnc {

/// What a person must say before a document can be imported, since both answers are likely and one of them
/// would do harm unseen.
struct Question {
    enum class Kind : quint8 {
        SeveralSheets, ///< more than one sheet holds identifiers; count: how many. SheetPlan::decided
        HiddenSheet, ///< count: its rows. Mapping::hidden
        HiddenRows, ///< count: rows. Mapping::hidden
        FilteredRows, ///< count: rows. Mapping::filtered
        StruckCells, ///< count: cells of identifier columns. Mapping::struck
        OptOutColumn, ///< a column says who opted out; count: entries that it would leave out.
                      ///< RowFilter::decision
        NotOptOuts, ///< nothing in the list says who opted out, or nobody did; count: rows. Mapping::others
        NoIdentifierColumn, ///< none of several columns was recognised; count: rows. Mapping::roles
        AmbiguousColumn, ///< values of a column do not show their type; count: filled cells. Its ColumnRole
    };
    Kind kind = Kind::SeveralSheets;
    size_t sheet = 0; ///< index into the document
    quint32 column = 0; ///< index; for OptOutColumn and AmbiguousColumn
    quint32 count = 0;

    bool operator==(const Question &) const = default;
};

/// What `plan` leaves open, in the order of the sheets, at most once a column. None: the import needs no
/// window. Reads all rows once for each filter that is open, on all cores, which takes a tenth of a second
/// for 1,000,000: on a worker. What is given up has counted some of the rows.
[[nodiscard]] std::vector<Question> questions(const Document &document, const ImportPlan &plan,
                                              const Cancellation &cancellation = {});

/// The question for a person, a whole sentence with its numbers, and why it matters. Translated.
[[nodiscard]] QString describe(const Question &question, const Document &document, const ImportPlan &plan);

} // namespace dnc
