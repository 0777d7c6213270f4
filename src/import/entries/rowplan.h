// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/rules/rules.h"
#include "import/entries/addentries.h"
#include "import/mapping/mapping.h"
#include "import/vocabulary/headerwords.h"

#include <map>

namespace dnc {

/// What a mapping says of all rows of its sheet, found out once before the first is read. What it refers to
/// must live as long.
struct RowPlan {
    /// The type that a row names. Here, so that it is put together with what asks it for each row.
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
    std::vector<quint32> identifiers; ///< columns, as the following
    std::vector<quint32> types;
    std::vector<quint32> names;
    std::vector<quint32> countries;
    std::map<quint32, Neighbors> neighbors; ///< by column, of those whose values may be of any type
    quint32 firstTotal = 0; ///< rows from here on are totals
    std::vector<std::string> details; ///< one a filter: its header, as what it leaves out says it
};

[[nodiscard]] RowPlan planRows(const Sheet &sheet, const Mapping &mapping, const ImportOptions &options);

} // namespace dnc
