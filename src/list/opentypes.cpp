// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "list/opentypes.h"

#include <algorithm>

namespace dnc {

std::vector<OpenColumn> openColumnsIn(const EntryStore &store)
{
    std::vector<OpenColumn> columns;
    for (quint32 entry = 0; entry < store.size(); ++entry) {
        if (store.statusAt(entry) != typeIsOpen.status)
            continue;
        const EntryStore::View view = store.at(entry);
        if (view.issue != typeIsOpen.issue)
            continue;
        const auto known = std::ranges::find_if(columns, [&](const OpenColumn &column) {
            return column.source == view.origin.source && column.column == view.origin.column;
        });
        if (known == columns.end())
            columns.push_back({view.origin.source, view.origin.column, 1, std::string(view.input)});
        else
            ++known->count;
    }
    return columns;
}

} // namespace dnc
