// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/identifier.h"
#include "import/plan/importplan.h"
#include "import/sheet/cancellation.h"
#include "import/sheet/document.h"

#include <QString>

#include <array>
#include <vector>

namespace dnc {

/// A column that is not imported although some of its cells contain identifiers.
struct UnimportedColumn {
    size_t sheet = 0; ///< index into the document
    quint32 column = 0; ///< index
    std::array<quint32, allIdentifierTypes.size()> cells{}; ///< number of cells that contain each type
    quint32 hashes = 0; ///< number of cells that may be hashes of identifiers

    bool operator==(const UnimportedColumn &) const = default;
};

/// The columns of the included sheets that are not imported, as far as addresses, links to profiles,
/// numbers with a + or hashes are seen in them. Reads all their cells, on all cores; if canceled, only some.
[[nodiscard]] std::vector<UnimportedColumn>
unimportedColumns(const Document &document, const ImportPlan &plan, const Cancellation &cancellation = {});

/// For display, such as `Not imported: Notes, where 12 cells contain an e-mail address.` Translated.
[[nodiscard]] QString describe(const UnimportedColumn &column, const Document &document,
                               const ImportPlan &plan);

} // namespace dnc
