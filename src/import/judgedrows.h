// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/columns.h"

namespace dnc {

/// What came of some rows of a sheet that were judged at one go.
struct JudgedRows {
    EntryStore entries;
    ImportCounts counts;
    quint32 last = 0; ///< row
};

} // namespace dnc
