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

/// A person's corrections of what the bytes show.
struct ReadOptions {
    QString encoding; ///< of a text, such as `windows-1252`; empty: detect it
    std::optional<char> separator; ///< between the cells of a text, or noSeparator; empty: detect it
};

/// An encoding in which an identifier of a text would be another one.
struct OtherReading {
    QString encoding; ///< in place of Document::encoding
    QString here; ///< the identifier as it was read; empty: none
    QString there; ///< what it would be
};

/// The content of a file, or of pasted text.
struct Document {
    QString file; ///< file name without its folder; a label for pasted text
    std::vector<Sheet> sheets; ///< at least one, in the order of the file
    QStringList warnings; ///< what could not be read and is missing, as whole sentences for display
    QString encoding; ///< of a text; empty for a workbook
    std::optional<char> separator; ///< between the cells of a text, or noSeparator; empty for a workbook
    std::optional<OtherReading> otherReading = {}; ///< a person must choose the encoding
};

/// Called by the reading thread between rows with the sheet as read so far, and the share of the work that is
/// done, 0 to 1; false ends reading with Canceled.
using WorkbookProgress = std::function<bool(const Sheet &soFar, double done)>;

} // namespace dnc
