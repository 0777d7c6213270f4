// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/mapping/mapping.h"
#include "import/plan/importplan.h"
#include "import/sheet/document.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace dnc {

/// What the command line specifies about reading lists. Members for options that were not given are empty.
struct ImportOverrides {
    struct Column {
        QString header;
        ColumnRole role;
    };
    struct Filter {
        QString header;
        QString value;
    };
    QStringList sheets; ///< names
    bool allSheets = false;
    ReadOptions reading;
    std::optional<quint32> headerRow; ///< 0: there is no header
    std::vector<Column> columns;
    struct AppliesTo {
        QString header;
        Channels channels;
    };
    std::vector<Filter> filters;
    std::vector<AppliesTo> appliesTo;
    bool declinesFilters = false;
    std::optional<QString> profile; ///< an empty name: none
    Answer hidden = Answer::Open;
    Answer struck = Answer::Open;
    Answer others = Answer::Open;
    Answer comments = Answer::Open;
    Answer hashes = Answer::Open;
    DateOrder dateOrder = DateOrder::Open;
    /// Whether people who opted out and in are sent.
    enum class Contradictions : quint8 { Open, Out, In, Latest };
    Contradictions contradictions = Contradictions::Open;
    Answer mailText = Answer::Open;
};

/// A document and how to import it.
struct PlannedDocument {
    Document document;
    ImportPlan plan;
};

/// Plans each document with the overrides applied. Names of sheets, columns and profiles must exist in at
/// least one of them; the errors list those that exist.
[[nodiscard]] Result<std::vector<PlannedDocument>, QStringList>
planDocuments(std::vector<Document> documents, const ImportOverrides &overrides, const ImportOptions &options,
              const ImportKnowledge &knowledge);

/// The open questions of `planned`, for display: one per line, with the options that answer it.
[[nodiscard]] QStringList openQuestions(const PlannedDocument &planned);

/// One line for each column with dates that cannot be read.
[[nodiscard]] QStringList dateWarnings(const PlannedDocument &planned);

/// One line for each column that is not imported although it contains identifiers, with the option that
/// imports it.
[[nodiscard]] QStringList unimportedWarnings(const PlannedDocument &planned);

} // namespace dnc
