// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

namespace dnc {

/// The filter for a column that says who opted out, by its header and all its values: yes and no, on a column
/// about opting out or about subscribing; words such as `unsubscribed` beside `active`; a time that only
/// those have who opted out. In the languages of readHeader(). Nothing for another column. The decision is
/// Open.
[[nodiscard]] std::optional<RowFilter> optOutFilter(const Sheet &sheet, const Mapping &mapping,
                                                    quint32 column);

/// Which filter is for which identifier columns, by the types that the headers of flags name. A column that
/// no flag names is governed by the first: better left out for a person to see than sent unasked.
void shareColumns(const Sheet &sheet, Mapping &mapping);

} // namespace dnc
