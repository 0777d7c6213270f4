// SPDX-FileCopyrightText: DNC Desk contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "import/importerror.h"
#include "import/sheet.h"

#include <QByteArray>
#include <QString>

namespace dnc {

/// Reads a file as a list: its kind is told by its content, not by its suffix. Only regular files, at most 2
/// GiB.
[[nodiscard]] Result<Sheet, ImportError> readSheet(const QString &path);

/// Reads bytes, such as standard input, as a list. `name` is shown to people in place of a file name.
[[nodiscard]] Result<Sheet, ImportError> readSheet(const QByteArray &bytes, const QString &name);

/// Reads pasted text: a line an entry, comma, tab or semicolon separated cells, a table copied from a
/// spreadsheet, or a To: line whose addresses become one row each.
[[nodiscard]] Result<Sheet, ImportError> readPastedText(const QString &text);

} // namespace dnc
