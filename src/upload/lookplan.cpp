// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#include "upload/lookplan.h"

#include <algorithm>

namespace dnc {

LookPlan planLook(quint32 identifiers, quint32 types, std::optional<quint32> listed)
{
    if (identifiers == 0)
        return {};
    // The first page is read in any case, and one search a type shows whether searching works.
    const quint32 bySearch = 1 + types + identifiers;
    if (!listed)
        return {.requests = 2 * bySearch - 1, .isMost = true};
    const quint32 pages = std::max(1U, (*listed + entriesPerPage - 1) / entriesPerPage);
    return {.requests = std::min(pages, bySearch)};
}

} // namespace dnc
