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

/// What a command line says about how lists are read. What was not given is empty.
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
    std::vector<Filter> filters;
    bool declinesFilters = false;
    std::optional<QString> profile; ///< an empty name: none
    Answer hidden = Answer::Open;
    Answer struck = Answer::Open;
    Answer others = Answer::Open;
};

/// A document and what is to be done with it.
struct PlannedDocument {
    Document document;
    ImportPlan plan;
};

/// Plans each document as the command line wishes. Names of sheets, columns and profiles must be in one of
/// them; the errors name what there is.
[[nodiscard]] Result<std::vector<PlannedDocument>, QStringList>
planDocuments(std::vector<Document> documents, const ImportOverrides &wishes, const ImportOptions &options,
              const ImportKnowledge &knowledge);

/// What `planned` leaves open, for a person: a line a question, with the options that answer it.
[[nodiscard]] QStringList openQuestions(const PlannedDocument &planned);

} // namespace dnc
