// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/rules/rules.h"
#include "import/entries/addentries.h"
#include "import/entries/rowrequest.h"
#include "import/mapping/mapping.h"
#include "import/mapping/nondatarows.h"
#include "import/vocabulary/channelwords.h"

#include <map>

namespace dnc {

/// What a mapping implies for all rows of its sheet, computed once before the first is read. What it refers
/// to must outlive it.
struct RowPlan {
    /// The type that a row names. Inline, because it is called for each row.
    [[nodiscard]] std::optional<IdentifierType> wordIn(const Sheet::Row &cells) const
    {
        for (const quint32 column : types) {
            if (const auto type = typeFromWord(cells[column]))
                return type;
        }
        return {};
    }

    const Sheet &sheet;
    const Mapping &mapping;
    const ImportOptions &options;
    std::vector<quint32> identifiers; ///< column indexes, like the following
    std::vector<quint32> types;
    std::vector<quint32> names;
    std::vector<quint32> countries;
    RequestPlan requests; ///< only for Purpose::Parse
    std::vector<quint32> others; ///< not imported, although their header does not exclude identifiers
    std::map<quint32, Neighbors> neighbors; ///< by column, for those with values of any type
    NonDataRows nonData{sheet, mapping};
    std::vector<std::string>
        details; ///< one per consent column: its header, for the detail of excluded entries
    std::vector<std::vector<IdentifierType>> typesOf; ///< by column: as which a typed column is read
    bool needsTypes = false; ///< whether a consent column governs only some types
};

/// With `withRequests`, reads all dates of requests, to see how they are written.
[[nodiscard]] RowPlan planRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options,
                               bool withRequests);

} // namespace dnc
