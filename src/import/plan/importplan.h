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

/// What is taken of one sheet.
struct SheetPlan {
    bool taken = true; ///< its rows become entries
    bool sheetOpen = false; ///< a person must say whether it is taken, one of several that could be
    bool rolesOpen = false; ///< no identifier column was recognised: a person must say which it is
    std::vector<quint32> typesOpen; ///< columns whose values do not show their type: a person must say it
    QString profile; ///< name of the export that it was recognised as, or empty
    Mapping mapping; ///< with the filters that are offered (Decision::Open)

    bool operator==(const SheetPlan &) const = default;
};

/// How a document becomes entries: guessed by makePlan(), corrected by a person. Separator and encoding of a
/// text are no part of it: another choice there is another readDocument() and another plan.
struct ImportPlan {
    std::vector<SheetPlan> sheets; ///< one a sheet of the document

    bool operator==(const ImportPlan &) const = default;
};

/// What is known before a document is seen.
struct ImportKnowledge {
    std::vector<Profile> profiles;
    std::map<QString, SavedMapping> remembered; ///< by headerSignature()
};

/// The profiles that come with the program, and nothing remembered.
[[nodiscard]] const ImportKnowledge &builtInKnowledge();

/// What a person wants for a sheet, before the rest is guessed.
struct SheetOverrides {
    HeaderOverride header;
    std::optional<QString> profile; ///< by name; an empty name: none
};

/// Guesses what a sheet holds: header, roles, profile, filters to offer. Remembered choices come before the
/// profile, the profile before header words, those before content. Reads a sample of the rows, and all cells
/// of a column that may say who opted out.
[[nodiscard]] SheetPlan planSheet(const Sheet &sheet, const RuleContext &context,
                                  const ImportKnowledge &knowledge = builtInKnowledge(),
                                  const SheetOverrides &wishes = {});

/// planSheet() of every sheet. Of several sheets those that hold identifiers are taken.
[[nodiscard]] ImportPlan makePlan(const Document &document, const RuleContext &context,
                                  const ImportKnowledge &knowledge = builtInKnowledge());

/// Gives a column the role that a person chose, which answers what was open about it; where no identifier
/// column was recognised, it takes the place of the guess. A flag gets its filter
/// (Decision::Open), as far as its values tell which of them are opt-outs, else one that keeps whatever is
/// not empty; a column that is no flag any more loses it.
void setRole(const Sheet &sheet, SheetPlan &plan, quint32 column, const ColumnRole &role);

/// addEntries() of every sheet that is taken.
ImportCounts addEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                        EntryStore &store, const AfterEntry &afterEach = {});

/// The same, of a document that nobody needs any more: gives back its memory while the entries take theirs.
ImportCounts takeEntries(Document &&document, const ImportPlan &plan, const ImportOptions &options,
                         EntryStore &store, const AfterEntry &afterEach = {});

/// addEntries() and markDuplicates() in one go. `marker` has marked all that `store` holds and is
/// good for the next document.
ImportCounts addMarkedEntries(const Document &document, const ImportPlan &plan, const ImportOptions &options,
                              EntryStore &store, DuplicateMarker &marker);

} // namespace dnc
