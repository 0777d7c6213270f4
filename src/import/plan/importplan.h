// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/entry/duplicatemarker.h"
#include "core/parsedidentifier.h"
#include "import/entries/addentries.h"
#include "import/mapping/guessmapping.h"
#include "import/mapping/mapping.h"
#include "import/mapping/profile.h"
#include "import/mapping/savedmapping.h"
#include "import/sheet/document.h"

#include <map>
#include <vector>

namespace dnc {

/// What to import from one sheet.
struct SheetPlan {
    bool taken = true; ///< its rows become entries
    bool sheetOpen = false; ///< a person must decide whether it is included, as one of several candidates
    bool rolesOpen = false; ///< no identifier column was recognized: a person must choose one
    bool headerOpen = false; ///< the first row may be a header: a person must say so
    std::vector<quint32> typesOpen; ///< columns whose values do not show their type: a person must choose it
    std::vector<quint32> hashesOpen; ///< columns that hold hashes or chat ids: a person must say which
    QString profile; ///< name of the recognized export, or empty
    Mapping mapping; ///< with the consent columns that were found (Decision::Open)
    std::vector<MappingChange> changes; ///< why remembered answers do not settle all

    bool operator==(const SheetPlan &) const = default;
};

/// How a document becomes entries: guessed by makePlan(), corrected by a person. Separator and encoding of a
/// text are not part of it: changing them requires another readDocument() and another plan.
struct ImportPlan {
    std::vector<SheetPlan> sheets; ///< one per sheet of the document

    bool operator==(const ImportPlan &) const = default;
};

/// What is known before a document is read.
struct ImportKnowledge {
    std::vector<Profile> profiles;
    std::map<QString, SavedMapping> remembered; ///< by headerSignature()
};

/// The profiles that come with the program, and no saved mappings.
[[nodiscard]] const ImportKnowledge &builtInKnowledge();

/// Loads the words and tables that every import needs, which the first one would wait for. Some 30 ms, on any
/// thread.
void warmUpImport(const RuleContext &context);

/// A person's choices for a sheet, made before the rest is guessed.
struct SheetOverrides {
    HeaderOverride header;
    std::optional<QString> profile; ///< by name; an empty name: none
};

/// Guesses what a sheet holds: header, roles, profile, consent columns. Saved mappings take precedence over
/// the profile, the profile over header words, and those over content. Reads a sample of the rows, and all
/// cells of a column that may say who opted out.
[[nodiscard]] SheetPlan planSheet(const Sheet &sheet, const RuleContext &context,
                                  const ImportKnowledge &knowledge = builtInKnowledge(),
                                  const SheetOverrides &overrides = {});

/// planSheet() for every sheet. Of several sheets, those with identifiers are included.
[[nodiscard]] ImportPlan makePlan(const Document &document, const RuleContext &context,
                                  const ImportKnowledge &knowledge = builtInKnowledge());

/// Gives a column the role that a person chose, which answers the open questions about it; replaces the guess
/// if no identifier column was recognized. A flag column becomes a consent column (Decision::Open), whose
/// values are opt-outs as far as they show it, otherwise whatever is not empty.
void setRole(const Sheet &sheet, SheetPlan &plan, quint32 column, const ColumnRole &role);

/// addEntries() for every included sheet.
ImportCounts addEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                        EntryStore &store, const AfterEntry &afterEach = {});

/// The same for a document that is not needed afterwards: frees its memory while the entries grow.
ImportCounts takeEntries(Document &&document, const ImportPlan &plan, const ImportOptions &options,
                         EntryStore &store, const AfterEntry &afterEach = {});

/// addEntries() and markDuplicates() in one pass. `marker` must have marked everything in `store` and can be
/// used for the next document.
ImportCounts addMarkedEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                              EntryStore &store, DuplicateMarker &marker);

} // namespace dnc
