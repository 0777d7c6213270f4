// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/parsedidentifier.h"
#include "import/mapping/mapping.h"

#include <vector>

namespace dnc {

/// A column that says when or how people asked to opt out, and from which channels.
struct RequestColumn {
    quint32 column = 0;
    Channels channels;

    bool operator==(const RequestColumn &) const = default;
};

/// Gives the columns without a role that say when or how people asked the roles RequestedOn and
/// RequestSource. A column that is only called `Date` or `Source` counts if no other says the same. Reads a
/// sample of the rows.
void findRequestColumns(const Sheet &sheet, Mapping &mapping, const RuleContext &context);

/// The columns with dates of requests, in their order: those of that role, and consent columns such as
/// `Unsubscribed at`.
[[nodiscard]] std::vector<RequestColumn> requestDateColumns(const Sheet &sheet, const Mapping &mapping);
/// The same for how or where people asked.
[[nodiscard]] std::vector<RequestColumn> requestSourceColumns(const Sheet &sheet, const Mapping &mapping);

} // namespace dnc
