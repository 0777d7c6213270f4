// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"

namespace dnc {

/// The result of parsing a range of rows.
struct ParsedRows {
    EntryStore entries;
    ImportCounts counts;
    quint32 last = 0; ///< row
};

} // namespace dnc
