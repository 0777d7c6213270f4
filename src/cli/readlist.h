// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/exitcode.h"
#include "core/entry/entrystore.h"
#include "core/result.h"

namespace dnc {

/// All FILEs of a command line as one list, judged, with its duplicates marked.
struct List {
    EntryStore entries;
    quint32 rows = 0; ///< data rows: without headers and empty ones
    QStringList warnings; ///< what is missing or doubtful in a file, as whole sentences
    QStringList questions; ///< what no option answers, with the options that would; nothing may be sent
};

/// Why there is no list, in words.
struct ListError {
    QStringList what;
    ExitCode code = ExitCode::Failed;
};

/// Reads the files, or tells of each one that cannot be read.
[[nodiscard]] Result<List, ListError> readList(const Arguments &arguments, const Choices &choices);

} // namespace dnc
