// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/mapping/mapping.h"

namespace dnc {

/// The filter for a column that says who opted out, detected by its header and all its values: yes and no, in
/// a column about opting out or about subscribing; words such as `unsubscribed` beside `active`; a time that
/// only people who opted out have. In the languages of readHeader(). Nothing for any other column. The
/// decision is Open.
[[nodiscard]] std::optional<RowFilter> optOutFilter(const Sheet &sheet, const Mapping &mapping,
                                                    quint32 column);

/// Assigns filters to identifier columns by the types that their headers name. A column that no filter names
/// is governed by the first: better to exclude visibly than to send by mistake.
void assignFilterColumns(const Sheet &sheet, Mapping &mapping);

} // namespace dnc
