// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "core/entrystore.h"
#include "core/result.h"

#include <string>

namespace dnc {

/// All FILEs of a command line as one list, judged, with its duplicates marked.
struct List {
    EntryStore entries;
    quint32 rows = 0; ///< data rows: without headers and empty ones
};

/// Reads the files, or tells of each one that cannot be read, in words; then there is no list at all.
[[nodiscard]] Result<List, QStringList> readList(const Arguments &arguments, const std::string &region);

} // namespace dnc
