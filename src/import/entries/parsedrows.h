// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/entries/addentries.h"

namespace dnc {

/// What came of some rows of a sheet that were judged at one go.
struct ParsedRows {
    EntryStore entries;
    ImportCounts counts;
    quint32 last = 0; ///< row
};

} // namespace dnc
