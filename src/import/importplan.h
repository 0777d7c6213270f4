// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/columns.h"
#include "import/document.h"

#include <vector>

namespace dnc {

/// What is taken of one sheet.
struct SheetPlan {
    bool taken = true;
    Mapping mapping;
};

/// How a document becomes entries: guessed by makePlan(), corrected by a person.
struct ImportPlan {
    std::vector<SheetPlan> sheets; ///< one a sheet of the document
};

[[nodiscard]] ImportPlan makePlan(const Document &document, const RuleContext &context);

/// addEntries() of every sheet that is taken.
ImportCounts addEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                        EntryStore &store);

} // namespace dnc
