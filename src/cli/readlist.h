// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/effectivesettings.h"
#include "cli/exitcode.h"
#include "core/entry/entrystore.h"
#include "core/result.h"
#include "import/entries/cellaccount.h"

#include <QJsonArray>

namespace dnc {

/// All FILEs of a command line as one parsed list, with its duplicates marked.
struct List {
    EntryStore entries;
    quint32 rows = 0; ///< data rows, without headers and empty rows
    QStringList warnings; ///< what is missing or doubtful in a file, as whole sentences
    QJsonArray consent; ///< the columns that say who opted out, for scripts
    CellAccount cells;
    QStringList questions; ///< open questions, with the options that answer them; nothing may be sent
};

/// Why there is no list, for display.
struct ListError {
    QStringList what;
    ExitCode code = ExitCode::Failed;
};

/// Reads all files, or returns the error of each one that cannot be read.
[[nodiscard]] Result<List, ListError> readList(const Arguments &arguments, const EffectiveSettings &settings);

/// The list of the command line, for a command that needs one without open questions: prints the warnings, or
/// why there is no such list, followed by `consequence`, and returns the exit code for that.
[[nodiscard]] Result<List, ExitCode>
readSettledList(const Session &session, const EffectiveSettings &settings, const QString &consequence = {});

} // namespace dnc
