// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "import/sheet/sheet.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace dnc {

/// What a person knows better than the bytes show.
struct ReadOptions {
    QString encoding; ///< of a text, such as `windows-1252`; empty: by its bytes
    std::optional<char> separator; ///< of a text's cells, or noSeparator; nothing: by its rows
};

/// What a file, or what was pasted, holds.
struct Document {
    QString file; ///< its name without the folder, or a word for what was pasted
    std::vector<Sheet> sheets; ///< at least one, in the order of the file
    QStringList warnings; ///< what could not be read and is missing, as whole sentences for a person
    QString encoding; ///< that a text was read in; empty for a workbook
    std::optional<char> separator; ///< that cut a text's cells, or noSeparator; nothing for a workbook
};

/// Called by the reading thread between rows with the sheet as far as it is read, and the share of the work
/// that is done, 0 to 1; false ends the reading as Cancelled.
using WorkbookProgress = std::function<bool(const Sheet &soFar, double done)>;

} // namespace dnc
